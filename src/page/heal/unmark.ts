// Takes away what a machine wrote around the printed text: Markdown, tags, escapes, LaTeX, entities.
import {untag} from './untag.ts';

const entities: ReadonlyMap<string, string> = new Map([
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['apos', "'"],
	['nbsp', ' '],
	['ldquo', '“'],
	['rdquo', '”'],
	['mdash', '—'],
	['hellip', '…'],
	['middot', '·'],
]);

const strong = /(?<!\d)(?<stars>\*{2,3})(?=\S)(?<inner>[^*]+?)(?<=\S)\k<stars>(?!\d)/gu;
// One star is printed, too: before the names of shares (*ST), for a factor, to refer to a note. Those in pairs stand at
// the edge of a word, if not of Han, on both sides of what they mark, and at that of a clause on one.
const emphasis =
	/(?<=^|[\s\p{P}])\*(?=\S)(?<ahead>[^*]+?)(?<=\S)\*(?![\p{Script=Latin}\d])|(?<![\p{Script=Latin}\d])\*(?=\S)(?<behind>[^*]+?)(?<=\S)\*(?=$|[\s\p{P}])/gu;
// Between prices there is no formula: one has a command of LaTeX, or neither blanks nor marks of the sentence.
const formula =
	/\$(?<commands>[^$\p{Script=Han}]{0,39}[\\^_{][^$\p{Script=Han}]{0,39})\$|(?<![\p{Script=Latin}\d])\$(?<plain>[\w.+\-=<>×%°℃]{1,40})\$(?![\p{Script=Latin}\d])/gu;

// A line in bold throughout is a heading below all marked ones.
const boldLevel = 7;

/** A line without its markup, and the level of heading that the markup claimed, if any. */
export type Unmarked = {
	readonly text: string;
	/** 1 to 6, 7 for a line in bold, or null. Levels of machine-read pages tell that a line is a heading, seldom which. */
	readonly heading: number | null;
};

/** Strips markup from one line; the words stay as they are. */
export function unmark(line: string): Unmarked {
	const heading = /^\s*(?<marks>#{1,6})(?:\s+|$)/u.exec(line);
	let text = heading ? line.slice(heading[0].length).replace(/\s+#+\s*$/u, '') : line;
	if (!heading) text = text.replace(/^\s*(?:>\s?)+/u, '');
	const bold = /^\s*(?:\*\*|__)(?<inner>[^*_]{1,40})(?:\*\*|__)\s*$/u.exec(text);
	let level = heading?.groups?.marks?.length ?? (bold ? boldLevel : null);
	if (text.includes('<')) {
		text = text.replace(/<(?<address>https?:[^>\s]+)>/gu, '$<address>');
		const bare = untag(text);
		text = bare.text;
		level ??= bare.heading;
	}
	if (text.includes('*')) text = text.replace(strong, '$<inner>').replace(emphasis, '$<ahead>$<behind>');
	if (text.includes('\\') || text.includes('$')) text = unlatex(text);
	if (text.includes('\\')) text = text.replace(/\\(?<mark>[\\`*_{}[\]()#+\-.!~|<>&$])/gu, '$<mark>');
	if (text.includes('&')) {
		text = text.replace(/&(?<name>[a-z]+|#\d{1,7});/giu, (whole, name: string) => {
			if (!name.startsWith('#')) return entities.get(name.toLowerCase()) ?? whole;
			const point = Number(name.slice(1));
			return isPrintable(point) ? String.fromCodePoint(point) : whole;
		});
	}
	return {text, heading: level};
}

function unlatex(text: string): string {
	return text.replace(formula, (_, commands: string | undefined, plain = '') =>
		(commands ?? plain)
			.replace(/_\{?\\odot\}?/gu, '')
			.replace(/\\(?:%|text\{%\})/gu, '%')
			.replace(/\\times/gu, '×')
			.replace(/\\sim/gu, '～')
			.replace(/\^\{?\\circ\}?\s*(?:\\text\{?)?C?\}?/gu, '℃')
			.replace(/\\(?:,|;| )/gu, '')
			.replace(/[{}]/gu, '')
			.trim(),
	);
}

function isPrintable(point: number): boolean {
	if (point < 0x20 || point > 0x10ffff || (point >= 0x7f && point < 0xa0)) return false;
	return point < 0xd800 || point > 0xdfff;
}
