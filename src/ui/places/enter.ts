// Choosing what is listed: an entry of the outlets, or a detour from it.
import {focusOn} from '../open-pane.ts';
import {currentPlace, type State} from '../state.ts';
import {type Detour, entryOfView, isKept, placeKey, type ViewEntry} from './place.ts';

/** The state with an entry of the outlets chosen. That says what to list: a search and a detour give way. */
export function enterEntry(state: State, selected: number): State {
	const position = {...state.outlets.position, selected};
	return fetchedAnew({
		...state,
		stopped: new Set(),
		search: null,
		detour: null,
		outlets: {...state.outlets, position},
	});
}

/** The list of a view, or of all articles, in focus. */
export function goToView(state: State, view: ViewEntry | 'all'): State {
	return focusOn(enterEntry(state, view === 'all' ? 0 : entryOfView(view)), 'articles');
}

/** The list of a detour in focus, of which the first article is chosen. */
export function takeDetour(state: State, detour: Detour): State {
	return focusOn(fetchedAnew({...state, search: null, facet: null, detour}), 'articles');
}

/** The list again that the detour was taken from. */
export function leaveDetour(state: State): State {
	return focusOn({...state, detour: null}, 'articles');
}

/** What is read and written changes what views and collections list, but not who carries a text: they are fetched anew when they are gone to. */
export function fetchedAnew(state: State): State {
	const place = currentPlace(state);
	if (place.kind === 'articles' || !isKept(place)) return state;
	const lists = new Map(state.lists);
	lists.delete(placeKey(place));
	return {...state, lists};
}
