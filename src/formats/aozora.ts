// Text with the marks of Aozora Bunko: readings in 《》, notes in ［＃］, title and author over a rule.
import type {Format} from './format.ts';

/** Title and author, two to four lines, and the rule under which the marks are explained. */
const rule = /^(?:[^\n]{1,400}\n){2,5}\s*-{30,}\r?\n/u;
const explained = '【テキスト中に現れる記号について】';

export const aozora: Format = {
	name: 'Aozora Bunko',
	endings: [],
	recognises: opening => rule.test(opening.latin) && opening.text.includes(explained),
	async *read(document) {
		const {readAozora} = await import('./aozora/read-aozora.ts');
		yield readAozora(document);
	},
};
