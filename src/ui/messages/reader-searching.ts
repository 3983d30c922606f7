// What the reader says of a search, in both languages side by side.

/** Part of the table of the reader's messages. */
export const readerSearching = {
	nearOnes: {zh: '差一字的', en: 'One character off'},
	behindNearOnes: {zh: '一字不差的', en: 'As typed, further back'},
	searchTooLarge: {zh: '这次搜索要用的内存太多', en: 'This search would take too much memory'},
	typeToChoose: {
		zh: '输入要找的字词；按 Enter 选定一篇，按 Esc 放弃',
		en: 'Type what to look for; Enter chooses an article, Esc none',
	},
	typeToNarrow: {zh: '输入标题里的字词', en: 'Type words of the headline'},
	typeToSearch: {
		zh: '输入要找的字词；按 Ctrl-p 找回以前的，@ 用存下的',
		en: 'Type what to look for; Ctrl-p brings earlier searches back, @ those kept',
	},
	nothingFound: {
		zh: (search: string, back: string) => `没有找到。按 ${search} 改搜索词，按 ${back} 退出搜索。`,
		en: (search: string, back: string) =>
			`Nothing found. Press ${search} to change the words, ${back} to leave search.`,
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
	saveSearchAs: {zh: '存为', en: 'Keep as'},
	searchSaved: {
		zh: (name: string) => `已存；在搜索里写 @${name} 来搜`,
		en: (name: string) => `Kept: write @${name} in a search`,
	},
	searchNameWrong: {
		zh: '名称里不可有空格、@、引号、冒号、竖线',
		en: 'a name has no spaces, @, quotes, colons or bars',
	},
	searchNameUnknown: {
		zh: (name: string) => `没有存为 @${name} 的搜索，当作普通词`,
		en: (name: string) => `no search is kept as @${name}: taken for a word`,
	},
} as const;
