// The paths that may follow what is written, above the field.
import {safe} from '../../terminal/safe.ts';
import {fitRow} from '../../typeset/fit.ts';
import type {Row} from '../../typeset/row.ts';
import type {PaneSize} from '../panes/pane-frame.ts';
import type {State} from '../state.ts';
import {wordingFor} from '../wording.ts';
import {type ErrandField, pathsThatFit} from './errand-field.ts';

/** One row: what Tab completes, or how it goes on. */
export function errandFieldRows(state: State, field: ErrandField, {width}: PaneSize): Row[] {
	const messages = wordingFor(state);
	const names = pathsThatFit(field).map(path => messages.drawn(safe(path, {oneLine: true})));
	const said = names.length === 0 ? messages.hintErrand : `Tab: ${names.join('  ')}`;
	return [fitRow([{text: ` ${said}`, role: 'note'}], width)];
}
