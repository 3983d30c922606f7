// How many articles answer a query in all, and of which papers and months: counted beside the search, for it takes its time.
import type {Candidate, Tally, TallyQuery, TallySource} from './candidates.ts';
import {verifyPinyin} from './pinyin/verify.ts';
import type {Query} from './query.ts';
import {
	excludedGrams,
	gramsDecide,
	mayStandInHeadline,
	mustStandInHeadline,
	type Sought,
	type SoughtWithin,
	soughtBy,
	soughtGrams,
} from './sought.ts';
import {FoldedArticle, verify} from './verify.ts';

export type TallyOptions = SoughtWithin & {
	/** Stops the counting, which then rejects with the signal's reason. */
	readonly signal?: AbortSignal;
};

const nothing: Tally = {articles: 0, outlets: [], months: [], share: 1};

/**
 * Counts the articles that answer a query as typed; where none does, those whose headline is read so, and where
 * none is, near ones, as `find` goes on to them. Now and then the counts so far, and at last those of all.
 * Rejects with what the source rejects with.
 */
export async function* tally(
	source: TallySource,
	query: string | Query,
	{signal, ...within}: TallyOptions = {},
): AsyncGenerator<Tally, void> {
	const sought = soughtBy(query, within);
	let counts = nothing;
	if (!sought.isEmpty) {
		for (const asked of waysToAnswer(sought)) {
			if (asked.grams.length === 0) continue;
			for await (counts of source.tally({
				...sought.filter,
				...asked,
				...(signal !== undefined && {signal}),
			})) {
				if (counts.share < 1) yield counts;
			}
			if (counts.articles > 0) break;
		}
	}
	yield counts;
}

/** What is asked of an engine so as to count what answers exactly, by its reading, and but for one character. */
function waysToAnswer(
	sought: Sought,
): readonly Pick<TallyQuery, 'field' | 'grams' | 'excludedGrams' | 'verify'>[] {
	const field = mustStandInHeadline(sought) ? 'headline' : 'body';
	const answers = (match: 'exact' | 'approximate') => (candidate: Candidate) =>
		verify(new FoldedArticle(candidate), sought, match, field) !== null;
	const excluded = excludedGrams(sought, field);
	return [
		{
			field,
			grams: soughtGrams(sought, field, 'exact'),
			excludedGrams: excluded,
			verify: gramsDecide(sought, field) ? null : answers('exact'),
		},
		{
			field: 'headline',
			grams: mayStandInHeadline(sought) ? soughtGrams(sought, 'headline', 'pinyin') : [],
			excludedGrams: excludedGrams(sought, 'headline'),
			verify: candidate => verifyPinyin(candidate, sought) !== null,
		},
		{
			field,
			grams: soughtGrams(sought, field, 'approximate'),
			excludedGrams: excluded,
			verify: answers('approximate'),
		},
	];
}
