// How much of a text is shown: its characters other than spaces, however wide they are drawn.
import {withoutSecondCells} from './ambiguous.ts';
import type {Row} from './row.ts';

/** Characters other than spaces, in UTF-16 units. */
export function inkIn(text: string): number {
	return withoutSecondCells(text).replace(/\s+/gu, '').length;
}

/** As `inkIn`, for a row; marks beside its text are none of it. */
export function inkInRow(row: Row): number {
	return row.reduce((sum, {text, role}) => (role === 'mark' ? sum : sum + inkIn(text)), 0);
}
