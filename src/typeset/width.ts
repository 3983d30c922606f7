// How many cells of a terminal a text fills: a table for single characters, string-width for what joins.
import {eastAsianWidth} from 'get-east-asian-width';
import stringWidth from 'string-width';
import {secondCellUnit} from './second-cell.ts';

/** What `unitWidth` answers for a UTF-16 unit that may join its neighbours and has no width of its own. */
export const joining = 3;

const unknown = 4;

const widthOfUnit = new Uint8Array(0x10000).fill(unknown);
// Known beforehand because every page is full of them: quotation marks, dashes, middle dots, frames of tables.
for (const [first, last] of [
	[0x20, 0x7e],
	[0xa1, 0xac],
	[0xae, 0xff],
	[0x2010, 0x2027],
	[0x2500, 0x257f],
] as const) {
	widthOfUnit.fill(1, first, last + 1);
}
// Han, Hangul syllables, kana, their punctuation.
for (const [first, last] of [
	[0x3000, 0x3029],
	[0x3041, 0x3096],
	[0x30a0, 0x30ff],
	[0x3400, 0x4dbf],
	[0x4e00, 0x9fff],
	[0xac00, 0xd7a3],
	[0xff01, 0xff60],
] as const) {
	widthOfUnit.fill(2, first, last + 1);
}

/**
 * Cells that `text` fills in a terminal which draws characters of ambiguous width narrow. The text is taken
 * to be safe for the terminal: escape sequences are not looked for, control characters count 0.
 */
export function cellWidth(text: string): number {
	let width = 0;
	let index = 0;
	while (index < text.length) {
		const own = unitWidth(text.charCodeAt(index));
		if (own !== joining) {
			width += own;
			index++;
		} else if (isPlaneOfHan(text, index)) {
			width += planeOfHanWidth(text, index);
			index += 2;
		} else {
			const [start, end] = joinedRun(text, index);
			width += stringWidth(text.slice(start, end)) - plainWidth(text, start, index);
			index = end;
		}
	}
	return width;
}

/** Cells of one UTF-16 unit standing alone: 0, 1, 2, or `joining`. */
export function unitWidth(unit: number): number {
	const known = widthOfUnit[unit] ?? joining;
	return known === unknown ? classify(unit) : known;
}

/** Whether a Han character beyond the basic plane (U+20000 to U+3FFFF) begins at `index`. */
export function isPlaneOfHan(text: string, index: number): boolean {
	const high = text.charCodeAt(index);
	return high >= 0xd840 && high <= 0xd8bf && isLowSurrogate(text.charCodeAt(index + 1));
}

/** Cells of the Han character that begins at `index` beyond the basic plane. */
export function planeOfHanWidth(text: string, index: number): number {
	return eastAsianWidth(text.codePointAt(index) ?? 0);
}

/**
 * The stretch around a joining unit at `index` outside which no cluster reaches: from the character before it
 * to the next place where two plain characters meet, for between these a boundary is certain (UAX #29).
 */
export function joinedRun(text: string, index: number): readonly [start: number, end: number] {
	let end = index;
	let afterPlain = false;
	while (end < text.length) {
		const plain = plainLength(text, end);
		if (plain > 0 && afterPlain) break;
		afterPlain = plain > 0;
		end += plain > 0 ? plain : 1;
	}
	return [previousStart(text, index), end];
}

function classify(unit: number): number {
	// Marks, format characters, surrogates, conjoining jamo: all that UAX #29 may bind to a neighbour. The pattern takes
	// long to be made, and most screens do without.
	const mayJoin =
		/[\p{M}\p{Cf}\p{Cs}\p{Grapheme_Extend}\p{Default_Ignorable_Code_Point}\u0D4E\u0E33\u0EB3\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF]/u;
	const width = mayJoin.test(String.fromCharCode(unit))
		? joining
		: unit < 0x20 || (unit >= 0x7f && unit < 0xa0)
			? 0
			: eastAsianWidth(unit);
	widthOfUnit[unit] = width;
	return width;
}

function plainLength(text: string, index: number): number {
	if (unitWidth(text.charCodeAt(index)) !== joining) return 1;
	return isPlaneOfHan(text, index) ? 2 : 0;
}

function plainWidth(text: string, start: number, end: number): number {
	if (start === end) return 0;
	return end - start === 2 ? planeOfHanWidth(text, start) : unitWidth(text.charCodeAt(start));
}

function previousStart(text: string, index: number): number {
	if (index >= 2 && isPlaneOfHan(text, index - 2)) return index - 2;
	// A second cell ends its cluster, and nothing joins a control character (UAX #29, GB4), which may be half of CR LF.
	const before = text.charCodeAt(index - 1);
	if (before === secondCellUnit || unitWidth(before) === 0) return index;
	return Math.max(0, index - 1);
}

function isLowSurrogate(unit: number): boolean {
	return unit >= 0xdc00 && unit <= 0xdfff;
}
