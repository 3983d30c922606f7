// Keys in the palette: typing, and going through the actions.
import type {Command} from '../keymap.ts';
import type {State} from '../state.ts';
import {type Edit, edit} from '../text-field.ts';
import {type Palette, paletteEntries} from './palette.ts';

/** The state after an edit of what is typed: the closest action is chosen. */
export function editPalette(state: State, palette: Palette, change: Edit): State {
	return {...state, overlay: {...palette, field: edit(palette.field, change), selected: 0}};
}

/** The state after a command in the palette. */
export function applyToPalette(state: State, palette: Palette, command: Command): State {
	const count = paletteEntries(state, palette).length;
	const gone = (selected: number): State => ({
		...state,
		overlay: {...palette, selected: Math.max(0, Math.min(selected, count - 1))},
	});
	if (command === 'down') return gone(palette.selected + 1);
	if (command === 'up') return gone(palette.selected - 1);
	return {...state, overlay: null};
}
