// What the commands say on a shell's command line, in both languages side by side.
import {housekeeping} from './housekeeping.ts';
import type {Language} from './language.ts';
import {searching} from './searching.ts';

const table = {
	...housekeeping,
	...searching,

	// What the commands are for, as help lists them.
	program: {zh: '终端里的读报器', en: 'A newspaper reader for the terminal'},
	usage: {zh: '用法', en: 'Usage'},
	commands: {zh: '命令', en: 'Commands'},
	options: {zh: '选项', en: 'Options'},
	readerOptions: {zh: '阅读器的选项', en: 'Options of the reader'},
	commonOptions: {zh: '通用选项', en: 'Common options'},
	exitCodes: {zh: '退出码', en: 'Exit codes'},
	exitDone: {zh: '完成', en: 'done'},
	exitNothing: {
		zh: '没有找到，查出毛病，或有文件未能处理',
		en: 'nothing found, faults found, or some inputs failed',
	},
	exitUsage: {
		zh: '用法有误；打开阅读器时没有终端；Node 版本低于 22.13',
		en: 'wrong usage; no terminal to open the reader in; Node older than 22.13',
	},
	exitLibrary: {zh: '库不能用', en: 'the library can not be used'},
	exitInterrupt: {zh: '被中断', en: 'interrupted'},
	helpOfCommand: {
		zh: '“paper-tui 命令 --help”说明单个命令。与命令同名的文件写作 ./名称。',
		en: '"paper-tui COMMAND --help" explains one command. A file named like a command is written ./NAME.',
	},
	reader: {
		zh: '打开阅读器：读库里的报纸；给出 PATH 则只读这些版面，不入库',
		en: 'open the reader: on the library, or on just the pages at PATH, storing nothing',
	},
	import: {
		zh: '把版面存入库中；已有的不重复存',
		en: 'store pages in the library; what is there already stays',
	},
	parse: {zh: '整理版面并输出，不入库', en: 'restore pages and print them, storing nothing'},
	show: {zh: '按终端宽度排出文章', en: "set articles to the terminal's width"},
	list: {
		zh: '列出文章（默认）、报纸或版面，以制表符分隔',
		en: 'list articles (the default), outlets or editions, separated by tabs',
	},
	edit: {
		zh: '更正文章或它所在的版面；原文不动，可以撤回',
		en: 'correct an article or its page; the source stays as it is, and it can be undone',
	},
	reparse: {
		zh: '用现在的程序重新整理库里的版面；不加 --apply 只预览',
		en: 'restore stored pages again with this version; without --apply only a preview',
	},

	// Options.
	optionLibrary: {
		zh: '库文件；也可用环境变量 PAPER_TUI_LIBRARY 指定',
		en: 'the library file; also named by PAPER_TUI_LIBRARY',
	},
	optionColor: {
		zh: '何时用颜色；默认 auto，遵从 NO_COLOR',
		en: 'when to use colour; auto by default, heeding NO_COLOR',
	},
	optionAmbiguousWidth: {
		zh: '“ … ① 等字占几格；默认 auto，问终端并记住',
		en: 'cells of characters such as “ … ①; auto by default, asking the terminal',
	},
	optionLanguage: {
		zh: '界面语言；默认依系统区域设置',
		en: 'language of the program; by default that of the locale',
	},
	optionHelp: {zh: '显示帮助', en: 'show help'},
	optionVersion: {zh: '显示版本', en: 'show the version'},
	optionJson: {zh: '每行输出一个 JSON 对象', en: 'print one JSON object a line'},
	optionFormat: {zh: '输出格式', en: 'the form to print in'},
	optionImportOutlet: {
		zh: '这些版面的报名，优先于版面所载',
		en: 'the paper these pages are of, whatever they state',
	},
	optionImportDate: {
		zh: '这些版面的日期，优先于版面所载',
		en: 'the date of these pages, whatever they state',
	},
	optionWatch: {
		zh: '导入后继续留意文件夹，新来或改过的随时入库',
		en: 'go on after that, storing what comes to the folders or changes in them',
	},
	optionImportPage: {zh: '版次，优先于版面所载', en: 'the page number, whatever they state'},
	optionOutlet: {zh: '只要这份报纸的', en: 'only of this paper'},
	optionSince: {zh: '从这天（或月、年）起', en: 'from this day (or month, or year) on'},
	optionUntil: {zh: '到这天（或月、年）止', en: 'up to this day (or month, or year)'},
	optionLimit: {zh: '最多这么多条', en: 'at most this many'},
	optionInteractive: {
		zh: '边输入边找，Enter 选定一篇并印出编号，Esc 放弃',
		en: 'search as you type; Enter prints the id of the chosen article, Esc none',
	},
	optionWidth: {
		zh: '宽度，以半角字符计；默认不超过 80，分栏和竖排时为终端的宽度',
		en: "width in cells; by default at most 80, in columns and vertical lines the terminal's",
	},
	optionColumns: {
		zh: '分栏排，auto 依宽度定栏数',
		en: 'in newspaper columns; auto: as many as there is room for',
	},
	optionVertical: {zh: '竖排，自右向左', en: 'in vertical lines, from right to left'},
	optionStyle: {
		zh: '排法：hanging 标点悬挂，justified 两端对齐，spaced 中西文间留空，squeezed 行尾标点占半格；竖排只用 hanging',
		en: 'lines hanging (stops), justified, spaced (Han and Latin), squeezed (marks at their ends); vertical ones hanging alone',
	},
	optionEditOutlet: {zh: '所在版面的报名', en: 'the paper its page is of'},
	optionEditDate: {zh: '所在版面的日期', en: 'the date of its page'},
	optionEditPage: {zh: '所在版面的版次', en: 'the number of its page'},
	optionEditHeadline: {zh: '标题', en: 'its headline'},
	optionClear: {zh: '不再更正这一项，恢复版面所载', en: 'withdraw what was said: as the page has it again'},
	optionReplace: {
		zh: '把标题或正文里的 OLD 改为 NEW；OLD 须只出现一次',
		en: 'in headline or body; OLD must occur there exactly once',
	},
	optionMerge: {zh: '把同版的这一篇接在后面，合为一篇', en: 'append this article of the same page'},
	optionSplit: {
		zh: '从以 TEXT 开头的一段起另成一篇',
		en: 'start a new article at the paragraph that begins so',
	},
	optionUndo: {zh: '撤回最近一次更正', en: 'take back the newest correction'},
	optionListCorrections: {zh: '列出所作的更正', en: 'list its corrections'},
	optionApply: {zh: '照此修改库', en: 'change the library accordingly'},

	// Wrong usage.
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

	// Sources that give no page.
	sourceMissing: {
		zh: (source: string) => `${source}：没有这个文件，请检查路径`,
		en: (source: string) => `${source}: no such file; check the path`,
	},
	sourceNoCommand: {
		zh: (source: string) => `${source}：既不是命令，也没有这个文件；命令见 paper-tui --help`,
		en: (source: string) => `${source}: neither a command nor a file; see paper-tui --help for the commands`,
	},
	sourceDenied: {
		zh: (source: string) => `${source}：没有读取权限，请检查文件权限`,
		en: (source: string) => `${source}: permission denied; check the file's permissions`,
	},
	sourceNotAFile: {
		zh: (source: string) => `${source}：是管道或设备，不是文件；请从标准输入送入，路径写 -`,
		en: (source: string) =>
			`${source}: a pipe or device, not a file; send it to standard input and write - for the path`,
	},
	sourceTooLarge: {
		zh: (source: string, megabytes: number) => `${source}：超过 ${megabytes} MB，请拆成单版`,
		en: (source: string, megabytes: number) => `${source}: larger than ${megabytes} MB; split it into pages`,
	},
	sourceNoPages: {
		zh: (source: string) => `${source}：文件夹里没有版面（.txt、.text、.md、.markdown）`,
		en: (source: string) => `${source}: no pages in this folder (.txt, .text, .md, .markdown)`,
	},
	sourceEmpty: {
		zh: (source: string) => `${source}：文件是空的`,
		en: (source: string) => `${source}: the file is empty`,
	},
	sourceNotText: {
		zh: (source: string) => `${source}：不是文本文件；请先转成纯文本`,
		en: (source: string) => `${source}: not a text file; convert it to plain text first`,
	},
	sourceOfKind: {
		zh: (source: string, kind: string) => `${source}：是 ${kind} 文件，目前只读纯文本；请先转成纯文本`,
		en: (source: string, kind: string) =>
			`${source}: a ${kind} file, and only plain text can be read so far; convert it first`,
	},
	sourceEncodingUnknown: {
		zh: (source: string) => `${source}：认不出字符编码；请先转成 UTF-8`,
		en: (source: string) => `${source}: its character encoding is not recognised; convert it to UTF-8 first`,
	},
	sourceEncoding: {
		zh: (source: string, encoding: string) => `${source}：字符编码是 ${encoding}，读不了；请先转成 UTF-8`,
		en: (source: string, encoding: string) =>
			`${source}: in ${encoding}, which can not be read; convert it to UTF-8 first`,
	},
	sourceUnreadable: {
		zh: (source: string, code: string) => `${source}：读取失败（${code}）`,
		en: (source: string, code: string) => `${source}: reading failed (${code})`,
	},
	sourceCrashed: {
		zh: (source: string, message: string, place: string) =>
			`${source}：整理它时程序自身出错：${message}（${place}）；请把这一行报告给开发者`,
		en: (source: string, message: string, place: string) =>
			`${source}: restoring it met a fault of the program: ${message} (${place}); please report this line`,
	},
	someFailed: {
		zh: (failed: number, all: number) => `${all} 个中有 ${failed} 个未能处理`,
		en: (failed: number, all: number) => `${failed} of ${all} failed`,
	},

	// Results.
	imported: {
		zh: (added: number, articles: number, unchanged: number) =>
			`新存 ${added} 版，共 ${articles} 篇文章；${unchanged} 版原已在库`,
		en: (added: number, articles: number, unchanged: number) =>
			`pages added: ${added} (${articles} articles); already there: ${unchanged}`,
	},
	mergingIndex: {zh: '整理索引……', en: 'bringing the index together...'},
	importing: {
		zh: (done: number, all: string) => `正在导入 ${done}/${all}`,
		en: (done: number, all: string) => `importing ${done}/${all}`,
	},
	importedSoFar: {
		zh: (articles: number) => `${articles} 篇`,
		en: (articles: number) => `${articles} articles`,
	},
	articlesPerSecond: {
		zh: (rate: number) => `每秒 ${rate} 篇`,
		en: (rate: number) => `${rate}/s`,
	},
	timeLeft: {
		zh: (clock: string) => `还需 ${clock}`,
		en: (clock: string) => `${clock} left`,
	},
	importStopped: {
		zh: (sources: number, articles: number) =>
			`已停在第 ${sources} 个文件，新存的 ${articles} 篇都在库里；再运行同一命令，就从这里接着导入`,
		en: (sources: number, articles: number) =>
			`stopped after ${sources} files; ${articles} new articles are stored. The same command goes on from there`,
	},
	failedFor: {
		zh: (sources: number) => `${sources} 个`,
		en: (sources: number) => `${sources} files`,
	},
	crashedFor: {
		zh: (sources: string) => `${sources}：程序自身出错`,
		en: (sources: string) => `${sources}: a fault of the program`,
	},
	watching: {
		zh: (folders: number) => `正在留意 ${folders} 个文件夹，新来的版面随时入库；Ctrl-c 结束`,
		en: (folders: number) => `watching ${folders} folders, storing pages as they come; Ctrl-c ends it`,
	},
	watchAdded: {
		zh: (source: string, articles: number) => `${source}：已入库，${articles} 篇`,
		en: (source: string, articles: number) => `${source}: added, ${articles} articles`,
	},
	watchUnchanged: {
		zh: (source: string) => `${source}：原已在库`,
		en: (source: string) => `${source}: already there`,
	},
	watchNoFolder: {
		zh: (path: string) => `--watch 只能用于文件夹，${path} 不是`,
		en: (path: string) => `--watch is for folders, and ${path} is none`,
	},
	watchGone: {zh: '要留意的文件夹都不在了', en: 'the folders to watch are gone'},
	nothingFound: {zh: '没有找到', en: 'nothing found'},
	libraryEmpty: {
		zh: '库是空的；先导入：paper-tui import PATH',
		en: 'the library is empty; fill it first: paper-tui import PATH',
	},
	hitAbsent: {
		zh: (open: number, count: number) => `只有 ${count} 条，没有第 ${open} 条`,
		en: (open: number, count: number) => `there are ${count} hits, and no number ${open}`,
	},
	newestOnly: {
		zh: '只搜了最新的一部分；可用 日期: 或 --since、--until 缩小范围',
		en: 'only the newest were searched; narrow it with date: or --since and --until',
	},
	undatedLeftOut: {
		zh: (count: number) => `另有 ${count} 篇未标日期，未计入`,
		en: (count: number) => `${count} undated left out`,
	},
	idAbsent: {
		zh: (id: string) => `没有编号为 ${id} 的文章；编号见 paper-tui list`,
		en: (id: string) => `no article has the id ${id}; see paper-tui list for ids`,
	},
	idAmbiguous: {
		zh: (id: string, ids: string) => `${id} 可指多篇：${ids}；请多写几位`,
		en: (id: string, ids: string) => `${id} may mean ${ids}; write more of it`,
	},
	pageNumber: {
		zh: (page: string) => `第${page}版`,
		en: (page: string) => `page ${page}`,
	},

	// Corrections.
	noChange: {zh: '本来就是这样，没有改动', en: 'it is so already; nothing was changed'},
	noCorrections: {
		zh: (id: string) => `${id} 没有更正过`,
		en: (id: string) => `${id} has no corrections`,
	},
	replaceAbsent: {
		zh: (text: string) => `标题和正文里没有“${text}”；请照文中的写法`,
		en: (text: string) => `"${text}" is neither in the headline nor in the body; write it as it stands there`,
	},
	replaceSeveral: {
		zh: (text: string, places: number) => `“${text}”出现 ${places} 次；请多写几个字，使它只出现一次`,
		en: (text: string, places: number) =>
			`"${text}" occurs ${places} times; write more, so that it occurs once`,
	},
	splitAbsent: {
		zh: (text: string) => `第一段之后没有以“${text}”开头的段落`,
		en: (text: string) => `no paragraph after the first begins with "${text}"`,
	},
	splitSeveral: {
		zh: (text: string, places: number) => `以“${text}”开头的有 ${places} 段；请多写几个字`,
		en: (text: string, places: number) => `${places} paragraphs begin with "${text}"; write more of it`,
	},
	notMergeable: {
		zh: (id: string, other: string) => `${id} 和 ${other} 不是同一版的两篇文章`,
		en: (id: string, other: string) => `${id} and ${other} are not two articles of one page`,
	},

	// Restoring again.
	restoringAgain: {
		zh: (done: number) => `正在重新整理，已 ${done} 版`,
		en: (done: number) => `restoring again: ${done} pages`,
	},
	headlinesAdded: {
		zh: (count: number) => `新增 ${count} 篇`,
		en: (count: number) => `articles added: ${count}`,
	},
	headlinesRemoved: {
		zh: (count: number) => `少 ${count} 篇`,
		en: (count: number) => `articles removed: ${count}`,
	},
	headlinesChanged: {
		zh: (count: number) => `${count} 篇改题`,
		en: (count: number) => `headlines changed: ${count}`,
	},
	articlesMerged: {
		zh: (from: number, to: number) => `${from} 篇并为 ${to} 篇`,
		en: (from: number, to: number) => `merged: ${from} into ${to}`,
	},
	articlesSplit: {
		zh: (from: number, to: number) => `${from} 篇拆为 ${to} 篇`,
		en: (from: number, to: number) => `split: ${from} into ${to}`,
	},
	paragraphsChanged: {
		zh: (count: number) => `${count} 段有改动`,
		en: (count: number) => `paragraphs changed: ${count}`,
	},
	factsChanged: {
		zh: (facts: string) => `报头 ${facts}`,
		en: (facts: string) => `masthead: ${facts}`,
	},
	listComma: {zh: '，', en: ', '},
	otherwiseChanged: {zh: '只有细节不同', en: 'details only'},
	correctionUnapplied: {
		zh: (source: string, correction: string) => `${source}：更正 ${correction} 已无处可用，仍保留`,
		en: (source: string, correction: string) =>
			`${source}: correction ${correction} has no place any more; it is kept`,
	},
	wouldChange: {
		zh: (changed: number, pages: number) => `${pages} 版中有 ${changed} 版会变；加 --apply 才修改`,
		en: (changed: number, pages: number) =>
			`pages that would change: ${changed} of ${pages}; --apply changes them`,
	},
	didChange: {
		zh: (changed: number, pages: number) => `${pages} 版中改了 ${changed} 版`,
		en: (changed: number, pages: number) => `pages changed: ${changed} of ${pages}`,
	},

	// What a library is at, and what was done to it.
	libraryWaiting: {
		zh: '另一个程序正在写库，稍候',
		en: 'waiting for another program that writes to the library',
	},
	libraryIndexing: {
		zh: (done: number, all: number) => `新版本的索引不同，正在重建（只需一次，可以中断）${done}/${all}`,
		en: (done: number, all: number) =>
			`indexing anew for this version (once; may be interrupted) ${done}/${all}`,
	},
	libraryUpgrading: {
		zh: '库由旧版本写成，正在备份并升级；库大时要几分钟',
		en: 'an older version wrote the library: it is backed up and brought up to date, which takes minutes if it is large',
	},
	libraryUpgraded: {
		zh: (backup: string) => `库已升级；升级前的备份在 ${backup}，不需要时可以删去`,
		en: (backup: string) =>
			`the library was brought up to date; a backup of before is ${backup}: remove it when you no longer need it`,
	},

	marksUnstored: {
		zh: (count: number, fault: string) => `${count} 处标记没有存入：${fault}`,
		en: (count: number, fault: string) => `marks not stored: ${count}; ${fault}`,
	},
	outputFailed: {
		zh: (code: string) => `写不出结果（${code}）；磁盘可能已满`,
		en: (code: string) => `what was to be printed can not be written (${code}); the disk may be full`,
	},
	crashed: {
		zh: (message: string, place: string) => `程序自身出错：${message}（${place}）；请把这一行报告给开发者`,
		en: (message: string, place: string) =>
			`stopped because of a fault of its own: ${message} (${place}); please report this line`,
	},
} satisfies Record<string, Record<Language, string | ((...values: never[]) => string)>>;

/** The name of a message of the commands. */
export type CommandMessageKey = keyof typeof table;

/** Every message of the commands in one language; those with values in them are functions. */
export type CommandMessages = {readonly [K in CommandMessageKey]: (typeof table)[K][Language]};

/** Names of the messages that are plain text. */
export type CommandTextKey = {
	[K in CommandMessageKey]: CommandMessages[K] extends string ? K : never;
}[CommandMessageKey];

/** The messages of the commands in a language. Values put into them must be safe for the terminal. */
export function commandMessages(language: Language): CommandMessages {
	const entries = Object.entries(table).map(([key, message]) => [key, message[language]]);
	return Object.fromEntries(entries) as CommandMessages;
}
