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
