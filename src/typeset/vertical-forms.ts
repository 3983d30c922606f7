// The forms characters take in vertical lines (竖排), where each fills one full-width square.
import {secondCell} from './second-cell.ts';
import {cellWidth} from './width.ts';

// GB/T 15834-2011 annex on vertical setting: quotation marks become ﹃﹄ and ﹁﹂, brackets and dashes turn;
// Unicode's vertical presentation forms (U+FE10–FE19, U+FE30–FE48).
const forms = [
	'，︐ 、︑ 。︒ ：︓ ；︔ ！︕ ？︖ ,︐ :︓ ;︔ !︕ ?︖ ､︑ ｡︒',
	'“﹃ ”﹄ ‘﹁ ’﹂ 「﹁ 」﹂ 『﹃ 』﹄ ｢﹁ ｣﹂',
	'（︵ ）︶ (︵ )︶ ｛︷ ｝︸ {︷ }︸ 〔︹ 〕︺ 【︻ 】︼ 《︽ 》︾ 〈︿ 〉﹀ ［﹇ ］﹈ [﹇ ]﹈ 〖︗ 〗︘',
	'—︱ ―︱ –︲ -︲ …︙ ‥︰ ＿︳ _︳',
	// No vertical forms of their own; these look the same, and are wide.
	'·・ ‧・ ー｜',
];

let turned: ReadonlyMap<string, string> | undefined;

const fullWidthOffset = 0xfee0;

/** The cluster as it stands in a vertical line, in exactly two cells; a pair of digits stays side by side. */
export function verticalForm(cluster: string): string {
	const character = cluster.replace(secondCell, '');
	turned ??= turnedForms();
	const form = turned.get(character) ?? (/^[!-~]$/u.test(character) ? toFullWidth(character) : cluster);
	return form + ' '.repeat(Math.max(0, 2 - cellWidth(form)));
}

function toFullWidth(character: string): string {
	return String.fromCharCode(character.charCodeAt(0) + fullWidthOffset);
}

/** Those that fill a square. */
function turnedForms(): ReadonlyMap<string, string> {
	return new Map(
		forms
			.flatMap(line => line.split(' '))
			.map(pair => [pair.charAt(0), pair.slice(1)] as const)
			.filter(([, form]) => cellWidth(form) === 2),
	);
}
