// What the state asks of the library: derived from the state alone, so that nothing is fetched twice or forgotten.

import type {SavedSearch} from '../library/searches.ts';
import type {CorrectionRequest} from './correct/correcting.ts';
import type {Following} from './jump/following.ts';
import {nextCount, nextRequest} from './search/next-request.ts';
import {hasNames} from './search/query-of.ts';
import type {CountRequest, StageRequest} from './search/searcher.ts';
import {chosenId, currentList, isRawShown, type MarkChange, outletKey, type State} from './state.ts';

/** Something to be fetched from the library or stored in it. */
export type Need =
	| {readonly kind: 'outlets'}
	| {readonly kind: 'articles'; readonly outlet: string; readonly after: string | null}
	| {readonly kind: 'article'; readonly id: string}
	| {readonly kind: 'raw'; readonly id: string}
	| ({readonly kind: 'jump'} & Following)
	| {readonly kind: 'search'; readonly request: StageRequest}
	| {readonly kind: 'count'; readonly request: CountRequest}
	| {readonly kind: 'history'}
	| {readonly kind: 'remember'; readonly query: string}
	| {readonly kind: 'saved-searches'}
	| {readonly kind: 'save-search'; readonly search: SavedSearch}
	/** The articles of an outlet again, at least so many, and on to the one that is to be kept in sight. */
	| {readonly kind: 'reload'; readonly outlet: string; readonly keep: string | null; readonly atLeast: number}
	| {readonly kind: 'correction'; readonly request: CorrectionRequest}
	| {readonly kind: 'save'; readonly change: MarkChange};

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
		case 'raw':
			return `raw ${need.id}`;
		case 'jump':
			return `jump ${need.from.id}`;
		case 'count':
			return `count ${need.request.narrowed ?? '/'} ${need.request.query}`;
		case 'history':
			return 'history';
		case 'saved-searches':
			return 'saved-searches';
		case 'save-search':
			return `save-search ${need.search.name} ${need.search.query}`;
		case 'remember':
			return `remember ${need.query}`;
		case 'search':
			return `search ${need.request.stage} ${need.request.narrowed ?? '/'} ${need.request.query}`;
		case 'reload':
			return `reload ${need.outlet}`;
		case 'correction':
			return `correction ${JSON.stringify(need.request)}`;
		case 'save':
			return `save ${need.change.what} ${need.change.value} ${need.change.id}`;
	}
}

/** Everything the state is waiting for, but for what failed before. */
export function needsOf(state: State): Need[] {
	return [
		...saveNeeds(state),
		...correctionNeeds(state),
		...searchNeeds(state),
		...historyNeeds(state),
		...namedNeeds(state),
		...articleNeeds(state),
		...jumpNeeds(state),
		...rawNeeds(state),
		...outletNeeds(state),
		...listNeeds(state),
	].filter(need => !state.failed.has(needName(need)));
}

function outletNeeds({outlets, unsaved, choosing}: State): Need[] {
	if (choosing !== null) return [];
	// Counts are asked for again only when what changes them is stored.
	return outlets.items === null || (outlets.stale && unsaved.length === 0) ? [{kind: 'outlets'}] : [];
}

function listNeeds(state: State): Need[] {
	if (state.outlets.items === null) return [];
	const outlet = outletKey(state);
	const {items, next, position, stale} = currentList(state);
	if (stale || state.keep !== null) {
		const keep = state.keep ?? items?.[position.selected]?.id ?? null;
		// What is fetched before a correction is made would be old again.
		return state.request ? [] : [{kind: 'reload', outlet, keep, atLeast: items?.length ?? 0}];
	}
	if (items === null) return [{kind: 'articles', outlet, after: null}];
	const isNearEnd = next !== null && position.selected + nearEnd >= items.length;
	return isNearEnd ? [{kind: 'articles', outlet, after: next}] : [];
}

function articleNeeds(state: State): Need[] {
	if (state.keep !== null) return [];
	const id = chosenId(state);
	return id === null || id === state.article.stored?.id ? [] : [{kind: 'article', id}];
}

function correctionNeeds({request}: State): Need[] {
	return request ? [{kind: 'correction', request}] : [];
}

function rawNeeds(state: State): Need[] {
	const id = state.article.stored?.id;
	if (!isRawShown(state) || id === undefined || id !== chosenId(state) || id === state.raw?.id) return [];
	return [{kind: 'raw', id}];
}

function jumpNeeds({following}: State): Need[] {
	return following ? [{kind: 'jump', ...following}] : [];
}

function searchNeeds({search}: State): Need[] {
	if (search === null) return [];
	const request = nextRequest(search);
	if (request) return [{kind: 'search', request}];
	const count = nextCount(search);
	return count ? [{kind: 'count', request: count}] : [];
}

/** Earlier searches are read when one begins, after what is to be among them is stored. */
function historyNeeds({search, searchHistory, unremembered}: State): Need[] {
	const [query] = unremembered;
	if (query !== undefined) return [{kind: 'remember', query}];
	return search !== null && searchHistory === null ? [{kind: 'history'}] : [];
}

/** What is saved under names is read when one is typed, after what is to be among them is stored. */
function namedNeeds({search, savingSearch}: State): Need[] {
	if (savingSearch) return [{kind: 'save-search', search: savingSearch}];
	return search?.saved === null && hasNames(search) ? [{kind: 'saved-searches'}] : [];
}

/** Changes are stored one after another, in the order they were made. */
function saveNeeds({unsaved}: State): Need[] {
	const [change] = unsaved;
	return change ? [{kind: 'save', change}] : [];
}
