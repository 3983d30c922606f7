// The outline as rows: the headline, and the subheads set in below it.
import type {Row} from '../../typeset/row.ts';
import {oneLine} from '../one-line.ts';
import {listRows} from '../overlay/list-rows.ts';
import type {PaneSize} from '../panes/pane-frame.ts';
import type {State} from '../state.ts';
import {wordingFor} from '../wording.ts';
import {type Outline, outlineOf} from './outline.ts';

/** Each row exactly as wide as the screen. */
export function outlineRows(state: State, outline: Outline, size: PaneSize): Row[] {
	const messages = wordingFor(state);
	const entries = outlineOf(state);
	return listRows(
		{
			title: messages.outline,
			count: entries.length,
			selected: outline.selected,
			entry: index => {
				const {text = '', block = null} = entries[index] ?? {};
				const shown = oneLine(text, messages);
				return [{text: block === null ? shown : `  ${shown}`, role: block === null ? 'headline' : 'plain'}];
			},
			empty: '',
		},
		size,
	);
}
