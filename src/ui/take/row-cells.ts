// Which character of the text stands in which cells of a row.
import {clusters} from '../../typeset/graphemes.ts';
import {inkIn} from '../../typeset/ink.ts';
import type {Row, Span} from '../../typeset/row.ts';

/** A character, or what stands between two: `ink` is how much of the text it is, 0 for a space or a mark of ours. */
type Cell = {readonly text: string; readonly at: number; readonly width: number; readonly ink: number};

/** The place in the row, as its ink before it, of the character in a cell; of the nearest before it where there is none. */
export function inkAtCell(row: Row, cell: number): number {
	let before = 0;
	let place = 0;
	for (const {at, ink} of cellsOf(row)) {
		if (at > cell) break;
		if (ink > 0) place = before;
		before += ink;
	}
	return place;
}

/** The cell in which the character stands that has so much ink before it in the row; of the last one if none has. */
export function cellOfInk(row: Row, ink: number): number {
	let before = 0;
	let place = 0;
	for (const cell of cellsOf(row)) {
		if (cell.ink > 0) place = cell.at;
		before += cell.ink;
		if (before > ink) break;
	}
	return place;
}

/** How much of the text the character is that has so much ink before it in the row: one unit, or two for those beyond the basic plane. */
export function inkOfCharacter(row: Row, ink: number): number {
	let before = 0;
	for (const cell of cellsOf(row)) {
		before += cell.ink;
		if (before > ink) return cell.ink;
	}
	return 1;
}

/** The place of the character before the one with so much ink before it in the row; null if that is the first. */
export function previousInk(row: Row, ink: number): number | null {
	let before = 0;
	let place: number | null = null;
	for (const cell of cellsOf(row)) {
		if (before >= ink) break;
		if (cell.ink > 0) place = before;
		before += cell.ink;
	}
	return place;
}

/** The row with the characters from place `from` up to, not including, `to` as the selection shows them, and the spaces between them. */
export function withSelection(row: Row, from: number, to: number): Row {
	const spans: Span[] = [];
	let before = 0;
	for (const span of row) {
		for (const {text, ink} of cellsOf([span])) {
			const isInside = ink > 0 ? before >= from && before < to : before > from && before < to;
			const role = isInside ? 'selected' : span.role;
			const last = spans.at(-1);
			if (last?.role === role) spans[spans.length - 1] = {text: last.text + text, role};
			else spans.push({text, role});
			before += ink;
		}
	}
	return spans;
}

function* cellsOf(row: Row): Generator<Cell> {
	let at = 0;
	for (const {text, role} of row) {
		const {count, starts, widths} = clusters(text);
		for (let index = 0; index < count; index++) {
			const cluster = text.slice(starts[index], starts[index + 1]);
			const width = widths[index] ?? 0;
			yield {text: cluster, at, width, ink: role === 'mark' ? 0 : inkIn(cluster)};
			at += width;
		}
	}
}
