// What help tells of the commands and their options, in both languages side by side.

/** Part of the table of the commands' messages. */
export const commandHelp = {
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
		zh: '列出文章（默认）、报纸或版面，每行一条',
		en: 'list articles (the default), outlets or editions, one a line',
	},
	edit: {
		zh: '更正文章或它所在的版面；原文不动，可以撤回',
		en: 'correct an article or its page; the source stays as it is, and it can be undone',
	},
	reparse: {
		zh: '用现在的程序重新整理库里的版面；不加 --apply 只预览',
		en: 'restore stored pages again with this version; without --apply only a preview',
	},

	columnsTitle: {
		zh: '各列，不在终端上时以制表符分隔',
		en: 'Columns, with tabs between them but on a terminal',
	},
	columnsArticles: {zh: '编号、报纸、日期、版、栏目、标题', en: 'id, paper, date, page, section, headline'},
	columnsOutlets: {zh: '报纸、篇数、未读、最新的日期', en: 'paper, articles, unread, newest date'},
	columnsEditions: {zh: '报纸、日期、版、篇数、文件', en: 'paper, date, page, articles, file'},

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
	optionLowBandwidth: {
		zh: '少写字节：少用颜色，滚半页，按 Enter 才开正文；默认 auto，慢的 SSH 线路上自动',
		en: 'few bytes: less colour, half pages, text on Enter; auto by default, on slow SSH lines',
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
	optionTag: {
		zh: '只要这个专题的（--format markdown 或 text）',
		en: 'only of this collection (--format markdown or text)',
	},
	optionOutlet: {
		zh: '只要这份报纸的；名称写全，如 list outlets 所列',
		en: 'only of this paper, by its whole name as list outlets has it',
	},
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
} as const;
