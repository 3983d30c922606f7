// The palette as rows: each action with its keys, those that mean nothing just now faint.
import {fitRow} from '../../typeset/fit.ts';
import type {Row} from '../../typeset/row.ts';
import {cellWidth} from '../../typeset/width.ts';
import {listRows} from '../overlay/list-rows.ts';
import {keyLabels} from '../panes/help-screen.ts';
import type {PaneSize} from '../panes/pane-frame.ts';
import type {State} from '../state.ts';
import {wordingFor} from '../wording.ts';
import {type Palette, paletteEntries} from './palette.ts';

/** Each row exactly as wide as the screen. */
export function paletteRows(state: State, palette: Palette, size: PaneSize): Row[] {
	const messages = wordingFor(state);
	const entries = paletteEntries(state, palette);
	const widest = Math.max(0, ...state.bindings.map(binding => cellWidth(keyLabels(binding).join('  '))));
	const column = Math.min(Math.floor(size.width / 2), widest + 2);
	return listRows(
		{
			title: messages.palette,
			count: entries.length,
			selected: palette.selected,
			entry: index => {
				const entry = entries[index];
				if (!entry) return [];
				const keys = keyLabels(entry.binding).join('  ');
				return [
					...fitRow([{text: keys, role: entry.available ? 'headline' : 'faint'}], column),
					{text: messages[entry.binding.message], role: entry.available ? 'plain' : 'faint'},
				];
			},
			empty: messages.noSuchAction,
		},
		size,
	);
}
