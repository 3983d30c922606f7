// What the search line shows: as much of the typed text as fits around the cursor, and how much was found.

import {fitRow} from '../typeset/fit.ts';
import {clusters} from '../typeset/graphemes.ts';
import type {Row} from '../typeset/row.ts';
import {cellWidth} from '../typeset/width.ts';
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
	const head = tail(before, room);
	const shown = head + start(after, room - cellWidth(head));
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

/** As much of the end of `text` as fits into `room` cells. */
function tail(text: string, room: number): string {
	const {count, starts, widths} = clusters(text);
	let index = count;
	let used = 0;
	while (index > 0 && used + (widths[index - 1] ?? 0) <= room) {
		index--;
		used += widths[index] ?? 0;
	}
	return text.slice(starts[index] ?? text.length);
}

/** As much of the beginning of `text` as fits into `room` cells. */
function start(text: string, room: number): string {
	const {count, starts, widths} = clusters(text);
	let index = 0;
	let used = 0;
	while (index < count && used + (widths[index] ?? 0) <= room) {
		used += widths[index] ?? 0;
		index++;
	}
	return text.slice(0, starts[index] ?? text.length);
}
