// What a query asks of an article.
import type {Field} from './candidates.ts';

/** Where a term has to stand; the byline is of the body as well. */
export type Place = 'anywhere' | 'headline' | 'body' | 'byline';

export type Term = {
	/** A word may also be found with a character wrong, missing or extra; a phrase only as it is. */
	readonly kind: 'word' | 'phrase';
	/** As typed; of a phrase without its quotes. Something is left of it when it is folded. */
	readonly text: string;
	readonly place: Place;
};

/** Terms of which one has to be found. */
export type Clause = readonly [Term, ...Term[]];

export type Query = {
	/** Of each clause one term has to be found. */
	readonly required: readonly Clause[];
	/** None of these may be found. */
	readonly excluded: readonly Term[];
	/** Where terms have to stand, or not to, that name no place themselves; null for anywhere. */
	readonly field: Field | null;
	/** Outlets one of which it has to be of, or any if there are none: names, parts of names, or keys. */
	readonly outlets: readonly string[];
	readonly excludedOutlets: readonly string[];
	/** Inclusive, YYYY-MM-DD; never the later one first. */
	readonly since: string | null;
	readonly until: string | null;
	readonly read: boolean | null;
	readonly starred: boolean | null;
};

/** Asks for nothing, and so finds nothing. */
export const emptyQuery: Query = {
	required: [],
	excluded: [],
	field: null,
	outlets: [],
	excludedOutlets: [],
	since: null,
	until: null,
	read: null,
	starred: null,
};

/** Whether the query leaves open what is sought: nothing but a place, if that. */
export function asksNothing(query: Query): boolean {
	return (
		query.required.length === 0 &&
		query.excluded.length === 0 &&
		query.outlets.length === 0 &&
		query.excludedOutlets.length === 0 &&
		[query.since, query.until, query.read, query.starred].every(wish => wish === null)
	);
}
