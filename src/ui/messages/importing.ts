// What an import says as it goes, in both languages side by side.

/** Part of the table of the commands' messages. */
export const importing = {
	imported: {
		zh: (added: number, articles: number, unchanged: number) =>
			`新存 ${added} 版，共 ${articles} 篇文章；${unchanged} 版原已在库`,
		en: (added: number, articles: number, unchanged: number) =>
			`pages added: ${added} (${articles} articles); already there: ${unchanged}`,
	},
	pagesEmpty: {
		zh: (pages: number) => `其中 ${pages} 版里没有找到文章；各版的篇数见 paper-tui list editions`,
		en: (pages: number) => `pages that no article was found on: ${pages}; paper-tui list editions tells them`,
	},
	mergingIndex: {zh: '整理索引……', en: 'bringing the index together...'},
	restoring: {
		zh: (done: number, all: number) => `正在整理 ${done}/${all}`,
		en: (done: number, all: number) => `restoring ${done}/${all}`,
	},
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
		en: (folders: number) => `folders watched: ${folders}; pages are stored as they come, Ctrl-c ends it`,
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
} as const;
