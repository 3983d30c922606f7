// The last search, opened again: as it was left in this session, else by what was searched for before it.
import {leaveText} from '../left-text.ts';
import {readerMessages} from '../messages/reader.ts';
import {taughtKey} from '../remap.ts';
import type {State} from '../state.ts';
import {fieldWith, textIn} from '../text-field.ts';
import {newSearch} from './new-search.ts';

/** What was searched for last; null if nothing was. */
export function lastQuery({lastSearch, searchHistory}: State): string | null {
	return lastSearch ? textIn(lastSearch.field).trim() : (searchHistory?.[0] ?? null);
}

/** The state with the last search on the screen; told if there is none. */
export function openLastSearch(state: State): State {
	const query = lastQuery(state);
	if (query === null) {
		const {noSearchYet} = readerMessages(state.language);
		return {...state, notice: noSearchYet(taughtKey('search', state.bindings))};
	}
	const opened = newSearch(state, leaveText(state));
	const search = state.lastSearch
		? {...state.lastSearch, former: opened.former}
		: {...opened, field: fieldWith(query)};
	return {...state, focus: 'articles', facet: null, search: {...search, editing: false}};
}

/** `next` with the search kept that was on the screen in `previous` and has gone from it; one that narrowed a list is none. */
export function keepLastSearch(previous: State, next: State): State {
	const {search} = previous;
	if (search === null || next.search !== null || search.narrowed !== null || next.choosing !== null)
		return next;
	return textIn(search.field).trim() === '' ? next : {...next, lastSearch: search};
}
