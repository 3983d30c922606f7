// A search as it opens.
import type {LeftText} from '../article-view.ts';
import type {State} from '../state.ts';
import {emptyField, fieldWith} from '../text-field.ts';
import type {SearchState} from './search-state.ts';
import type {NarrowedList} from './searcher.ts';

/** A search as it opens over a text: of everything, or of a list. */
export function newSearch({focus}: State, left: LeftText, narrowed: NarrowedList | null = null): SearchState {
	return {
		field: emptyField,
		editing: true,
		answer: null,
		position: {selected: 0, top: 0},
		recalled: null,
		narrowed,
		former: {focus, ...left},
		saved: null,
	};
}

/** A reader in which only an article is to be chosen, by a search that begins with `query`. */
export function toChoose(state: State, query: string): State {
	const search = newSearch(state, {article: state.article, above: 0});
	return {...state, choosing: 'open', focus: 'articles', search: {...search, field: fieldWith(query)}};
}
