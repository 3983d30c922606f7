// What decides about the meaning of keys just now.
import {layoutOf} from './geometry.ts';
import type {Situation} from './keymap.ts';
import type {State} from './state.ts';

export function situationOf(state: State): Situation {
	const {focus, search, find, comparing, overlay} = state;
	const {kind} = layoutOf(state);
	const isTextShown = focus === 'article' || kind === 'three' || kind === 'two';
	const isComparing = comparing !== null;
	const pane = isComparing ? 'article' : focus;
	const over = overlay?.kind === 'calendar' || overlay?.kind === 'page-map' ? overlay.kind : null;
	return {pane, isTextShown, isSearching: search !== null || find !== null, isComparing, over};
}
