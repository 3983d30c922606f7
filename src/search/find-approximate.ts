// Finds articles in which one character of a word is wrong, missing or extra.
import {candidateQuery} from './candidate-query.ts';
import type {Alternatives, CandidateSource} from './candidates.ts';
import type {FindOptions} from './find.ts';
import {approximateGrams} from './grams.ts';
import {type Verified, verifyBody, verifyHeadline} from './verify.ts';

/** How many of the newest candidates are verified of each field for each question. */
const window = 200;
/** Alternatives of so many grams are so seldom met by chance that they can share a question. */
const telling = 4;

/**
 * Articles not yet known that have the folded words but for one character of one of them, among the newest that
 * the index offers for each way in which it may be amiss: headlines first.
 */
export async function findApproximately(
	source: CandidateSource,
	words: readonly string[],
	known: ReadonlySet<string>,
	options: FindOptions,
): Promise<Verified[]> {
	const found = new Map<string, Verified>();
	const questions = questionsOf(approximateGrams(words));
	for (const field of ['headline', 'body'] as const) {
		if (options.field !== undefined && options.field !== field) continue;
		const looked = new Set(known);
		for (const grams of questions) {
			const candidates = await source.newestContaining(candidateQuery(field, grams, window, options));
			options.signal?.throwIfAborted();
			for (const candidate of candidates) {
				if (looked.has(candidate.id) || found.has(candidate.id)) continue;
				looked.add(candidate.id);
				const verified =
					field === 'headline'
						? verifyHeadline(candidate, words, 'approximate')
						: verifyBody(candidate, words, 'approximate', options.field === 'body');
				if (verified) found.set(candidate.id, verified);
			}
		}
	}
	return [...found.values()];
}

/** Each alternative has a window of its own where it is met often, lest it be crowded out by others. */
function questionsOf(alternatives: Alternatives): Alternatives[] {
	const shared = alternatives.filter(grams => grams.length >= telling);
	const own = alternatives.filter(grams => grams.length < telling).map(grams => [grams]);
	return shared.length > 0 ? [shared, ...own] : own;
}
