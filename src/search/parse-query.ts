// Reads what is typed into a search field, or after `search`, as a query.
import {fold} from './fold.ts';
import {commonPeriod, period} from './period.ts';
import {type Clause, emptyQuery, type Place, type Query, type Term} from './query.ts';
import {
	knownPlaces,
	knownReadingWishes,
	placeNamed,
	type QueryField,
	readingWishNamed,
} from './query-fields.ts';
import type {QueryProblem} from './query-problem.ts';
import {type QueryToken, queryTokens} from './query-tokens.ts';

export type ParsedQuery = {
	readonly query: Query;
	/** What could not be taken as typed, in the order typed. */
	readonly problems: readonly QueryProblem[];
};

type TermToken = Extract<QueryToken, {kind: 'term'}>;
type FieldToken = TermToken & {readonly field: NonNullable<TermToken['field']>};

/** Fields that say where a term has to stand. */
const placeOf: Partial<Record<QueryField, Place>> = {headline: 'headline', body: 'body', by: 'byline'};

/**
 * The query of a text: words, `"phrases"`, `-excluded`, `one | other`, `outlet:`, `date:`, `in:headline|body`,
 * `headline:`, `body:`, `by:`, `is:unread|read|starred`; fields and their words in English or Chinese. A bar
 * binds closer than a space. Whatever is typed is a query; what is wrong with it is told beside it.
 */
export function parseQuery(typed: string): ParsedQuery {
	const {tokens, unclosedQuote} = queryTokens(typed);
	const reading = new Reading();
	if (unclosedQuote) reading.problems.push({kind: 'unclosed-quote'});
	for (const token of tokens) reading.take(token);
	const parsed = reading.end();
	// Nothing but bars and quotes: what else could they be sought for.
	return fold(typed) !== '' && tokens.every(({kind}) => kind === 'bar')
		? {...parsed, query: plainQuery(typed.trim())}
		: parsed;
}

/** The query for a text as it stands, whatever signs are in it. */
export function plainQuery(text: string): Query {
	return {...emptyQuery, required: [[{kind: 'word', text, place: 'anywhere'}]]};
}

/** A query as far as it has been read. */
class Reading {
	readonly problems: QueryProblem[] = [];
	#query: Query = emptyQuery;
	readonly #required: [Term, ...Term[]][] = [];
	readonly #excluded: Term[] = [];
	/** What a bar can stand behind. */
	#last: 'clause' | 'outlet' | null = null;
	#barBehind: 'clause' | 'outlet' | 'nothing' | null = null;

	take(token: QueryToken): void {
		if (token.kind === 'bar') {
			this.#barBehind ??= this.#last ?? 'nothing';
			return;
		}
		const place = token.field ? placeOf[token.field.means] : 'anywhere';
		if (token.field && fold(token.text) === '') {
			this.problems.push({kind: 'value-missing', name: token.field.name});
			this.#takeBar(null);
		} else if (place !== undefined) this.#takeTerm(token, place);
		else if (token.field) this.#takeFilter({...token, field: token.field});
	}

	end(): ParsedQuery {
		this.#takeBar(null);
		const required: readonly Clause[] = this.#required;
		return {query: {...this.#query, required, excluded: this.#excluded}, problems: this.problems};
	}

	#takeTerm(token: TermToken, place: Place): void {
		const {text, excluded} = token;
		if (fold(text) === '') return;
		const term: Term = {kind: token.quoted ? 'phrase' : 'word', text, place};
		if (token.field === null && !token.quoted) this.#noticeUnknownField(text);
		const isAlternative = this.#takeBar(excluded ? null : 'clause');
		if (excluded) this.#excluded.push(term);
		else if (isAlternative) this.#required.at(-1)?.push(term);
		else this.#required.push([term]);
	}

	#takeFilter(token: FieldToken): void {
		const {field, text, excluded} = token;
		this.#takeBar(field.means === 'outlet' && !excluded ? 'outlet' : null);
		switch (field.means) {
			case 'outlet': {
				const outlets = excluded ? 'excludedOutlets' : 'outlets';
				this.#query = {...this.#query, [outlets]: [...this.#query[outlets], text]};
				break;
			}
			case 'is':
				this.#takeReadingWish(token);
				break;
			case 'in':
			case 'date':
				if (excluded) this.problems.push({kind: 'not-excludable', name: field.name});
				else if (field.means === 'in') this.#takePlace(token);
				else this.#takePeriod(token);
		}
	}

	#takeReadingWish({field, text, excluded}: FieldToken): void {
		const wish = readingWishNamed(text);
		if (wish === undefined) {
			this.problems.push({kind: 'unknown-value', value: text, known: knownReadingWishes});
			return;
		}
		const state = wish === 'starred' ? 'starred' : 'read';
		const value = (wish !== 'unread') !== excluded;
		if (this.#query[state] === !value) this.problems.push({kind: 'contradiction', name: field.name});
		this.#query = {...this.#query, [state]: value};
	}

	#takePlace({field, text}: FieldToken): void {
		const place = placeNamed(text);
		if (place === undefined) {
			this.problems.push({kind: 'unknown-value', value: text, known: knownPlaces});
			return;
		}
		const before = this.#query.field;
		if (before !== null && before !== place) this.problems.push({kind: 'contradiction', name: field.name});
		this.#query = {...this.#query, field: place};
	}

	#takePeriod({field, text}: FieldToken): void {
		const days = period(text);
		if (days === null) {
			this.problems.push({kind: 'impossible-date', value: text});
			return;
		}
		const common = commonPeriod(this.#query, days);
		if (common === null) this.problems.push({kind: 'contradiction', name: field.name});
		this.#query = {...this.#query, ...(common ?? days)};
	}

	/**
	 * Whether a bar joins what comes now to what came before; one that joins nothing is told of. `next` is what a
	 * bar may stand before and behind, or null.
	 */
	#takeBar(next: 'clause' | 'outlet' | null): boolean {
		const behind = this.#barBehind;
		const joins = behind !== null && behind === next;
		if (behind !== null && !joins) this.problems.push({kind: 'bar-misplaced'});
		this.#barBehind = null;
		this.#last = next;
		return joins;
	}

	/** Latin letters before a colon, or Han before one of half width, are meant for a field; in text they are rare. */
	#noticeUnknownField(text: string): void {
		const named = /^(?<name>[a-z]{2,12}(?=[:：])|\p{sc=Han}{1,4}(?=:))[:：][^/\s]/iu.exec(text)?.groups;
		if (named?.name !== undefined) this.problems.push({kind: 'unknown-field', name: named.name});
	}
}
