// What wrong usage is answered with, in both languages side by side.

/** Part of the table of the commands' messages. */
export const usage = {
	unknownOption: {
		zh: (name: string) => `没有选项 ${name}`,
		en: (name: string) => `unknown option ${name}`,
	},
	valueMissing: {
		zh: (name: string, value: string) => `${name} 后面缺少 ${value}`,
		en: (name: string, value: string) => `${name} needs a value: ${value}`,
	},
	valueUnwanted: {
		zh: (name: string) => `${name} 不带值`,
		en: (name: string) => `${name} takes no value`,
	},
	valueNotAmong: {
		zh: (name: string, value: string, choices: string) => `${name} 不能是“${value}”，只能是 ${choices}`,
		en: (name: string, value: string, choices: string) => `${name} can not be "${value}", only ${choices}`,
	},
	valueNoCount: {
		zh: (name: string, value: string, least: number, most: number) =>
			`${name} 应是 ${least} 到 ${most} 的整数，不能是“${value}”`,
		en: (name: string, value: string, least: number, most: number) =>
			`${name} must be a whole number from ${least} to ${most}, not "${value}"`,
	},
	valueNoDate: {
		zh: (name: string, value: string) => `${name} 应是 YYYY-MM-DD 形式的日期，不能是“${value}”`,
		en: (name: string, value: string) => `${name} must be a date, YYYY-MM-DD, not "${value}"`,
	},
	valueNoPeriod: {
		zh: (name: string, value: string) => `${name} 应是 YYYY、YYYY-MM 或 YYYY-MM-DD，不能是“${value}”`,
		en: (name: string, value: string) => `${name} must be YYYY, YYYY-MM or YYYY-MM-DD, not "${value}"`,
	},
	operandMissing: {
		zh: (operand: string) => `缺少 ${operand}`,
		en: (operand: string) => `${operand} is missing`,
	},
	operandUnwanted: {
		zh: (word: string) => `多了“${word}”`,
		en: (word: string) => `"${word}" is one word too many`,
	},
	operandNotAmong: {
		zh: (word: string, choices: string) => `不能是“${word}”，只能是 ${choices}`,
		en: (word: string, choices: string) => `"${word}" is none of ${choices}`,
	},
	optionsApart: {
		zh: (first: string, second: string) => `${first} 和 ${second} 不能同时用`,
		en: (first: string, second: string) => `${first} and ${second} can not be used together`,
	},
	optionNotFor: {
		zh: (name: string, what: string) => `${name} 不能用于 ${what}`,
		en: (name: string, what: string) => `${name} does not apply to ${what}`,
	},
	editNothing: {zh: '没有说要更正什么', en: 'nothing to correct is named'},
	seeHelp: {
		zh: (command: string) => `用法见 ${command} --help`,
		en: (command: string) => `see ${command} --help`,
	},
	noTerminal: {
		zh: '阅读器需要终端；在管道或脚本中请用 search、show、list 或 parse',
		en: 'the reader needs a terminal; in a pipe or a script use search, show, list or parse',
	},
} as const;
