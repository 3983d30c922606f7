// What the state asks of the library: derived from the state alone, so that nothing is fetched twice or forgotten.
import type {StoredArticle} from '../library/library.ts';
import type {Place} from '../library/places.ts';
import type {SavedSearch} from '../library/searches.ts';
import {monthOf} from './calendar/days.ts';
import type {CorrectionRequest} from './correct/correcting.ts';
import type {BesideIssue} from './issues/issue-beside.ts';
import type {Following} from './jump/following.ts';
import type {KeptChange} from './mark-change.ts';
import type {Going, Seeking} from './places/going.ts';
import {isKept, placeKey} from './places/place.ts';
import {nextCount, nextRequest} from './search/next-request.ts';
import {hasNames} from './search/query-of.ts';
import type {CountRequest, StageRequest} from './search/searcher.ts';
import {chosenId, currentList, currentPlace, isRawShown, type State} from './state.ts';
import {textIn} from './text-field.ts';
import type {QuietChange} from './visits/quiet-change.ts';

/** Something to be fetched from the library or stored in it. */
export type Need =
	| {readonly kind: 'outlets'}
	| {readonly kind: 'articles'; readonly place: Place; readonly after: string | null}
	| {readonly kind: 'article'; readonly id: string}
	| {readonly kind: 'raw'; readonly id: string}
	/** The copies of an article. */
	| {readonly kind: 'copies'; readonly id: string}
	/** The continuations of an article. */
	| {readonly kind: 'whole'; readonly from: StoredArticle}
	| ({readonly kind: 'jump'} & Following)
	/** All texts that several articles carry. */
	| {readonly kind: 'copy-groups'}
	| {readonly kind: 'search'; readonly request: StageRequest}
	| {readonly kind: 'count'; readonly request: CountRequest}
	| {readonly kind: 'history'}
	| {readonly kind: 'remember'; readonly query: string}
	| {readonly kind: 'saved-searches'}
	| {readonly kind: 'save-search'; readonly search: SavedSearch}
	/** The articles of a place again, at least so many, and on to the one that is to be kept in sight. */
	| {readonly kind: 'reload'; readonly place: Place; readonly keep: string | null; readonly atLeast: number}
	| {readonly kind: 'correction'; readonly request: CorrectionRequest}
	| {readonly kind: 'save'; readonly change: KeptChange}
	| {readonly kind: 'keep'; readonly change: QuietChange}
	/** Done by the program itself, started once more. */
	| {readonly kind: 'errand'; readonly words: readonly string[]}
	/** Paths that go on as what is typed does. */
	| {readonly kind: 'paths'; readonly typed: string}
	| {readonly kind: 'collections'}
	| {readonly kind: 'bookmarks'}
	| {readonly kind: 'go'; readonly going: Going}
	| {readonly kind: 'unread'; readonly seeking: Seeking}
	| {readonly kind: 'issue'; readonly beside: BesideIssue}
	/** The days of a month that have an issue of an outlet, or of any if its key is empty. */
	| {readonly kind: 'days'; readonly outlet: string; readonly month: string}
	| {readonly kind: 'day'; readonly outlet: string; readonly date: string; readonly by: 1 | -1}
	| {readonly kind: 'map'; readonly id: string};

/** More of a list is fetched when the selection comes this near to its end, or as near as a screen is high. */
const nearEnd = 60;

/** A name for a need, equal for equal needs. */
export function needName(need: Need): string {
	switch (need.kind) {
		case 'outlets':
			return 'outlets';
		case 'articles':
			return `articles ${need.after ?? ''} of ${placeKey(need.place)}`;
		case 'article':
			return `article ${need.id}`;
		case 'raw':
			return `raw ${need.id}`;
		case 'copies':
			return `copies ${need.id}`;
		case 'whole':
			return `whole ${need.from.id}`;
		case 'jump':
			return `jump ${need.from.id}`;
		case 'count':
			return `count ${listName(need.request)} ${need.request.query}`;
		case 'history':
			return 'history';
		case 'saved-searches':
			return 'saved-searches';
		case 'save-search':
			return `save-search ${need.search.name} ${need.search.query}`;
		case 'remember':
			return `remember ${need.query}`;
		case 'search':
			return `search ${need.request.stage} ${need.request.toRead.length} ${listName(need.request)} ${need.request.query}`;
		case 'reload':
			return `reload ${placeKey(need.place)}`;
		case 'correction':
			return `correction ${JSON.stringify(need.request)}`;
		case 'save':
			return `save ${JSON.stringify(need.change)}`;
		case 'keep':
			return `keep ${JSON.stringify(need.change)}`;
		case 'copy-groups':
		case 'collections':
		case 'bookmarks':
			return need.kind;
		case 'errand':
			return `errand ${need.words.join(' ')}`;
		case 'paths':
			return `paths ${need.typed}`;
		case 'go':
			return `go ${need.going.id}`;
		case 'unread':
			return `unread ${need.seeking.from} in ${placeKey(need.seeking.place)}`;
		case 'issue':
			return `issue ${need.beside.by} ${need.beside.from}`;
		case 'days':
			return `days ${need.month} of ${need.outlet}`;
		case 'day':
			return `day ${need.by} ${need.date} of ${need.outlet}`;
		case 'map':
			return `map ${need.id}`;
	}
}

