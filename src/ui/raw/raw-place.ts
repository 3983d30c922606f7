// Finds the raw line that a place in the restored text was made from, by the letters the two share.
import type {ArticleRows} from '../../typeset/article-rows.ts';
import type {Row} from '../../typeset/row.ts';
import type {RawPage} from '../state.ts';
import type {Wording} from '../wording.ts';
import {type RawPlace, rawLineRows} from './raw-lines.ts';

/** The letters of an article's raw lines one after another; line `lines[i]` begins at letter `starts[i]`. */
type Letters = {
	readonly text: string;
	readonly lines: readonly number[];
	readonly starts: readonly number[];
};

/** Letters looked for at once. Of a whole newspaper page hardly ten stand twice in the same order. */
const probeLength = 10;
/** Fewer letters, such as those of a name, are found in too many places. */
const leastProbe = 4;
/** Rows looked at in either direction; further off nothing is said about the place. */
const reach = 40;

const lettersOfPage = new WeakMap<RawPage, Letters>();

/**
 * Where the text that row `top` begins with stands in the raw lines, of which `width` cells are shown a row. What was
 * joined, moved or taken out does not matter. If nothing of a row is found, its neighbours decide; the first
 * line of the article, if nothing of those is.
 */
export function rawPlace(
	raw: RawPage,
	rows: ArticleRows,
	top: number,
	width: number,
	messages: Wording,
): RawPlace {
	const letters = lettersOf(raw);
	const first: RawPlace = {line: letters.lines[0] ?? 0, row: 0};
	if (top === 0) return first;
	const near = Math.floor((letters.text.length * top) / Math.max(1, rows.count()));
	const found = findFrom(letters.text, rows, top, near);
	return found === null ? first : placeOfLetter(raw, letters, found, width, messages);
}

/** The letter that row `top` or one after it begins with, else one before it. */
function findFrom(text: string, rows: ArticleRows, top: number, near: number): number | null {
	for (let row = top; row < Math.min(rows.count(), top + reach); row++) {
		const found = findRow(text, rows, row, near);
		if (found !== null) return found;
	}
	for (let row = top - 1; row >= Math.max(0, top - reach); row--) {
		const found = findRow(text, rows, row, near);
		if (found !== null) return found;
	}
	return null;
}

/** Of all the places where the row's letters stand, the one nearest to `near`. */
function findRow(text: string, rows: ArticleRows, row: number, near: number): number | null {
	const letters = lettersIn(textOf(rows.row(row) ?? []));
	if (letters.length < leastProbe) return null;
	for (let from = 0; from + leastProbe <= letters.length; from += leastProbe) {
		const probe = letters.slice(from, from + probeLength);
		if (probe.length < leastProbe) break;
		const after = text.indexOf(probe, near);
		const before = text.lastIndexOf(probe, near);
		if (after === -1 && before === -1) continue;
		if (after === -1) return before;
		return before === -1 || after - near < near - before ? after : before;
	}
	return null;
}

function placeOfLetter(
	raw: RawPage,
	{lines, starts}: Letters,
	letter: number,
	width: number,
	messages: Wording,
): RawPlace {
	const index = starts.findLastIndex(start => start <= letter);
	const line = lines[index] ?? 0;
	let left = letter - (starts[index] ?? 0);
	const rows = rawLineRows(raw, line, width, messages);
	const row = rows.findIndex(text => {
		left -= lettersIn(text).length;
		return left < 0;
	});
	return {line, row: Math.max(0, row)};
}

function lettersOf(raw: RawPage): Letters {
	const known = lettersOfPage.get(raw);
	if (known) return known;
	const parts: string[] = [];
	const lines: number[] = [];
	const starts: number[] = [];
	let length = 0;
	for (const [first, last] of raw.ranges) {
		for (let number = first; number <= last; number++) {
			const part = lettersIn(raw.lines[number - 1]?.text ?? '');
			parts.push(part);
			lines.push(number - 1);
			starts.push(length);
			length += part.length;
		}
	}
	const letters = {text: parts.join(''), lines, starts};
	lettersOfPage.set(raw, letters);
	return letters;
}

/** Letters and digits alone: spaces, punctuation and markup are what restoring changes. */
function lettersIn(text: string): string {
	return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

function textOf(row: Row): string {
	return row.map(span => span.text).join('');
}
