// What Enter does in a field that lies over the panes.
import {takePalette} from '../palette/take-palette.ts';
import type {State} from '../state.ts';
import type {Overlay} from './overlay.ts';

/** The state after Enter in a field. */
export function submitOverlay(state: State, overlay: Overlay): State {
	switch (overlay.kind) {
		case 'palette':
			return takePalette(state, overlay);
		default:
			return state;
	}
}
