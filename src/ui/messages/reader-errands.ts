// What the reader says of errands: importing, fetching, exporting, backing up, in both languages side by side.

/** Part of the table of the reader's messages. */
export const readerErrands = {
	keyImport: {zh: '导入文件或文件夹', en: 'Import a file or folder'},
	keyFetch: {zh: '抓取订阅', en: 'Fetch the subscriptions'},
	keyExport: {zh: '把这一列导出到文件', en: 'Export the list to a file'},
	keyBackup: {zh: '备份这个库', en: 'Back up the library'},
	askImport: {zh: '导入', en: 'Import'},
	askExport: {zh: '导出到', en: 'Export to'},
	askBackup: {zh: '备份到', en: 'Back up to'},
	hintErrand: {zh: 'Enter 开始  Esc 取消  Tab 补全', en: 'Enter to begin, Esc to cancel, Tab completes'},
	errandImport: {zh: '正在导入', en: 'Importing'},
	errandFetch: {zh: '正在抓取', en: 'Fetching'},
	errandExport: {zh: '正在导出', en: 'Exporting'},
	errandBackup: {zh: '正在备份', en: 'Backing up'},
	errandStopping: {zh: '正在停下', en: 'Stopping'},
	errandStopped: {zh: '已停下', en: 'Stopped'},
	errandRuns: {
		zh: '另一件事还在做；等它做完，或按 Esc 停下',
		en: 'Something else still runs: wait for it, or stop it with Esc',
	},
	errandOver: {
		zh: (code: number) => `没有做成（退出码 ${code}）`,
		en: (code: number) => `It came to nothing (exit code ${code})`,
	},
	notExportable: {
		zh: '能导出的是报纸、某一天、专题或全部；先到那里去',
		en: 'A paper, a day, a collection or all can be exported: go there first',
	},
	reopenToRead: {
		zh: (said: string) => `${said}；再打开 paper-tui 就能读到`,
		en: (said: string) => `${said}; open paper-tui again to read it`,
	},
} as const;
