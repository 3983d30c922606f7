// What Enter does in a field that lies over the panes.
import {takeErrandField} from '../errand/errand-field.ts';
import {takeNote} from '../note/note.ts';
import {takePalette} from '../palette/take-palette.ts';
import type {State} from '../state.ts';
import {takeTags} from '../tags/tags.ts';
import type {Overlay} from './overlay.ts';

/** The state after Enter in a field. */
export function submitOverlay(state: State, overlay: Overlay): State {
	switch (overlay.kind) {
		case 'palette':
			return takePalette(state, overlay);
		case 'note':
			return takeNote(state, overlay);
		case 'tag-field':
			return takeTags(state, overlay);
		case 'errand-field':
			return takeErrandField(state, overlay);
		default:
			return state;
	}
}
