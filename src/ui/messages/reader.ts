// What the reader says on the screen, in both languages side by side.
import {inOrder, type StyleName} from '../line-style.ts';
import type {Setting} from '../setting.ts';
import type {Language} from './language.ts';
import {misreadingIn} from './misreading.ts';

const table = {
	outlets: {zh: '报纸', en: 'Papers'},
	articles: {zh: '文章', en: 'Articles'},
	article: {zh: '正文', en: 'Article'},
	allOutlets: {zh: '全部', en: 'All'},
	filter: {zh: '筛选', en: 'Narrow down'},
	narrowedArticles: {zh: '筛选出的文章', en: 'Narrowed down'},
	noSuchOutlet: {zh: '没有这样的报纸', en: 'No such paper'},
	facets: {zh: '命中分布', en: 'Hits by paper and time'},
	times: {zh: '时间', en: 'Time'},
	counting: {zh: '正在数', en: 'Counting'},
	hintFacets: {zh: '分布', en: 'spread'},
	searchResults: {zh: '搜索结果', en: 'Results'},
	help: {zh: '按键', en: 'Keys'},
	pageNumber: {
		zh: (page: string) => `第${page}版`,
		en: (page: string) => `page ${page}`,
	},
	undated: {zh: '未标日期', en: 'undated'},
	headlineMade: {zh: '原版无题，取首句为题', en: 'no headline on the page: first sentence used'},
	warnTruncated: {zh: '文字到这里断了', en: 'The text breaks off here'},
	warnHeadlineUnplaced: {zh: '这行像标题，没有找到它的正文', en: 'No text was found for this display line'},
	warnMisreading: {
		zh: (found: string) => `可能误读：${found}`,
		en: (found: string) => `Perhaps misread: ${found}`,
	},
	misreading: misreadingIn,
	onSourceLine: {
		zh: (warning: string, line: number) => `${warning}（源文件第 ${line} 行）`,
		en: (warning: string, line: number) => `${warning} (source line ${line})`,
	},
	rawLines: {zh: '原文', en: 'Raw lines'},
	loading: {zh: '正在打开…', en: 'Opening'},
	searching: {zh: '正在搜索', en: 'Searching'},
	noOutlets: {
		zh: '库里还没有报纸。按 q 离开，然后导入：paper-tui import 路径',
		en: 'The library is empty. Press q to leave, then: paper-tui import PATH',
	},
	noArticles: {zh: '这里没有文章。按 h 回到报纸。', en: 'No articles here. Press h for the papers.'},
	noArticleOpen: {zh: '选一篇文章，按 Enter 阅读。', en: 'Choose an article and press Enter to read.'},
	articleGone: {zh: '这篇文章已不在库里', en: 'This article is no longer in the library'},
	noJump: {zh: '这篇没有转版，也没有接版', en: 'This article has no jump to another page'},
	pageNotKept: {
		zh: (issue: string, page: string) => `库里没有 ${issue} ${page}`,
		en: (issue: string, page: string) => `The library does not have ${issue} ${page}`,
	},
	pageNotOpen: {
		zh: (issue: string, page: string) => `打开的文件里没有 ${issue} ${page}`,
		en: (issue: string, page: string) => `The open files do not have ${issue} ${page}`,
	},
	firstOfPage: {
		zh: '该版没有标明与那篇相接的文章，这是第一篇',
		en: 'No article there names the page one came from: this is the first',
	},
	jumpOf: {
		zh: (index: number, count: number) => `转版 ${index}/${count}（Esc f 换一处）`,
		en: (index: number, count: number) => `Jump ${index}/${count} (Esc f: another)`,
	},
	jumpTooFar: {
		zh: '那篇在列表里太靠后，请搜索它的标题',
		en: 'That article is too far down its list: search for it',
	},
	nearOnes: {zh: '差一字的', en: 'One character off'},
	searchTooLarge: {zh: '这次搜索要用的内存太多', en: 'This search would take too much memory'},
	typeToChoose: {
		zh: '输入要找的字词；按 Enter 选定一篇，按 Esc 放弃',
		en: 'Type what to look for; Enter chooses an article, Esc none',
	},
	typeToNarrow: {zh: '输入标题里的字词', en: 'Type words of the headline'},
	typeToSearch: {
		zh: '输入要找的字词；按 Ctrl-p 找回以前的',
		en: 'Type what to look for; Ctrl-p brings earlier searches back',
	},
	nothingFound: {
		zh: '没有找到。按 / 改搜索词，按 Esc 退出搜索。',
		en: 'Nothing found. Press / to change the words, Esc to leave search.',
	},
	found: {
		zh: (count: number) => `找到 ${count} 篇`,
		en: (count: number) => `${count} found`,
	},
	foundOf: {
		zh: (count: number, all: number, isExact: boolean) =>
			`最新的 ${count} 篇，${isExact ? '共' : '至少'} ${all} 篇`,
		en: (count: number, all: number, isExact: boolean) =>
			`newest ${count} of ${isExact ? '' : 'at least '}${all}`,
	},
	foundSoFar: {
		zh: (count: number) => `找到 ${count} 篇，还在找`,
		en: (count: number) => `${count} found, still searching`,
	},
	foundAtLeast: {
		zh: (count: number) => `最新的 ${count} 篇，更早的未列出`,
		en: (count: number) => `newest ${count}; older ones are not listed`,
	},
	hit: {
		zh: (index: number, count: number, isAll: boolean) => `命中 ${index}/${count}${isAll ? '' : '+'}`,
		en: (index: number, count: number, isAll: boolean) => `hit ${index}/${count}${isAll ? '' : '+'}`,
	},
	starred: {zh: '已加星', en: 'starred'},
	unsaved: {
		zh: (count: number) => `${count} 处标记待存`,
		en: (count: number) => `marks not stored yet: ${count}`,
	},
	storedAfterAll: {zh: '刚才未存的标记已存入', en: 'The marks that could not be stored are stored now'},
	seedsNote: {
		zh: '样报，内容虚构。导入自己的：paper-tui import 路径',
		en: 'Invented samples. Your own: paper-tui import PATH',
	},
	seedsNoteShort: {zh: '样报，内容虚构', en: 'Invented samples'},
	pathsNote: {zh: '只读，不入库', en: 'not stored'},
	tooSmall: {zh: '窗口太小', en: 'Window too small'},
	legend: {
		zh: '* 未读   + 加星   ? 推测的名称或日期',
		en: '* unread   + starred   ? guessed',
	},
	settingIs: {
		zh: ({columns, measure, vertical}: Setting) => {
			if (vertical) return '竖排';
			return columns === 'auto'
				? `自动分栏，栏宽 ${measure} 格`
				: columns === 1
					? '通栏'
					: `最多 ${columns} 栏`;
		},
		en: ({columns, measure, vertical}: Setting) => {
			if (vertical) return 'Vertical lines';
			if (columns === 'auto') return `As many columns of ${measure} cells as fit`;
			return columns === 1 ? 'One column' : `Up to ${columns} columns`;
		},
	},
	styleIs: {
		zh: (names: readonly StyleName[]) => `排法：${inWords(names, 'zh').join('、') || '不另作调整'}`,
		en: (names: readonly StyleName[]) => `Lines: ${inWords(names, 'en').join(', ') || 'plain'}`,
	},
	ambiguousWidth: {
		zh: (cells: number) => `“ … ① 等字占 ${cells} 格`,
		en: (cells: number) => `Characters such as “ … ①: ${cells === 1 ? '1 cell' : '2 cells'}`,
	},
	crashed: {zh: 'paper-tui 自身出错，已退出', en: 'paper-tui stopped because of a fault of its own'},
	correct: {zh: '更正', en: 'Correct'},
	correctOutlet: {zh: '报名', en: 'Paper'},
	correctDate: {zh: '日期', en: 'Date'},
	correctPage: {zh: '版次', en: 'Page'},
	correctHeadline: {zh: '标题', en: 'Headline'},
	correctWrong: {zh: '错字', en: 'Wrong characters'},
	correctRight: {zh: '改为', en: 'Should be'},
	correctSplit: {zh: '分成两篇', en: 'Split in two'},
	correctRemoval: {zh: '拿掉文章', en: 'Removal'},
	correctMerge: {zh: '合并', en: 'Merger'},
	correctMergeNext: {zh: '并入下一篇', en: 'Take in the next'},
	correctMergePrevious: {zh: '并到上一篇', en: 'Add to the previous'},
	correctUndo: {zh: '撤销上一次', en: 'Take back the last'},
	headlineNone: {zh: '（无题）', en: '(none)'},
	askPlain: {zh: '留空则依原版', en: 'Left empty: as on the page'},
	askDate: {zh: '如 2031-03-04；留空则依原版', en: 'Such as 2031-03-04; left empty: as on the page'},
	askWrong: {
		zh: '照屏幕上的正文写出错的字',
		en: 'Type what is wrong, as it stands in the text on the screen',
	},
	askRight: {zh: '写出应有的字；留空则删去', en: 'Type what should stand there; left empty: nothing'},
	askSplit: {zh: '从标出的一段起另成一篇', en: 'A new article begins at the marked paragraph'},
	complainDate: {zh: '没有这一天；请写作 2031-03-04', en: 'No such day; write it as 2031-03-04'},
	complainEmpty: {zh: '请先写出错的字', en: 'Type what is wrong first'},
	complainAbsent: {zh: '屏幕上的正文里没有这些字', en: 'The text on the screen does not have that'},
	complainSeveral: {
		zh: '屏幕上的正文里不止一处，请连前后文多写几个字',
		en: 'It stands in several places; type more of what is around it',
	},
	refusedMerge: {zh: '这两篇不能合并', en: 'These two can not be merged'},
	refusedSplit: {zh: '这里不能分开', en: 'It can not be split here'},
	refusedText: {zh: '正文已变，没有更正；请再试', en: 'The text has changed meanwhile; try again'},
	refusedNoChange: {zh: '与现在相同，没有更正', en: 'It is so already: nothing changed'},
	doneValue: {
		zh: (name: string, value: string) => `${name}改为“${value}”`,
		en: (name: string, value: string) => `${name}: ${value}`,
	},
	doneWithdrawn: {
		zh: (name: string) => `${name}依原版`,
		en: (name: string) => `${name}: as on the page`,
	},
	doneText: {
		zh: (from: string, to: string) => `“${from}”改为“${to}”`,
		en: (from: string, to: string) => `${from} is now ${to}`,
	},
	doneTakenOut: {
		zh: (from: string) => `删去“${from}”`,
		en: (from: string) => `Taken out: ${from}`,
	},
	doneMerge: {zh: '两篇并成了一篇', en: 'Two articles are now one'},
	doneSplit: {zh: '分成了两篇', en: 'One article is now two'},
	takeBack: {zh: '撤销', en: 'takes it back'},
	notKept: {zh: '（不入库，离开后失效）', en: '(not stored: gone when you leave)'},
	undone: {
		zh: (name: string) => `已撤销：${name}`,
		en: (name: string) => `Taken back: ${name}`,
	},
	nothingToUndo: {zh: '这篇没有更正可撤销', en: 'Nothing was corrected in this article'},
	keyDown: {zh: '下移', en: 'Down'},
	keyUp: {zh: '上移', en: 'Up'},
	keyInto: {zh: '进入、打开', en: 'Go in, open'},
	keyOut: {zh: '退到左边一栏', en: 'Go out to the left'},
	keyNextPane: {zh: '下一栏', en: 'Next pane'},
	keyPreviousPane: {zh: '上一栏', en: 'Previous pane'},
	keyFirst: {zh: '到开头', en: 'To the beginning'},
	keyLast: {zh: '到末尾', en: 'To the end'},
	keyPageDown: {zh: '下一页', en: 'Page down'},
	keyPageUp: {zh: '上一页', en: 'Page up'},
	keyHalfDown: {zh: '下半页', en: 'Half a page down'},
	keyHalfUp: {zh: '上半页', en: 'Half a page up'},
	keyReadOn: {zh: '往下读，读完接下一篇', en: 'Read on, at the end the next article'},
	keyNextArticle: {zh: '下一篇', en: 'Next article'},
	keyPreviousArticle: {zh: '上一篇', en: 'Previous article'},
	keySearch: {zh: '搜索标题和正文', en: 'Search headlines and bodies'},
	keyFilter: {zh: '筛选这一栏', en: 'Narrow down the list'},
	keyFacets: {
		zh: '按报纸和时间看命中数，按 Enter 缩小范围',
		en: 'Hits by paper and time; Enter narrows to one',
	},
	keyNextHit: {zh: '下一处命中', en: 'Next hit'},
	keyPreviousHit: {zh: '上一处命中', en: 'Previous hit'},
	keyStar: {zh: '加星、去星', en: 'Star, unstar'},
	keyToggleRead: {zh: '标为已读、未读', en: 'Mark read, unread'},
	keyFollow: {zh: '到转版、接版的文章', en: 'Follow the jump to its page'},
	keyRaw: {zh: '对照原文各行', en: 'Raw lines beside the text'},
	keyCorrect: {zh: '更正', en: 'Correct'},
	keyUndo: {zh: '撤销上一次更正', en: 'Take back the last correction'},
	keyZoom: {zh: '独占屏幕、还原', en: 'This pane alone, and back'},
	keyColumns: {zh: '一栏、两栏、三栏、自动', en: 'One, two, three columns, as many as fit'},
	keyWider: {zh: '栏宽些', en: 'Wider columns'},
	keyNarrower: {zh: '栏窄些', en: 'Narrower columns'},
	keyVertical: {zh: '竖排、横排', en: 'Vertical lines, and back'},
	keyHanging: {zh: '标点悬挂、还原', en: 'Hanging stops, and back'},
	keyJustified: {zh: '两端对齐、还原', en: 'Justified lines, and back'},
	keySpaced: {zh: '中西文间留空、还原', en: 'Han-Latin space, and back'},
	keySqueezed: {zh: '行尾标点占半格、还原', en: 'Squeezed marks, and back'},
	keyAmbiguousWidth: {
		zh: '“ … ① 等字占一格、两格',
		en: 'Characters such as “ … ① one cell wide, two cells',
	},
	keyHelp: {zh: '看按键', en: 'Show the keys'},
	keyBack: {zh: '返回', en: 'Back'},
	keyQuit: {zh: '返回，在最外层离开', en: 'Back, and leave from the papers'},
	keyInterrupt: {zh: '离开', en: 'Leave'},
	hintOpen: {zh: '打开', en: 'open'},
	hintBack: {zh: '返回', en: 'back'},
	hintLeave: {zh: '离开', en: 'leave'},
	hintSearch: {zh: '搜索', en: 'search'},
	hintHelp: {zh: '按键', en: 'keys'},
	hintReadOn: {zh: '往下读', en: 'read on'},
	hintFollow: {zh: '转版', en: 'jump'},
	hintRaw: {zh: '原文', en: 'raw lines'},
	hintText: {zh: '正文', en: 'text'},
	hintNextHit: {zh: '下一处', en: 'next hit'},
	hintSplit: {zh: '分开', en: 'split'},
	hintAnswer: {zh: 'Enter 存入  Esc 取消', en: 'Enter to keep, Esc to cancel'},
	whereEverywhere: {zh: '各处', en: 'Everywhere'},
	whereArticles: {zh: '文章列表和正文', en: 'Articles'},
	whereReading: {zh: '正文', en: 'Reading'},
	whereTextShown: {zh: '正文在屏幕上时', en: 'While the text is on the screen'},
	whereSearch: {zh: '搜索时', en: 'While a search is active'},
	tableKeys: {zh: '按键', en: 'Keys'},
	tableDoes: {zh: '作用', en: 'Does'},
} satisfies Record<string, Record<Language, string | ((...values: never[]) => string)>>;

const styles: Record<StyleName, Record<Language, string>> = {
	hanging: {zh: '标点悬挂', en: 'hanging stops'},
	justified: {zh: '两端对齐', en: 'justified'},
	spaced: {zh: '中西文间留空', en: 'spaced'},
	squeezed: {zh: '行尾标点占半格', en: 'squeezed marks'},
};

/** The name of a message of the reader. */
export type MessageKey = keyof typeof table;

/** Every message of the reader in one language; those with numbers in them are functions. */
export type Messages = {readonly [K in MessageKey]: (typeof table)[K][Language]};

/** Names of the messages that are plain text. */
export type TextKey = {[K in MessageKey]: Messages[K] extends string ? K : never}[MessageKey];

const messagesIn: Readonly<Record<Language, Messages>> = {zh: pick('zh'), en: pick('en')};

/** The messages of the reader in a language; the same object each time. */
export function readerMessages(language: Language): Messages {
	return messagesIn[language];
}

function inWords(names: readonly StyleName[], language: Language): string[] {
	return inOrder(names).map(name => styles[name][language]);
}

function pick(language: Language): Messages {
	const entries = Object.entries(table).map(([key, message]) => [key, message[language]]);
	return Object.fromEntries(entries) as Messages;
}
