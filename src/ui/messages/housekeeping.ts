// What the commands that look after a library say, in both languages side by side.

/** Part of the table of the commands' messages. */
export const housekeeping = {
	// What they are for, as help lists them.
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
