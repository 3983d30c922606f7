// How many articles answer a query in all, and of which papers and months: counted beside the search, for it takes its time.
import type {Tally, TallySource} from './candidates.ts';
import type {Query} from './query.ts';
import {
	excludedGrams,
	gramsDecide,
	mustStandInHeadline,
	type SoughtWithin,
	soughtBy,
	soughtGrams,
} from './sought.ts';
import {FoldedArticle, verify} from './verify.ts';

export type TallyOptions = SoughtWithin & {
	/** Stops the counting, which then rejects with the signal's reason. */
	readonly signal?: AbortSignal;
};

/**
 * Counts the articles that answer a query as typed, near ones not among them: now and then the counts so far,
 * and at last those of all. Rejects with what the source rejects with.
 */
export async function* tally(
	source: TallySource,
	query: string | Query,
	{signal, ...within}: TallyOptions = {},
): AsyncGenerator<Tally, void> {
	const sought = soughtBy(query, within);
	if (sought.isEmpty) {
		yield {articles: 0, outlets: [], months: [], share: 1};
		return;
	}
	const field = mustStandInHeadline(sought) ? 'headline' : 'body';
	yield* source.tally({
		...sought.filter,
		field,
		grams: soughtGrams(sought, field, 'exact'),
		excludedGrams: excludedGrams(sought, field),
		...(signal !== undefined && {signal}),
		verify: gramsDecide(sought, field)
			? null
			: candidate => verify(new FoldedArticle(candidate), sought, 'exact', field) !== null,
	});
}
