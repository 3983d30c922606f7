// Earlier searches, called back into the field one after another.

import type {State} from '../state.ts';
import {fieldWith, textIn} from '../text-field.ts';
import type {SearchState} from './search-state.ts';

/** The field with the search before (1) the one in it, or after it (-1); behind the last stands what was being typed. */
export function recall(search: SearchState, history: readonly string[], by: 1 | -1): SearchState {
	const {recalled, field} = search;
	const place = (recalled?.place ?? -1) + by;
	const draft = recalled?.draft ?? textIn(field);
	if (place < -1 || place >= history.length) return search;
	if (place === -1) return {...search, field: fieldWith(draft), recalled: null};
	return {...search, field: fieldWith(history[place] ?? ''), recalled: {place, draft}};
}

/** The state in which the search on the screen is remembered; one that narrows a list is none. */
export function remember(state: State, {field, narrowed}: SearchState): State {
	const query = textIn(field).trim();
	if (query === '' || narrowed !== null) return state;
	const others = state.searchHistory?.filter(other => other !== query);
	return {
		...state,
		searchHistory: others ? [query, ...others] : null,
		unremembered: [...state.unremembered, query],
	};
}
