// Finds articles by what their headlines are read as.
import {candidateQuery} from '../candidate-query.ts';
import type {CandidateSource} from '../candidates.ts';
import type {FindOptions} from '../find.ts';
import type {Verified} from '../verify.ts';
import {pinyinGrams} from './grams.ts';
import {verifyPinyin} from './verify.ts';

/** How many of the newest candidates are verified; the next where too few of them are what was typed. */
const windows = [200, 800, 3200];
/** So many tell what the letters are likely to mean, even where fewer are asked for. */
const telling = 60;

/**
 * Articles not yet known whose headline has every folded word as typed or as pinyin, newest first: `limit` with
 * those known or more, if there are so many among the newest that may be meant.
 */
export async function findByPinyin(
	source: CandidateSource,
	words: readonly string[],
	known: ReadonlySet<string>,
	options: FindOptions,
): Promise<Verified[]> {
	const grams = pinyinGrams(words);
	const found = new Map<string, Verified>();
	if (grams.length === 0) return [];
	for (const window of windows) {
		const candidates = await source.newestContaining(candidateQuery('headline', grams, window, options));
		options.signal?.throwIfAborted();
		for (const candidate of candidates) {
			if (known.has(candidate.id) || found.has(candidate.id)) continue;
			const verified = verifyPinyin(candidate, words);
			if (verified) found.set(candidate.id, verified);
		}
		if (candidates.length < window || known.size + found.size >= Math.max(telling, options.limit)) break;
	}
	return [...found.values()];
}
