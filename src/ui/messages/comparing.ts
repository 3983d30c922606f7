// What the compare command says, in both languages side by side.
import type {Language} from './language.ts';

/** Part of the table of the commands' messages. */
export const comparing = {
	compare: {
		zh: '列出同一篇文字的各处刊登，比较文字的出入；给出两个编号则只比较这两篇',
		en: 'list the copies of one text and where their wording differs; with two ids only those two',
	},
	optionMarks: {
		zh: '也列出标点和写法（全角半角、繁简）的不同',
		en: 'tell where marks, width or script differ, too',
	},
	optionWhole: {
		zh: '连同转到、接自别版的部分，合为一篇',
		en: 'together with what stands on other pages, as one article',
	},
	optionSeries: {
		zh: '这篇文章所属系列的各篇，依次列出',
		en: 'the articles of the series that this one is of, in order',
	},
	jumpPageAbsent: {
		zh: (id: string, page: string) => `${id}：库里没有同日的第${page}版，未能接上`,
		en: (id: string, page: string) => `${id}: the library does not have page ${page} of that day: not joined`,
	},
	jumpUnresolved: {
		zh: (id: string, page: string) => `${id}：第${page}版上没有认出相接的文章，未能接上`,
		en: (id: string, page: string) => `${id}: nothing on page ${page} is known to belong to it: not joined`,
	},
	noSeries: {
		zh: (id: string) => `${id} 没有说它属于哪个系列`,
		en: (id: string) => `${id} does not say what series it is of`,
	},
	noCopies: {
		zh: (id: string) => `库里别处没有刊登 ${id} 这篇文字`,
		en: (id: string) => `nobody else in the library carries the text of ${id}`,
	},
	nothingShared: {
		zh: (one: string, other: string) => `${one} 和 ${other} 没有相同的文字`,
		en: (one: string, other: string) => `${one} and ${other} have no text in common`,
	},
} satisfies Record<string, Record<Language, string | ((...values: never[]) => string)>>;
