// What the search line shows: as much of the typed text as fits around the cursor, and how much was found.

import {fitRow} from '../typeset/fit.ts';
import type {Row} from '../typeset/row.ts';
import {cellWidth} from '../typeset/width.ts';
import {headOf, tailOf} from './cut.ts';
import {readerMessages} from './messages/reader.ts';
import {searchSummary} from './panes/status-line.ts';
import type {SearchState, State} from './state.ts';

export type SearchLine = {
	readonly shown: string;
	/** Cells before the cursor, with the `/` that opens the line. */
	readonly cursor: number;
	/** Fills the rest of the line. */
	readonly aside: Row;
};

/** The search line in `width` cells. */
export function searchLine(state: State, search: SearchState, width: number): SearchLine {
	const summary = searchSummary(state, readerMessages(state.language));
	const placed = cellWidth(summary) + 2 < width / 2 ? summary : '';
	// One cell for the slash, one for the cursor behind the text.
	const room = width - 2 - (placed === '' ? 0 : cellWidth(placed) + 2);
	const {before, after} = search.field;
	const head = tailOf(before, room);
	const shown = head + headOf(after, room - cellWidth(head));
	const rest = width - 1 - cellWidth(shown);
	const gap = Math.max(0, rest - cellWidth(placed) - 1);
	const aside = fitRow(
		[
			{text: ' '.repeat(gap), role: 'plain'},
			{text: placed, role: 'note'},
		],
		rest,
	);
	return {shown, cursor: 1 + cellWidth(head), aside};
}
