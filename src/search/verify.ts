// Whether an article an index offers really answers a query: an index of grams only says that it may.
import {approximatePlaces} from './approximate.ts';
import type {Candidate, Field} from './candidates.ts';
import {fold} from './fold.ts';
import {shortestApproximate} from './grams.ts';
import type {Match} from './highlight.ts';

/** An article that answers a query, and how well. */
export type Verified = {
	readonly candidate: Candidate;
	readonly match: Match;
	/** Where all of the query was found; `body` if any of it was found there alone. */
	readonly field: Field;
	/** The words stand next to each other as typed. */
	readonly whole: boolean;
	/** The folded stretches that answer the words, as they stand in the text. */
	readonly stretch: string;
	/** Every folded stretch that comes near the word that is not there as typed; absent if all are. */
	readonly near?: readonly string[];
	/** What was looked through, folded. */
	readonly pieces: readonly string[];
};

/** The candidate, if its headline contains every folded word, each exactly or (once) approximately. */
export function verifyHeadline(
	candidate: Candidate,
	words: readonly string[],
	match: Match,
): Verified | null {
	return verify(candidate, 'headline', [fold(candidate.headline)], words, match);
}

/**
 * The candidate, if its body contains every folded word, or, unless `bodyOnly`, its body and headline
 * together do.
 */
export function verifyBody(
	candidate: Candidate,
	words: readonly string[],
	match: Match,
	bodyOnly: boolean,
): Verified | null {
	const pieces = candidate.body.map(fold);
	if (!bodyOnly) pieces.push(fold(candidate.headline));
	return verify(candidate, 'body', pieces, words, match);
}

function verify(
	candidate: Candidate,
	field: Field,
	pieces: readonly string[],
	words: readonly string[],
	match: Match,
): Verified | null {
	const missing = words.filter(word => !pieces.some(piece => piece.includes(word)));
	if (missing.length === 0) {
		const joined = words.join('');
		return {
			candidate,
			match: 'exact',
			field,
			whole: words.length === 1 || pieces.some(piece => piece.includes(joined)),
			stretch: joined,
			pieces,
		};
	}
	const [broken] = missing;
	if (match === 'exact' || broken === undefined || missing.length > 1) return null;
	if ([...broken].length < shortestApproximate) return null;
	const near = new Set<string>();
	for (const piece of pieces) {
		for (const {start, end} of approximatePlaces(piece, broken)) near.add(piece.slice(start, end));
	}
	const [stretch] = near;
	if (stretch === undefined) return null;
	return {
		candidate,
		match,
		field,
		whole: words.length === 1,
		stretch: words.map(word => (word === broken ? stretch : word)).join(''),
		near: [...near],
		pieces,
	};
}
