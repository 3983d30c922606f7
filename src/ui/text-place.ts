// A place in a set text that holds for any width: how much of the text stands above it.
import {withoutSecondCells} from '../typeset/ambiguous.ts';
import type {Row} from '../typeset/row.ts';

/** Characters other than spaces in the rows above `top`. */
export function textBefore(rows: readonly Row[], top: number): number {
	return rows.slice(0, top).reduce((sum, row) => sum + inkIn(row), 0);
}

/** The row that holds the character with `count` others before it. */
export function rowOfText(rows: readonly Row[], count: number): number {
	let seen = 0;
	for (const [index, row] of rows.entries()) {
		seen += inkIn(row);
		if (seen > count) return index;
	}
	return Math.max(0, rows.length - 1);
}

function inkIn(row: Row): number {
	return row.reduce((sum, span) => sum + withoutSecondCells(span.text).replace(/\s+/gu, '').length, 0);
}
