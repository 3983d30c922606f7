// Where two rows of cells differ, and what of a row can be erased rather than written.
import type {CellRow, Glyph} from './cells.ts';
import {plain} from './rendition.ts';

/** Whether a cell is the same in both; `before` is null where nothing is known of it. */
export function isSame(before: CellRow | null, after: CellRow, column: number): boolean {
	if (before === null || before.looks[column] !== after.looks[column]) return false;
	const one = before.glyphs[column];
	const other = after.glyphs[column];
	return (
		one === other || (isGlyph(one) && isGlyph(other) && one.text === other.text && one.cells === other.cells)
	);
}

function isGlyph(glyph: Glyph | null | undefined): glyph is Glyph {
	return glyph !== null && glyph !== undefined;
}

function isPlainBlank({glyphs, looks}: CellRow, column: number): boolean {
	return glyphs[column]?.text === ' ' && looks[column] === plain;
}

/** The column from which on nothing follows but blanks that erasing leaves. */
export function firstOfBlankEnd(row: CellRow): number {
	let column = row.glyphs.length;
	while (column > 0 && isPlainBlank(row, column - 1)) column--;
	return column;
}

/** Behind the last cell that differs of the blanks that begin at a column; the column itself if none do. */
export function endOfBlanks(before: CellRow | null, after: CellRow, column: number): number {
	let end = column;
	for (let index = column; isPlainBlank(after, index); index++) {
		if (!isSame(before, after, index)) end = index + 1;
	}
	return end;
}

/** How many cells differ from one column up to another. */
export function differing(before: CellRow | null, after: CellRow, from: number, to: number): number {
	let count = 0;
	for (let column = from; column < to; column++) if (!isSame(before, after, column)) count++;
	return count;
}
