// Text for terminals that draw characters of ambiguous width (UAX #11, class A: “ … ① ◆) two cells wide.
import {eastAsianWidth} from 'get-east-asian-width';
import stringWidth from 'string-width';
import {clusters} from './graphemes.ts';
import {secondCell} from './second-cell.ts';

/** Cells that a terminal gives a character of ambiguous width. */
export type AmbiguousWidth = 1 | 2;

type Range = readonly [start: number, end: number];

const everySecondCell = new RegExp(secondCell, 'g');

const unknown = 2;
const ambiguousUnits = new Uint8Array(0x10000).fill(unknown);
ambiguousUnits.fill(0, 0x20, 0x7f);
ambiguousUnits.fill(0, 0x3000, 0xa000);

/**
 * `text` as a terminal with this width of ambiguous characters draws it: each of them followed by its second cell
 * where that is 2, no second cells where it is 1. Text that was drawn before is drawn anew.
 */
export function drawn(text: string, width: AmbiguousWidth): string {
	if (width === 1) return withoutSecondCells(text);
	if (!hasAmbiguous(text)) return text;
	const {count, starts, widths} = clusters(text);
	let result = '';
	for (let index = 0; index < count; index++) {
		const cluster = text.slice(starts[index], starts[index + 1]);
		const missing = wideWidth(withoutSecondCells(cluster)) - (widths[index] ?? 0);
		result += missing > 0 ? cluster + secondCell.repeat(missing) : cluster;
	}
	return result;
}

/** `text` without its second cells, as a page had it. */
export function withoutSecondCells(text: string): string {
	return text.includes(secondCell) ? text.replace(everySecondCell, '') : text;
}

/** Ranges that `find` finds in the text without second cells, as ranges of `text`. */
export function findBeneath(text: string, find: (bare: string) => readonly Range[]): readonly Range[] {
	if (!text.includes(secondCell)) return find(text);
	const places: number[] = [];
	for (let index = 0; index < text.length; index++) {
		if (text[index] !== secondCell) places.push(index);
	}
	const place = (offset: number) => places[offset] ?? text.length;
	return find(withoutSecondCells(text)).map(([start, end]) => [place(start), place(end)]);
}

function wideWidth(cluster: string): number {
	return cluster.length === 1 && !isAmbiguous(cluster.charCodeAt(0))
		? 0
		: stringWidth(cluster, {ambiguousIsNarrow: false});
}

/** Whether any character may be ambiguous; of those beyond the basic plane it is not asked. */
function hasAmbiguous(text: string): boolean {
	for (let index = 0; index < text.length; index++) {
		if (isAmbiguous(text.charCodeAt(index))) return true;
	}
	return false;
}

/** Whether a UTF-16 unit is drawn narrow by some terminals and wide by others; half a pair may be of such a character. */
export function isAmbiguous(unit: number): boolean {
	const known = ambiguousUnits[unit] ?? unknown;
	if (known !== unknown) return known === 1;
	const isHighSurrogate = unit >= 0xd800 && unit <= 0xdbff;
	const answer =
		isHighSurrogate || (eastAsianWidth(unit) === 1 && eastAsianWidth(unit, {ambiguousAsWide: true}) === 2);
	ambiguousUnits[unit] = answer ? 1 : 0;
	return answer;
}
