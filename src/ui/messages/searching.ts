// What the commands say of searches, in both languages side by side.
import type {Language} from './language.ts';

/** Part of the table of the commands' messages. */
export const searching = {
	search: {zh: '搜索标题和正文，每行一条', en: 'search headlines and bodies, one line a hit'},

	optionIn: {zh: '只搜标题或只搜正文', en: 'search headlines only, or bodies only'},
	optionOpen: {zh: '直接显示第 N 条', en: 'show the Nth hit'},
	optionCounts: {
		zh: '不列出文章，只数共有多少篇，各报、各月多少',
		en: 'list no hits, but count them all, by paper and month',
	},
	optionSave: {
		zh: '把这一搜索存为 NAME，以后用 @NAME 代替',
		en: 'save the search as NAME; later write @NAME for it',
	},
	optionSaved: {zh: '列出存下的搜索', en: 'list the searches saved'},
	optionForget: {zh: '删去存为 NAME 的搜索', en: 'remove the search saved as NAME'},

	// The language of queries, as help explains it.
	queryTitle: {zh: '搜索的写法', en: 'Queries'},
	queryWords: {
		zh: '须全部出现，四个字以上的容错一字',
		en: 'all are required; one wrong character in four is forgiven',
	},
	queryPhrase: {zh: '照原样出现', en: 'as it stands, nothing near'},
	queryExcluded: {
		zh: '不得出现；下面除日期、在之外也都可以排除',
		en: 'must not occur; so may every field below but date: and in:',
	},
	queryAlternatives: {zh: '其中之一', en: 'either'},
	queryPlaces: {zh: '在标题、正文、署名中', en: 'in the headline, the body, the byline'},
	queryIn: {zh: '所有词只在标题（或正文）中找', en: 'all words in headlines (or bodies) only'},
	queryOutlet: {zh: '报名，写一部分即可', en: 'a paper, by its name or part of it'},
	queryDate: {
		zh: '一年、一月、一日，或从、到：2024-10.. ..2024 2023..2024-05',
		en: 'a year, a month, a day, or from and to: 2024-10.. ..2024 2023..2024-05',
	},
	queryIs: {zh: '未读、已读、加星的', en: 'unread, read or starred'},
	querySaved: {zh: '存下的搜索', en: 'a search that was saved'},

	counting: {
		zh: (percent: number, articles: number) => `正在数，已看 ${percent}%，${articles} 篇`,
		en: (percent: number, articles: number) => `counting: ${articles} in ${percent}% of the library`,
	},
	searchSaved: {
		zh: (name: string) => `已存；用 paper-tui search @${name} 来搜`,
		en: (name: string) => `saved; search with paper-tui search @${name}`,
	},
	searchAbsent: {
		zh: (name: string) => `没有存为 ${name} 的搜索；见 paper-tui search --saved`,
		en: (name: string) => `no search is saved as ${name}; see paper-tui search --saved`,
	},
	searchNameTaken: {
		zh: (name: string) => `没有存为 ${name} 的搜索，把 @${name} 当普通词搜`,
		en: (name: string) => `no search is saved as ${name}; @${name} is taken for a word`,
	},
	searchNameWrong: {
		zh: (name: string) => `“${name}”不能作搜索的名称：不可为空，不可有空格、@、引号、冒号、竖线`,
		en: (name: string) =>
			`"${name}" can not name a search: no spaces, @, quotes, colons or bars, and not nothing`,
	},
	noSearches: {
		zh: '没有存下的搜索；存一个：paper-tui search --save NAME QUERY',
		en: 'no search is saved; save one: paper-tui search --save NAME QUERY',
	},
} satisfies Record<string, Record<Language, string | ((...values: never[]) => string)>>;
