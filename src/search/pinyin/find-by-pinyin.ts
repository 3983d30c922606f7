// Finds articles by what their headlines are read as.
import type {CandidateSource} from '../candidates.ts';
import {excludedGrams, type Sought, soughtGrams} from '../sought.ts';
import type {StageOptions} from '../stage.ts';
import type {Verified} from '../verify.ts';
import {verifyPinyin} from './verify.ts';

/** How many of the newest candidates are verified; the next where too few of them are what was typed. */
const windows = [200, 800, 3200];
/** So many tell what the letters are likely to mean, even where fewer are asked for. */
const telling = 60;

/**
 * Articles not yet known that answer by a headline which has the words as typed or as pinyin, newest first: `limit` with
 * those known or more, if there are so many among the newest that may be meant.
 */
export async function findByPinyin(
	source: CandidateSource,
	sought: Sought,
	known: ReadonlySet<string>,
	{limit, signal}: StageOptions,
): Promise<Verified[]> {
	const found = new Map<string, Verified>();
	const query = {
		...sought.filter,
		field: 'headline',
		grams: soughtGrams(sought, 'headline', 'pinyin'),
		excludedGrams: excludedGrams(sought, 'headline'),
		...(signal !== undefined && {signal}),
	} as const;
	for (const window of windows) {
		const candidates = await source.newestContaining({...query, limit: window});
		signal?.throwIfAborted();
		for (const candidate of candidates) {
			if (known.has(candidate.id) || found.has(candidate.id)) continue;
			const verified = verifyPinyin(candidate, sought);
			if (verified) found.set(candidate.id, verified);
		}
		if (candidates.length < window || known.size + found.size >= Math.max(telling, limit)) break;
	}
	return [...found.values()];
}