function listName({narrowed}: CountRequest): string {
	return narrowed === null ? '/' : JSON.stringify(narrowed);
}

/** Everything the state is waiting for, but for what failed before or was stopped. */
export function needsOf(state: State): Need[] {
	return [
		...saveNeeds(state),
		...quietNeeds(state),
		...errandNeeds(state),
		...goNeeds(state),
		...overlayNeeds(state),
		...correctionNeeds(state),
		...searchNeeds(state),
		...historyNeeds(state),
		...namedNeeds(state),
		...articleNeeds(state),
		...jumpNeeds(state),
		...compareNeeds(state),
		...rawNeeds(state),
		...outletNeeds(state),
		...listNeeds(state),
		...idleNeeds(state),
	].filter(need => !state.failed.has(needName(need)) && !state.stopped.has(needName(need)));
}

function outletNeeds({outlets, unsaved, choosing}: State): Need[] {
	if (choosing !== null) return [];
	// Counts are asked for again only when what changes them is stored.
	return outlets.items === null || (outlets.stale && unsaved.length === 0) ? [{kind: 'outlets'}] : [];
}

function listNeeds(state: State): Need[] {
	if (state.outlets.items === null) return [];
	const place = currentPlace(state);
	const {items, next, position, stale, upTo} = currentList(state);
	if (!isKept(place))
		return place.kind === 'copies' && (items === null || next !== null) ? [{kind: 'copy-groups'}] : [];
	if (stale || state.keep !== null) {
		const keep = state.keep ?? items?.[position.selected]?.id ?? null;
		// What is fetched before a correction is made would be old again.
		return state.request ? [] : [{kind: 'reload', place, keep, atLeast: items?.length ?? 0}];
	}
	if (items === null) {
		// What is on its way into a view or a collection is to be listed, unless something holds it up.
		const isOnItsWay = place.kind !== 'articles' && state.unsaved.length > 0 && state.heldUp === null;
		return isOnItsWay ? [] : [{kind: 'articles', place, after: null}];
	}
	const ahead = Math.max(nearEnd, state.size.rows);
	const isWanted = upTo !== undefined || position.selected + ahead >= items.length;
	return next !== null && isWanted ? [{kind: 'articles', place, after: next}] : [];
}

function articleNeeds(state: State): Need[] {
	if (state.keep !== null || (state.lowBandwidth && state.focus !== 'article')) return [];
	const id = chosenId(state);
	return id === null || id === state.article.stored?.id ? [] : [{kind: 'article', id}];
}

function correctionNeeds({request}: State): Need[] {
	return request ? [{kind: 'correction', request}] : [];
}

function errandNeeds({errand}: State): Need[] {
	return errand ? [{kind: 'errand', words: errand.words}] : [];
}

function goNeeds({going, seeking, beside}: State): Need[] {
	if (going) return [{kind: 'go', going}];
	if (beside) return [{kind: 'issue', beside}];
	return seeking ? [{kind: 'unread', seeking}] : [];
}

/** What is kept without a word goes one after another. */
function quietNeeds({quiet}: State): Need[] {
	const [change] = quiet;
	return change ? [{kind: 'keep', change}] : [];
}

function overlayNeeds({overlay, collections, unsaved}: State): Need[] {
	if (overlay?.kind === 'tag-list' || overlay?.kind === 'tag-field') {
		// What is on its way into them is to be counted.
		return collections === null && unsaved.length === 0 ? [{kind: 'collections'}] : [];
	}
	if (overlay?.kind === 'errand-field') {
		const typed = textIn(overlay.field);
		return overlay.paths?.typed === typed ? [] : [{kind: 'paths', typed}];
	}
	if (overlay?.kind === 'page-map') {
		const {id, shown} = overlay;
		return shown?.map.articles.some(article => article.id === id) ? [] : [{kind: 'map', id}];
	}
	if (overlay?.kind !== 'calendar') return [];
	const {outlet, date, known, seeking} = overlay;
	if (seeking) return [{kind: 'day', outlet, date, by: seeking}];
	const month = monthOf(date);
	return known?.month === month ? [] : [{kind: 'days', outlet, month}];
}

/** Bookmarks and the last search are read when there is time for it, before one is asked for. */
function idleNeeds({bookmarks, search, searchHistory, unremembered, outlets, choosing}: State): Need[] {
	if (outlets.items === null || choosing !== null) return [];
	const needs: Need[] = bookmarks === null ? [{kind: 'bookmarks'}] : [];
	const isAsked = search !== null || unremembered.length > 0;
	return searchHistory === null && !isAsked ? [...needs, {kind: 'history'}] : needs;
}

function rawNeeds(state: State): Need[] {
	const id = state.article.stored?.id;
	if (!isRawShown(state) || id === undefined || id !== chosenId(state) || id === state.raw?.id) return [];
	return [{kind: 'raw', id}];
}

function jumpNeeds({following}: State): Need[] {
	if (following === null) return [];
	return following.to === 'join' ? [{kind: 'whole', from: following.from}] : [{kind: 'jump', ...following}];
}

function compareNeeds({comparing}: State): Need[] {
	return comparing?.compared === null ? [{kind: 'copies', id: comparing.id}] : [];
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
