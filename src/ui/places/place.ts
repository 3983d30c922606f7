// What the articles pane lists: the articles of an entry of the outlets, or a detour from it.
import type {ArticleFilter} from '../../library/library.ts';
import {type Order, type Place, type View, views} from '../../library/places.ts';
import type {Grouping} from '../panes/list-items.ts';

/** A day of an outlet, or of all of them where its key is empty; or a collection. */
export type Detour =
	| {readonly kind: 'day'; readonly outlet: string; readonly date: string}
	| {readonly kind: 'tag'; readonly tag: string};

/** The library's views, then what is looked for: texts that several articles carry, and the last search. */
const entries = [...views, 'copies', 'search'] as const;

/** What an entry above all outlets stands for. */
export type ViewEntry = (typeof entries)[number];

/** What the articles pane lists: a place of the library, or what is looked for. The last search itself is opened from its entry. */
export type ListedPlace = Place | {readonly kind: 'copies' | 'search'; readonly order?: never};

/** Entries of the views, from the top. */
export const viewEntries: readonly number[] = entries.map((_, index) => index - entries.length);

/** The view that an entry above all outlets stands for; null for any other. */
export function viewAt(entry: number): ViewEntry | null {
	return entry < 0 ? (entries[entry + entries.length] ?? null) : null;
}

/** The entry of a view. */
export function entryOfView(view: ViewEntry): number {
	return entries.indexOf(view) - entries.length;
}

/** The place that an entry stands for, `outlet` being the key of its outlet, or to which a detour leads. */
export function placeOf(entry: number, outlet: string, detour: Detour | null, order: Order): ListedPlace {
	const place = placeInOwnOrder(entry, outlet, detour);
	if (!isKept(place)) return place;
	return order !== 'newest' && ordersOf(place).includes(order) ? {...place, order} : place;
}

/** Whether it is the library that lists a place. */
export function isKept(place: ListedPlace): place is Place {
	return place.kind !== 'copies' && place.kind !== 'search';
}

/** The orders that a place can be listed in, its own first. A day's own order is that of its pages. */
export function ordersOf(place: ListedPlace): readonly Order[] {
	if (!isKept(place)) return [];
	if (place.kind === 'view' && hasOwnOrder(place.view)) return [];
	if (place.kind !== 'articles') return ['newest', 'oldest', 'outlet', 'page', 'section'];
	const isOfAll = place.filter.outlet === undefined;
	if (place.filter.since !== undefined)
		return isOfAll ? ['newest', 'outlet', 'section'] : ['newest', 'section'];
	return isOfAll
		? ['newest', 'oldest', 'outlet', 'page', 'section']
		: ['newest', 'oldest', 'page', 'section'];
}

/** A key for a place, the same for the same place. */
export function placeKey(place: ListedPlace): string {
	switch (place.kind) {
		case 'articles': {
			const {outlet, since, until} = place.filter;
			return JSON.stringify([place.order, outlet, since, until]);
		}
		case 'view':
			return `view ${place.view} ${place.order ?? ''}`;
		case 'tag':
			return `tag ${place.order ?? ''} ${place.tag}`;
		case 'copies':
		case 'search':
			return place.kind;
	}
}

/** Whether a place may have articles of several papers. */
export function namesOutlet(place: ListedPlace): boolean {
	return place.kind !== 'articles' || place.filter.outlet === undefined;
}

/** What the articles of a place stand together by. */
export function groupingOf(place: ListedPlace): Grouping {
	return place.order === 'section' ? 'section' : 'page';
}

function placeInOwnOrder(entry: number, outlet: string, detour: Detour | null): ListedPlace {
	if (detour?.kind === 'tag') return detour;
	if (detour) {
		const {date} = detour;
		const filter = {...filterOf(detour.outlet), since: date, until: date};
		return {kind: 'articles', filter, order: 'newest'};
	}
	const view = viewAt(entry);
	if (view === 'copies' || view === 'search') return {kind: view};
	return view ? {kind: 'view', view} : {kind: 'articles', filter: filterOf(outlet), order: 'newest'};
}

/** What was added or opened last runs by that alone. */
function hasOwnOrder(view: View): boolean {
	return view === 'latest' || view === 'history';
}

function filterOf(outlet: string): ArticleFilter {
	return outlet === '' ? {} : {outlet};
}
