// What the commands say of corrections and of restoring again, in both languages side by side.

/** Part of the table of the commands' messages. */
export const correcting = {
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
} as const;
