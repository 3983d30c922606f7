// Whether an article an index offers really answers a query: an index of grams only says that it may.
import {approximatePlaces} from './approximate.ts';
import type {Candidate, Field, Headline, SearchedText} from './candidates.ts';
import {fold} from './fold.ts';
import type {Match} from './match.ts';
import type {Sought, SoughtTerm} from './sought.ts';

/** An article that answers a query, and how well. */
export type Verified = {
	readonly id: string;
	readonly place: number;
	/** YYYY-MM-DD. */
	readonly date: string | null;
	/** Null if it is to be read again, where there are too many to keep the texts of all. */
	readonly candidate: Candidate | null;
	readonly match: Match;
	/** `headline` if all was found there but what has to stand elsewhere. */
	readonly field: Field;
	/** The words stand next to each other as typed. */
	readonly whole: boolean;
	/** The folded words that were found, and the stretches of the text that answer them. */
	readonly words: readonly string[];
	readonly stretch: string;
	/** The folded word that is not there as typed, with every stretch of the text that comes near it. */
	readonly near?: {readonly word: string; readonly stretches: readonly string[]};
	/** Of what was looked through, folded: its length in UTF-16 units, and how often each of the sought words stands in it. */
	readonly measure: {readonly length: number; readonly counts: readonly number[]};
};

/** An article's texts, folded when they are first asked for. */
export class FoldedArticle {
	readonly headline: readonly string[];
	readonly searched: SearchedText;
	#body?: readonly string[];
	#all?: readonly string[];

	constructor(searched: SearchedText) {
		this.searched = searched;
		this.headline = [fold(searched.headline)];
	}

	get body(): readonly string[] {
		this.#body ??= this.searched.body.map(fold);
		return this.#body;
	}

	/** Where a term has to stand, piece by piece; one that may stand anywhere, in the headline alone if `within` says so. */
	pieces({place}: SoughtTerm, within: Field): readonly string[] {
		switch (place) {
			case 'headline':
				return this.headline;
			case 'body':
				return this.body;
			case 'byline':
				return this.searched.byline === null ? [] : [fold(this.searched.byline)];
			case 'anywhere':
				return this.all(within);
		}
	}

	all(within: Field): readonly string[] {
		if (within === 'headline') return this.headline;
		this.#all ??= [...this.body, ...this.headline];
		return this.#all;
	}

	/** Whether the term stands where it has to. */
	has(term: SoughtTerm, within: Field): boolean {
		return isIn(this.pieces(term, within), term.text);
	}
}

/** What is searched where a headline decides, so that no more has to be read. */
export function headlineAlone(headline: Headline): SearchedText {
	return {...headline, byline: null, body: []};
}

/**
 * The article, if it has a term of every required clause, each exactly or (once) approximately, and no
 * excluded one. `within` headline looks for terms that may stand anywhere in the headline alone.
 */
export function verify(folded: FoldedArticle, sought: Sought, match: Match, within: Field): Verified | null {
	if (sought.excluded.some(term => folded.has(term, 'body'))) return null;

	const found = sought.required.map(clause => clause.find(term => folded.has(term, within)));
	const missing = sought.required.filter((_, index) => found[index] === undefined);
	const [broken] = missing;
	if (missing.length > 1 || (broken && match === 'exact')) return null;
	const near = broken && nearest(folded, broken, within);
	if (broken && !near) return null;

	const terms = found.map(term => term ?? near?.term).filter(term => term !== undefined);
	const words = terms.map(({text}) => text);
	const pieces = folded.all(within);
	const {id, place, date} = folded.searched;
	const isOfHeadline = (term: SoughtTerm) =>
		term.place === 'byline' ||
		term.place === 'headline' ||
		(term.place === 'anywhere' && isIn(folded.headline, term.text));
	return {
		id,
		place,
		date,
		candidate: null,
		match: near ? 'approximate' : 'exact',
		field: within === 'headline' || terms.every(isOfHeadline) ? 'headline' : 'body',
		whole: words.length <= 1 || (!near && isIn(pieces, words.join(''))),
		words,
		stretch: terms.map(term => (term === near?.term ? (near.stretches[0] ?? '') : term.text)).join(''),
		...(near && {near: {word: near.term.text, stretches: near.stretches}}),
		measure: measure(pieces, sought.words),
	};
}

function measure(pieces: readonly string[], words: readonly string[]): Verified['measure'] {
	return {
		length: pieces.reduce((sum, piece) => sum + piece.length, 0),
		counts: words.map(word => occurrences(pieces, word)),
	};
}

function occurrences(pieces: readonly string[], word: string): number {
	let count = 0;
	for (const piece of pieces) {
		for (let at = piece.indexOf(word); at !== -1; at = piece.indexOf(word, at + word.length)) count++;
	}
	return count;
}

/** Whether an article with this headline may be one that `verify` takes for it, as far as the headline shows. */
export function mayAnswer(headline: string, {required}: Sought, match: Match): boolean {
	const pieces = [fold(headline)];
	const standsElsewhere = ({place}: SoughtTerm) => place === 'body' || place === 'byline';
	const missing = required.filter(
		clause => !clause.some(term => standsElsewhere(term) || isIn(pieces, term.text)),
	);
	const [broken] = missing;
	if (!broken) return true;
	if (missing.length > 1 || match === 'exact') return false;
	return broken.some(term => term.mayBeNear && nearStretches(pieces, term).size > 0);
}

function isIn(pieces: readonly string[], text: string): boolean {
	return pieces.some(piece => piece.includes(text));
}

function nearest(
	folded: FoldedArticle,
	clause: readonly SoughtTerm[],
	within: Field,
): {readonly term: SoughtTerm; readonly stretches: readonly string[]} | null {
	for (const term of clause) {
		if (!term.mayBeNear) continue;
		const stretches = nearStretches(folded.pieces(term, within), term);
		if (stretches.size > 0) return {term, stretches: [...stretches]};
	}
	return null;
}

function nearStretches(pieces: readonly string[], {text}: SoughtTerm): ReadonlySet<string> {
	const stretches = new Set<string>();
	for (const piece of pieces) {
		for (const {start, end} of approximatePlaces(piece, text)) stretches.add(piece.slice(start, end));
	}
	return stretches;
}
