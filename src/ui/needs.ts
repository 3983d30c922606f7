// What the state asks of the library: derived from the state alone, so that nothing is fetched twice or forgotten.
import {queryWords} from '../search/query.ts';
import {type Change, chosenId, currentList, outletKey, type State} from './state.ts';
import {textIn} from './text-field.ts';

/** Something to be fetched from the library or stored in it. */
export type Need =
	| {readonly kind: 'outlets'}
	| {readonly kind: 'articles'; readonly outlet: string; readonly after: string | null}
	| {readonly kind: 'article'; readonly id: string}
	| {readonly kind: 'search'; readonly query: string}
	| {readonly kind: 'save'; readonly change: Change};

/** More of a list is fetched when the selection comes this near to its end. */
const nearEnd = 60;

/** A name for a need, equal for equal needs. */
export function needName(need: Need): string {
	switch (need.kind) {
		case 'outlets':
			return 'outlets';
		case 'articles':
			return `articles ${need.after ?? ''} of ${need.outlet}`;
		case 'article':
			return `article ${need.id}`;
		case 'search':
			return `search ${need.query}`;
		case 'save':
			return `save ${need.change.what} ${need.change.value} ${need.change.id}`;
	}
}

/** Everything the state is waiting for, but for what failed before. */
export function needsOf(state: State): Need[] {
	return [
		...saveNeeds(state),
		...searchNeeds(state),
		...articleNeeds(state),
		...outletNeeds(state),
		...listNeeds(state),
	].filter(need => !state.failed.has(needName(need)));
}

function outletNeeds({outlets, unsaved}: State): Need[] {
	// Counts are asked for again only when what changes them is stored.
	return outlets.items === null || (outlets.stale && unsaved.length === 0) ? [{kind: 'outlets'}] : [];
}

function listNeeds(state: State): Need[] {
	if (state.outlets.items === null) return [];
	const outlet = outletKey(state);
	const {items, next, position} = currentList(state);
	if (items === null) return [{kind: 'articles', outlet, after: null}];
	const isNearEnd = next !== null && position.selected + nearEnd >= items.length;
	return isNearEnd ? [{kind: 'articles', outlet, after: next}] : [];
}

function articleNeeds(state: State): Need[] {
	const id = chosenId(state);
	return id === null || id === state.article.stored?.id ? [] : [{kind: 'article', id}];
}

function searchNeeds({search}: State): Need[] {
	if (search === null) return [];
	const query = textIn(search.field).trim();
	if (query === search.answer?.query || queryWords(query).length === 0) return [];
	return [{kind: 'search', query}];
}

/** Changes are stored one after another, in the order they were made. */
function saveNeeds({unsaved}: State): Need[] {
	const [change] = unsaved;
	return change ? [{kind: 'save', change}] : [];
}
