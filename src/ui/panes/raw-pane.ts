// The pane of raw lines, which follows the text beside it.
import path from 'node:path';
import {safe} from '../../terminal/safe.ts';
import type {Row} from '../../typeset/row.ts';
import {openRows} from '../geometry.ts';
import {rawTop} from '../raw/follow-text.ts';
import {rawRows} from '../raw/raw-lines.ts';
import type {State} from '../state.ts';
import {wordingFor} from '../wording.ts';
import {emptyPane, fillUp, type PaneSize, titleRow} from './pane-frame.ts';

/** The title row and `height` rows below it, each exactly `width` cells. */
export function rawPane(state: State, size: PaneSize): Row[] {
	const messages = wordingFor(state);
	const {raw, article} = state;
	const {stored, top} = article;
	if (stored === null || raw?.id !== stored.id) {
		return [titleRow(messages.rawLines, '', size.width, false), ...emptyPane(messages.loading, size)];
	}
	const name = messages.drawn(safe(path.basename(raw.source), {oneLine: true}));
	const from = rawTop(raw, openRows(state), top, size.width, messages);
	const rows = rawRows(raw, from, {
		...size,
		ranges: [...raw.ranges, ...stored.captions.flatMap(caption => caption.lines)],
		warnings: stored.warnings,
		messages,
	});
	const isAlone = size.width === state.size.columns;
	return [
		titleRow(`${messages.rawLines} ${name}`, `${from.line + 1}/${raw.lines.length}`, size.width, isAlone),
		...fillUp(rows, size),
	];
}
