// What a search found by paper and time, to be narrowed to one of them.
import {parseQuery} from '../../search/parse-query.ts';
import {printQuery} from '../../search/print-query.ts';
import type {Query} from '../../search/query.ts';
import type {Command} from '../keymap.ts';
import type {State} from '../state.ts';
import {fieldWith} from '../text-field.ts';
import {queryOf} from './query-of.ts';
import type {SearchState} from './search-state.ts';

export type Facet = {
	readonly kind: 'outlet' | 'period';
	/** Not safe for a terminal; null for the undated. */
	readonly name: string | null;
	readonly articles: number;
	/** What the query becomes when it is narrowed to this; null if it can't be. */
	readonly narrow: ((query: Query) => Query) | null;
};

/** More months than these are shown as years. */
const mostMonths = 24;

const remembered = new WeakMap<object, readonly Facet[]>();

/** Papers, those with most first, then times, the newest first; none until they are counted. */
export function facetsOf({answer}: SearchState): readonly Facet[] {
	const tally = answer?.tally;
	if (!tally) return [];
	const known = remembered.get(tally);
	if (known) return known;
	const outlets = tally.outlets.map(
		({key, name, articles}): Facet => ({
			kind: 'outlet',
			name,
			articles,
			narrow: query => ({...query, outlets: [key]}),
		}),
	);
	const facets = [...outlets, ...periods(tally.months)];
	remembered.set(tally, facets);
	return facets;
}

/** The state after a command while facets are shown, of which the one at `place` is chosen. */
export function applyToFacets(state: State, search: SearchState, place: number, command: Command): State {
	const facets = facetsOf(search);
	const gone = (to: number) => ({...state, facet: Math.max(0, Math.min(to, facets.length - 1))});
	switch (command) {
		case 'down':
			return gone(place + 1);
		case 'up':
			return gone(place - 1);
		case 'page-down':
		case 'half-down':
			return gone(place + 10);
		case 'page-up':
		case 'half-up':
			return gone(place - 10);
		case 'first':
			return gone(0);
		case 'last':
			return gone(facets.length - 1);
		case 'into':
			return narrowTo(state, search, facets[place]);
		default:
			return {...state, facet: null};
	}
}

function narrowTo(state: State, search: SearchState, facet: Facet | undefined): State {
	if (!facet?.narrow) return state;
	const {query} = parseQuery(queryOf(search));
	const field = fieldWith(printQuery(facet.narrow(query)));
	return {...state, facet: null, focus: 'articles', search: {...search, field, recalled: null}};
}

function periods(months: readonly {readonly month: string | null; readonly articles: number}[]): Facet[] {
	const digits = months.length > mostMonths ? 4 : 7;
	const counts = new Map<string | null, number>();
	for (const {month, articles} of months) {
		const period = month?.slice(0, digits) ?? null;
		counts.set(period, (counts.get(period) ?? 0) + articles);
	}
	return [...counts].map(([name, articles]) => ({
		kind: 'period',
		name,
		articles,
		narrow: name === null ? null : query => ({...query, since: firstDay(name), until: lastDay(name)}),
	}));
}

function firstDay(period: string): string {
	return `${period}${'-01-01'.slice(period.length === 4 ? 0 : 3)}`;
}

function lastDay(period: string): string {
	if (period.length === 4) return `${period}-12-31`;
	const [year = 0, month = 0] = period.split('-').map(Number);
	const end = new Date(0);
	end.setUTCFullYear(year, month, 0);
	return `${period}-${`${end.getUTCDate()}`.padStart(2, '0')}`;
}
