// The pane of raw lines, which follows the text beside it.
import path from 'node:path';
import {safe} from '../../terminal/safe.ts';
import type {Row} from '../../typeset/row.ts';
import {openRows} from '../geometry.ts';
import {readerMessages} from '../messages/reader.ts';
import {rawRows, rowsBefore} from '../raw/raw-lines.ts';
import {rawPlace} from '../raw/raw-place.ts';
import type {State} from '../state.ts';
import {emptyPane, fillUp, type PaneSize, titleRow} from './pane-frame.ts';

/** Rows above the line that belongs to the top of the text, to see what it follows on the page. */
const contextRows = 2;

/** The title row and `height` rows below it, each exactly `width` cells. */
export function rawPane(state: State, size: PaneSize): Row[] {
	const messages = readerMessages(state.language);
	const {raw, article} = state;
	const {stored, top} = article;
	if (stored === null || raw?.id !== stored.id) {
		return [titleRow(messages.rawLines, '', size.width, false), ...emptyPane(messages.loading, size)];
	}
	const name = safe(path.basename(raw.source), {oneLine: true});
	const place = rawPlace(raw, openRows(state), top, size.width);
	const rows = rawRows(raw, rowsBefore(raw, place, contextRows, size.width), {
		...size,
		ranges: [...raw.ranges, ...stored.captions.flatMap(caption => caption.lines)],
		warnings: stored.warnings,
		messages,
	});
	const isAlone = size.width === state.size.columns;
	return [
		titleRow(`${messages.rawLines} ${name}`, `${place.line + 1}/${raw.lines.length}`, size.width, isAlone),
		...fillUp(rows, size),
	];
}
