// Keeping the search on the screen under a name.
import {isSearchName} from '../../library/searches.ts';
import {readerMessages} from '../messages/reader.ts';
import type {State} from '../state.ts';
import {type Edit, edit, emptyField, type TextField, textIn} from '../text-field.ts';
import {queryOf, toSave} from './query-of.ts';
import type {SearchState} from './search-state.ts';

/** Asks for the name; a search for nothing, or one of a list alone, is not kept. */
export function openNaming(state: State): State {
	const {search, choosing} = state;
	if (search === null || search.narrowed !== null || choosing !== null || queryOf(search) === '')
		return state;
	return {...state, naming: emptyField};
}

export function editNaming(state: State, naming: TextField, change: Edit): State {
	return {...state, naming: edit(naming, change)};
}

/** Whether what is typed so far can't be a name. */
export function isMisnamed(naming: TextField): boolean {
	const name = nameIn(naming);
	return name !== '' && !isSearchName(name);
}

/** Enter: the search is on its way into the library; or the field stays, for what can't be a name. */
export function takeName(state: State, search: SearchState, naming: TextField): State {
	const name = nameIn(naming);
	if (!isSearchName(name)) return state;
	return {...state, naming: null, savingSearch: toSave(search, name)};
}

/** The state once a search is stored; it can be named in a field from now on. */
export function receiveSavedSearch(state: State): State {
	const {savingSearch, search} = state;
	if (savingSearch === null) return state;
	const {name} = savingSearch;
	const others = search?.saved?.filter(other => other.name !== name);
	return {
		...state,
		savingSearch: null,
		search: search && {...search, saved: others ? [...others, savingSearch] : null},
		notice: readerMessages(state.language).searchSaved(name),
	};
}

function nameIn(naming: TextField): string {
	return textIn(naming)
		.trim()
		.replace(/^[@＠]/u, '');
}
