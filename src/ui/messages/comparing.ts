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
	noCopies: {
		zh: (id: string) => `库里别处没有刊登 ${id} 这篇文字`,
		en: (id: string) => `nobody else in the library carries the text of ${id}`,
	},
	nothingShared: {
		zh: (one: string, other: string) => `${one} 和 ${other} 没有相同的文字`,
		en: (one: string, other: string) => `${one} and ${other} have no text in common`,
	},
} satisfies Record<string, Record<Language, string | ((...values: never[]) => string)>>;
