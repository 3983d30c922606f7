// What is said of the file of settings, in both languages side by side.

/** Part of the table of the commands' messages. */
export const configuring = {
	config: {
		zh: '打印设置文件的样本，每项都写明默认值；--check 查错',
		en: 'print a file of settings with all defaults, to be saved and edited; --check looks for faults',
	},
	completion: {
		zh: '打印让 shell 补全命令和选项的脚本',
		en: 'print a script that has a shell complete commands and options',
	},
	optionConfigPath: {zh: '只打印设置文件的位置', en: 'print where the file of settings is'},
	optionConfigCheck: {zh: '检查设置文件，逐条指出错处', en: 'check the file, and point out what is wrong'},
	configHead: {
		zh: (file: string) =>
			`paper-tui 的设置，放在 ${file}。\n去掉行首的 # 并改动其值即可；没有写的照默认，命令行上的选项优先。`,
		en: (file: string) =>
			`Settings of paper-tui, to be kept in ${file}.\nTake away the # before a line and change it. What is left out is as shown; options on the command line win.`,
	},
	configKeys: {
		zh: '按键：每个动作一个或几个键，[] 为不设。键名：可见字符，Enter Tab Shift-Tab Esc Space Backspace Delete\nUp Down Left Right Home End PageUp PageDown，Ctrl-d，Alt-b。给出的键不再做原来的事。Ctrl-c 总是离开。',
		en: 'Keys: one or several for each action, or [] for none. Names: any character one can see, Enter Tab Shift-Tab\nEsc Space Backspace Delete Up Down Left Right Home End PageUp PageDown, Ctrl-d, Alt-b. A key given here no longer\ndoes what it did. Ctrl-c always leaves.',
	},
	configAbsent: {
		zh: (file: string) => `没有设置文件 ${file}，一切照默认；可用 paper-tui config 打印样本`,
		en: (file: string) =>
			`there is no file ${file}, so all is as by default; paper-tui config prints one to begin with`,
	},
	configRight: {zh: (file: string) => `${file} 没有错`, en: (file: string) => `${file} is right`},
	doctorConfig: {zh: '设置文件', en: 'settings'},
	configNone: {zh: '没有，一切照默认', en: 'none, so all is as by default'},
	configFaultless: {zh: '无误', en: 'right'},
	configFaults: {
		zh: (count: number) => `${count} 处有错，见 paper-tui config --check`,
		en: (count: number) => `faults: ${count}; see paper-tui config --check`,
	},
	configMore: {
		zh: (count: number) => `另有 ${count} 处；见 paper-tui config --check`,
		en: (count: number) => `and ${count} more; see paper-tui config --check`,
	},
	configIgnored: {
		zh: '设置文件有错，错处照默认；见 paper-tui config --check',
		en: 'what is wrong in the settings is left out; see paper-tui config --check',
	},
	settingLanguage: {zh: '界面语言；默认依系统区域设置', en: 'Language; by default that of the locale'},
	settingColor: {zh: '何时用颜色；auto 遵从 NO_COLOR', en: 'When to use colour; auto heeds NO_COLOR'},
	settingAmbiguousWidth: {
		zh: '“ … ① 等字占几格；auto 问终端并记住',
		en: 'Cells of characters such as “ … ①; auto asks the terminal',
	},
	settingLibrary: {
		zh: '库文件；环境变量 PAPER_TUI_LIBRARY 优先',
		en: 'The file of the library; PAPER_TUI_LIBRARY wins over this',
	},
	optionTheme: {
		zh: '配色；默认照上次，初次为 auto：随终端的深浅',
		en: 'colours; by default those of the last time, at first auto: light or dark as the terminal is',
	},
	settingTheme: {
		zh: '阅读器的配色；不写则照上次',
		en: 'Colours of the reader; left out, as the last time',
	},
	optionMouse: {
		zh: '鼠标：滚轮、点选、拖动边界、划选复制；默认 off，由终端自己选字',
		en: 'the mouse: wheel, clicks, borders dragged, text copied; off by default, so that the terminal selects',
	},
	settingMouse: {
		zh: '鼠标：滚轮、点选、拖动边界、划选复制；off 时由终端自己选字',
		en: 'The mouse: wheel, clicks, borders dragged, text copied; when off, the terminal selects',
	},
	optionScreenReader: {
		zh: '逐行输出，供读屏软件朗读；默认依 INK_SCREEN_READER',
		en: 'print lines that a screen reader can say; by default as INK_SCREEN_READER says',
	},
	settingScreenReader: {
		zh: '逐行输出，供读屏软件朗读',
		en: 'Print lines that a screen reader can say',
	},
	plainTerminal: {
		zh: '这个终端（TERM）不能定位光标，只打印；可用 paper-tui list、search、show，或换个 TERM',
		en: 'this terminal (TERM) can not be drawn on, so this only prints; use paper-tui list, search and show, or another TERM',
	},
	settingStyle: {
		zh: '阅读器打开时各行的排法；不写则照上次',
		en: 'How the reader sets lines when it opens; left out, as the last time',
	},
	faultSyntax: {zh: '这里不合 TOML 的写法', en: 'this is not TOML'},
	faultUnquoted: {
		zh: (word: string) => `文字要加引号："${word}"`,
		en: (word: string) => `text stands in quotation marks: "${word}"`,
	},
	faultTwice: {zh: (name: string) => `${name} 写了两次`, en: (name: string) => `${name} is given twice`},
	faultUnknownSetting: {
		zh: (name: string) => `没有设置 ${name}`,
		en: (name: string) => `there is no setting ${name}`,
	},
	faultValue: {
		zh: (name: string, expected: string) => `${name} 只能是 ${expected}`,
		en: (name: string, expected: string) => `${name} must be one of ${expected}`,
	},
	faultUnknownAction: {
		zh: (name: string) => `没有动作 ${name}；动作见 paper-tui config`,
		en: (name: string) => `there is no action ${name}; paper-tui config lists them`,
	},
	faultUnknownKey: {
		zh: (key: string) => `没有叫 ${key} 的键`,
		en: (key: string) => `there is no key ${key}`,
	},
	faultKeyTaken: {
		zh: (key: string, by: string) => `${key} 已给了 ${by}`,
		en: (key: string, by: string) => `${key} is already given to ${by}`,
	},
	faultUnreadable: {
		zh: (code: string) => `读不了（${code}）`,
		en: (code: string) => `can not be read (${code})`,
	},
} as const;
