// What the commands that look after a library say, in both languages side by side.
import type {Language} from './language.ts';

/** So many articles, and on how many pages if whole ones. */
function counted(articles: number, pages: number, language: Language): string {
	if (language === 'zh') return pages > 0 ? `${pages} 版，共 ${articles} 篇文章` : `${articles} 篇文章`;
	const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
	const told = plural(articles, 'article');
	return pages > 0 ? `${plural(pages, 'page')} (${told})` : told;
}

/** Part of the table of the commands' messages. */
export const housekeeping = {
	// What they are for, as help lists them.
	remove: {
		zh: '拿掉文章或整版；不加 --apply 只预览；--undo 放回最近拿掉的，隔多久都行，直到 --purge',
		en: 'take out articles or whole pages; without --apply only a preview; --undo puts the last ones back, at any time until --purge',
	},
	backup: {
		zh: '把库复制到新文件；库可以正在使用',
		en: 'copy the library into a new file; it may be in use meanwhile',
	},
	export: {
		zh: '把库写成逐行的 JSON，可再导入成同样的库；或写成 Markdown、纯文本来读',
		en: 'write the library as JSON Lines that import into an equal one, or as Markdown or text to read',
	},
	doctor: {
		zh: '检查库、终端和程序；--repair 修复索引和计数',
		en: 'look over library, terminal and program; --repair mends index and counts',
	},

	// Options.
	optionExportFormat: {
		zh: '输出格式；默认 json，一版一行',
		en: 'the form to write in; by default json, one page a line',
	},
	optionOutput: {
		zh: '写到这个新文件，不写到标准输出',
		en: 'write to this new file instead of standard output',
	},

	optionWholePage: {zh: '拿掉这些文章所在的整版', en: 'the whole pages that these articles stand on'},
	optionRemoveOutlet: {zh: '整版：这份报纸的', en: 'whole pages: of this paper'},
	optionRemovePage: {zh: '只要这个版次的', en: 'only of this page number'},
	optionUndoRemoval: {zh: '放回最近一次拿掉的', en: 'put back what was taken out last'},
	optionPurge: {
		zh: '永久放弃拿掉的整版，把空间还给磁盘；不加 --apply 只预览',
		en: 'give up for good the pages that were taken out, and their room on the disk; without --apply only a preview',
	},

	optionFull: {zh: '核对每一篇的索引，较慢', en: 'compare the index with every article, which is slow'},
	optionRepair: {
		zh: '先在旁边留一份副本，再依原文重建索引和计数',
		en: 'make index and counts anew from the texts, after a copy beside the library',
	},
	optionRescue: {
		zh: '库损坏时，把还能读出的版面存进新库 FILE',
		en: 'save what can be read of a damaged library into FILE, a new one',
	},

	// Taking out and putting back.
	removeNothing: {zh: '没有说要拿掉什么', en: 'nothing to take out is named'},
	wouldRemove: {
		zh: (articles: number, pages: number) => `会拿掉 ${counted(articles, pages, 'zh')}；加 --apply 才拿掉`,
		en: (articles: number, pages: number) =>
			`would take out ${counted(articles, pages, 'en')}; --apply takes them out`,
	},
	didRemove: {
		zh: (articles: number, pages: number) =>
			`拿掉了 ${counted(articles, pages, 'zh')}；paper-tui remove --undo 可以放回`,
		en: (articles: number, pages: number) =>
			`took out ${counted(articles, pages, 'en')}; paper-tui remove --undo puts them back`,
	},
	didPutBack: {
		zh: (articles: number, pages: number) => `放回了 ${counted(articles, pages, 'zh')}`,
		en: (articles: number, pages: number) => `put back ${counted(articles, pages, 'en')}`,
	},
	nothingRemoved: {zh: '没有拿掉过什么', en: 'nothing was taken out that could be put back'},
	wouldPurge: {
		zh: (pages: number, megabytes: string) =>
			`会永久放弃拿掉的 ${pages} 版，文字共 ${megabytes} MB；加 --apply 才放弃`,
		en: (pages: number, megabytes: string) =>
			`pages that would be given up for good: ${pages} (${megabytes} MB of text); --apply gives them up`,
	},
	didPurge: {
		zh: (pages: number, megabytes: string) => `永久放弃了 ${pages} 版，文字共 ${megabytes} MB`,
		en: (pages: number, megabytes: string) => `pages given up for good: ${pages} (${megabytes} MB of text)`,
	},
	nothingToPurge: {zh: '没有拿掉的整版', en: 'no pages are taken out'},
	notShrunk: {
		zh: '库文件没有变小：正被别的程序占用，或磁盘空间不足；空出的地方留给以后导入的版面',
		en: 'the library file has not become smaller, for another program uses it or the disk is full; the room in it is for what is imported next',
	},

	// Copying.
	backingUp: {zh: '正在复制', en: 'copying'},
	backedUp: {
		zh: (file: string, pages: number, articles: number, megabytes: string) =>
			`${file}：${pages} 版，${articles} 篇文章，${megabytes} MB，已核对`,
		en: (file: string, pages: number, articles: number, megabytes: string) =>
			`${file}: pages: ${pages}, articles: ${articles}, ${megabytes} MB, checked`,
	},

	// Looking over.
	doctorLibrary: {zh: '库', en: 'library'},
	doctorStructure: {zh: '文件', en: 'file'},
	doctorIndex: {zh: '索引', en: 'index'},
	doctorCounts: {zh: '计数', en: 'counts'},
	doctorTerminal: {zh: '终端', en: 'terminal'},
	doctorMemory: {zh: '所记的在', en: 'remembered in'},
	doctorLocale: {zh: '区域', en: 'locale'},
	doctorProgram: {zh: '程序', en: 'program'},
	isSound: {zh: '正常', en: 'sound'},
	isFaulty: {zh: '有毛病', en: 'faulty'},
	libraryNone: {
		zh: (file: string) => `还没有 ${file}；paper-tui import PATH 会建立它`,
		en: (file: string) => `${file} is not there yet; paper-tui import PATH makes it`,
	},
	libraryHolds: {
		zh: (pages: number, articles: number, outlets: number) =>
			`${outlets} 份报纸，${pages} 版，${articles} 篇文章`,
		en: (pages: number, articles: number, outlets: number) =>
			`papers: ${outlets}, pages: ${pages}, articles: ${articles}`,
	},
	librarySize: {
		zh: (megabytes: string, version: number, removed: number) =>
			`${megabytes} MB，格式 ${version}，拿掉的 ${removed} 版`,
		en: (megabytes: string, version: number, removed: number) =>
			`${megabytes} MB, format ${version}, pages taken out: ${removed}`,
	},
	indexCompared: {
		zh: (state: string, compared: number, articles: number) =>
			`${state}（核对了 ${articles} 篇中的 ${compared} 篇）`,
		en: (state: string, compared: number, articles: number) =>
			`${state} (${compared} of ${articles} articles compared)`,
	},
	noTerminalHere: {zh: '输出不在终端', en: 'output to no terminal'},
	withColour: {zh: '有颜色', en: 'colour'},
	withoutColour: {zh: '无颜色', en: 'no colour'},
	widthKnown: {
		zh: (cells: number) => `“ … ① 占 ${cells} 格`,
		en: (cells: number) => `cells of “ … ①: ${cells}`,
	},
	widthUnknown: {zh: '“ … ① 占几格还没问过', en: 'cells of “ … ① not asked yet'},
	examining: {
		zh: (done: number, all: number) => `正在核对 ${done}/${all}`,
		en: (done: number, all: number) => `comparing ${done}/${all}`,
	},
	faultStructure: {
		zh: (message: string) =>
			`文件损坏：${message}。先试 --repair；不行就换用备份，或用 --rescue FILE 存出还能读的`,
		en: (message: string) =>
			`the file is damaged: ${message}. Try --repair; if that does not mend it, go back to a backup, or save what can be read with --rescue FILE`,
	},
	faultParts: {
		zh: (rows: number) => `缺了 ${rows} 处原文。请换用备份，或用 --rescue FILE 存出完好的`,
		en: (rows: number) =>
			`texts that are missing: ${rows}. Go back to a backup, or save what is whole with --rescue FILE`,
	},
	faultUnindexed: {
		zh: (articles: number) => `${articles} 篇文章搜不到。请运行 paper-tui doctor --repair`,
		en: (articles: number) => `articles that search can not find: ${articles}. Run paper-tui doctor --repair`,
	},
	faultSurplus: {
		zh: (rows: number) => `索引里多了 ${rows} 条。请运行 paper-tui doctor --repair`,
		en: (rows: number) => `entries of the index without an article: ${rows}. Run paper-tui doctor --repair`,
	},
	faultDiffers: {
		zh: (articles: number, ids: string) =>
			`${articles} 篇的索引与原文不符（${ids}）。请运行 paper-tui doctor --repair`,
		en: (articles: number, ids: string) =>
			`articles whose index is not that of their text: ${articles} (${ids}). Run paper-tui doctor --repair`,
	},
	faultCounts: {
		zh: (outlets: number, pages: number) =>
			`${outlets} 份报纸、${pages} 版的计数不对。请运行 paper-tui doctor --repair`,
		en: (outlets: number, pages: number) =>
			`counted wrong: papers: ${outlets}, pages: ${pages}. Run paper-tui doctor --repair`,
	},
	faultUnfinished: {
		zh: (left: number) => `上次修复没有做完，还有 ${left} 篇搜不到。请再运行 paper-tui doctor --repair`,
		en: (left: number) =>
			`a repair was broken off, and search can not find ${left} articles. Run paper-tui doctor --repair again`,
	},
	repairing: {
		zh: (done: number, all: number) => `正在修复 ${done}/${all}`,
		en: (done: number, all: number) => `repairing ${done}/${all}`,
	},
	repaired: {
		zh: (copy: string) => `已依原文重建索引和计数；修复前的副本在 ${copy}`,
		en: (copy: string) => `index and counts were made anew; a copy from before is ${copy}`,
	},
	doRescue: {
		zh: '请换用备份，或用 paper-tui doctor --rescue FILE 存出还能读的',
		en: 'go back to a backup, or save what can be read with paper-tui doctor --rescue FILE',
	},
	rescuing: {
		zh: (pages: number) => `已存出 ${pages} 版`,
		en: (pages: number) => `pages saved: ${pages}`,
	},
	rescued: {
		zh: (file: string, whole: number, texts: number) =>
			`存进 ${file}：${whole} 版完好，另有 ${texts} 版只剩原文，已重新整理`,
		en: (file: string, whole: number, texts: number) =>
			`saved into ${file}: whole pages: ${whole}; pages restored again from their text alone: ${texts}`,
	},
	nothingRescued: {zh: '什么也读不出来', en: 'nothing could be read'},

	// Exporting, and importing what was exported.
	exportedPages: {
		zh: (count: number, file: string) => `${count} 版已写入 ${file}`,
		en: (count: number, file: string) => `pages written to ${file}: ${count}`,
	},
	exportedArticles: {
		zh: (count: number, file: string) => `${count} 篇文章已写入 ${file}`,
		en: (count: number, file: string) => `articles written to ${file}: ${count}`,
	},
	importingExported: {
		zh: (file: string, pages: number) => `正在导入 ${file}，已 ${pages} 版`,
		en: (file: string, pages: number) => `importing ${file}: ${pages} pages`,
	},
	exportedLineBad: {
		zh: (file: string, line: number) => `${file}：第 ${line} 行已损坏，未导入；请重新导出`,
		en: (file: string, line: number) => `${file}: line ${line} is damaged and was left out; export it again`,
	},
	exportNewer: {
		zh: (file: string) => `${file}：由更新的版本导出；请升级 paper-tui`,
		en: (file: string) => `${file}: exported by a newer version; upgrade paper-tui`,
	},
	exportedIdTaken: {
		zh: (source: string) => `${source}：其中的编号在库里已属另一版，未导入`,
		en: (source: string) => `${source}: an id in it is that of another page in the library; left out`,
	},

	// Files that can't be made.
	fileExists: {
		zh: (file: string) => `${file}：已有这个文件，不会覆盖；请换个名字`,
		en: (file: string) => `${file}: is there already and will not be overwritten; choose another name`,
	},
	fileNoFolder: {
		zh: (file: string) => `${file}：没有这个文件夹；请先建立`,
		en: (file: string) => `${file}: no such folder; make it first`,
	},
	fileDenied: {
		zh: (file: string) => `${file}：没有写入权限；请换个地方`,
		en: (file: string) => `${file}: may not be written there; choose another place`,
	},
	fileFull: {
		zh: (file: string) => `${file}：磁盘空间不足，没有留下文件；请换个地方`,
		en: (file: string) =>
			`${file}: not enough room on that disk, and nothing was left there; choose another place`,
	},
	fileDamaged: {
		zh: (file: string) => `${file}：写出后核对不符，已删去；请检查磁盘，或运行 paper-tui doctor`,
		en: (file: string) =>
			`${file}: did not read back as it was written and was taken away; check the disk, or run paper-tui doctor`,
	},
	fileUnwritable: {
		zh: (file: string) => `${file}：写入失败；请检查磁盘`,
		en: (file: string) => `${file}: could not be written; check the disk`,
	},
} as const;
