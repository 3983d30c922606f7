// A query ready to be compared with texts and looked up in an index: its terms folded, each with its place.
import type {Alternatives, CandidateFilter, Field} from './candidates.ts';
import {fold} from './fold.ts';
import {approximateGrams, exactGrams, halfGrams, shortestApproximate} from './grams.ts';
import type {Match} from './match.ts';
import {parseQuery} from './parse-query.ts';
import {earliest, latest} from './period.ts';
import {mayBePinyin} from './pinyin/cut.ts';
import {pinyinGrams} from './pinyin/grams.ts';
import {asksNothing, type Place, type Query, type Term} from './query.ts';

export type SoughtTerm = {
	/** Folded; never empty. */
	readonly text: string;
	readonly place: Place;
	/** Whether it may have a character wrong, missing or extra. */
	readonly mayBeNear: boolean;
	/** Whether it may be pinyin of a headline. */
	readonly mayBeRead: boolean;
};

export type Sought = {
	/** Whether the query leaves open what is sought; nothing is found then. */
	readonly isEmpty: boolean;
	/** Of each one term has to be found. */
	readonly required: readonly (readonly SoughtTerm[])[];
	readonly excluded: readonly SoughtTerm[];
	/** The texts of all required terms, each once. */
	readonly words: readonly string[];
	readonly filter: CandidateFilter;
};

/** What is asked for beside the query, as by options of a command. */
export type SoughtWithin = Pick<CandidateFilter, 'outlet' | 'since' | 'until' | 'listed'> & {
	/** Where terms have to stand that name no place themselves; wins over the query's own. */
	readonly field?: Field;
};

/**
 * Ways to choose one term of each clause that an index is asked about. Where there are more, some clauses are
 * left to be verified.
 */
const mostChoices = {exact: 64, pinyin: 8, approximate: 8} as const;

/** What a query, or a text read as one, seeks; an article has to be within both the query and `within`. */
export function soughtBy(asked: string | Query, within: SoughtWithin = {}): Sought {
	const query = typeof asked === 'string' ? parseQuery(asked).query : asked;
	const field = within.field ?? query.field;
	const folded = ({kind, text, place}: Term): SoughtTerm => {
		const term = {text: fold(text), place: place === 'anywhere' ? (field ?? place) : place};
		const isLong = [...term.text].length >= shortestApproximate;
		return {
			...term,
			mayBeNear: kind === 'word' && place !== 'byline' && isLong,
			mayBeRead: kind === 'word' && standsIn(term, 'headline') && mayBePinyin(term.text),
		};
	};
	const required = query.required.map(clause => clause.map(folded));
	return {
		isEmpty: asksNothing(query),
		required,
		excluded: query.excluded.map(folded),
		words: [...new Set(required.flat().map(({text}) => text))],
		filter: filterBy(query, within),
	};
}

/** The terms that a query lights up, each once; of a text typed, those it is read as. */
export function litTerms(query: string | Query): readonly SoughtTerm[] {
	const {required} = soughtBy(query);
	return [...new Map(required.flat().map(term => [`${term.mayBeNear} ${term.text}`, term])).values()];
}

/** Whether an article can answer by its headline alone. */
export function mayStandInHeadline({required}: Sought): boolean {
	return required.length > 0 && required.every(clause => clause.some(term => standsIn(term, 'headline')));
}

/** Whether an article can answer only by its headline. */
export function mustStandInHeadline({required}: Sought): boolean {
	return required.length > 0 && required.flat().every(({place}) => place === 'headline');
}

/** Whether a headline that answers is enough, whatever else the article says. */
export function headlineDecides({required, excluded}: Sought): boolean {
	return (
		excluded.length === 0 && required.flat().every(({place}) => place === 'anywhere' || place === 'headline')
	);
}

/**
 * The grams of an article that answers, in the index of headlines or in that of whole articles; none if no
 * article can. With `match` approximate, of one that answers but for one character of one word; with `match`
 * pinyin, of one whose headline is read as one word at least.
 */
export function soughtGrams({required}: Sought, index: Field, match: Match): Alternatives {
	if (match === 'exact') {
		return choices(required, index, mostChoices.exact).flatMap(terms =>
			exactGrams(terms.map(({text}) => text)),
		);
	}
	if (match === 'pinyin') {
		return choices(required, index, mostChoices.pinyin).flatMap(terms =>
			pinyinGrams(
				terms.map(({text}) => text),
				word => terms.some(({text, mayBeRead}) => mayBeRead && text === word),
			),
		);
	}
	return choices(required, index, mostChoices.approximate).flatMap(terms =>
		terms.some(({mayBeNear}) => mayBeNear) ? approximateGrams(terms.map(({text}) => text)) : [],
	);
}

/** Few alternatives, one of which every article has that has one of `soughtGrams` with `match` approximate. */
export function soughtHalves({required}: Sought, index: Field): Alternatives {
	return choices(required, index, mostChoices.approximate).flatMap(terms =>
		terms.some(({mayBeNear}) => mayBeNear) ? halfGrams(terms.map(({text}) => text)) : [],
	);
}

/** Whether every article that has the sought grams and no excluded one in an index answers, without a look at its text. */
export function gramsDecide(sought: Sought, index: Field): boolean {
	const {required, excluded} = sought;
	const place = index === 'headline' ? 'headline' : 'anywhere';
	const terms = required.flat();
	return (
		terms.every(term => term.place === place && isGram(term)) &&
		excluded.every(term => term.place === place && isGram(term)) &&
		required.reduce((ways, clause) => ways * clause.length, 1) <= mostChoices.exact
	);
}

/** Grams that no article which answers has: characters and pairs that are excluded themselves. */
export function excludedGrams({excluded}: Sought, index: Field): readonly string[] {
	return excluded
		.filter(
			term =>
				isGram(term) && (term.place === 'anywhere' || (term.place === 'headline' && index === 'headline')),
		)
		.map(({text}) => text);
}

function isGram({text}: SoughtTerm): boolean {
	return [...text].length <= 2;
}

function filterBy(query: Query, {outlet, since, until, listed}: SoughtWithin): CandidateFilter {
	const {outlets, excludedOutlets, read, starred} = query;
	const from = latest(query.since, since ?? null);
	const to = earliest(query.until, until ?? null);
	return {
		...(outlet !== undefined && {outlet}),
		...(outlets.length > 0 && {outlets}),
		...(excludedOutlets.length > 0 && {excludedOutlets}),
		...(from !== null && {since: from}),
		...(to !== null && {until: to}),
		...(read !== null && {read}),
		...(starred !== null && {starred}),
		...(listed !== undefined && {listed}),
	};
}

function choices(required: Sought['required'], index: Field, most: number): readonly SoughtTerm[][] {
	let chosen: SoughtTerm[][] = [[]];
	for (const clause of required) {
		const terms = clause.filter(term => standsIn(term, index));
		if (terms.length > 1 && chosen.length * terms.length > most) continue;
		chosen = chosen.flatMap(before => terms.map(term => [...before, term]));
	}
	return chosen;
}

/** Whether an index has the grams of the places where a term may stand; that of whole articles has all. */
function standsIn({place}: Pick<SoughtTerm, 'place'>, index: Field): boolean {
	return index === 'body' || place === 'anywhere' || place === 'headline';
}
