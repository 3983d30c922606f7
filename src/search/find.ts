// Finds articles: the newest that may answer a query, verified against their text, scored and lit up.
import type {Candidate, CandidateSource} from './candidates.ts';
import {hitsOf} from './hit.ts';
import type {Match} from './match.ts';
import type {Query} from './query.ts';
import type {TextRange} from './ranges.ts';
import {type SoughtWithin, soughtBy} from './sought.ts';
import {atStart, nextStage, type Progress, runStage} from './stage.ts';
import type {Verified} from './verify.ts';

export type FindOptions = SoughtWithin & {
	/** At most this many hits. */
	readonly limit: number;
	/** Stops the search; `find` then rejects with the signal's reason. */
	readonly signal?: AbortSignal;
};

export type Hit = Omit<Candidate, 'body' | 'byline' | 'place'> & {
	readonly headlineRanges: readonly TextRange[];
	/** The stretch of the body around the first hit; its opening if only the headline was hit. */
	readonly snippet: string;
	readonly snippetRanges: readonly TextRange[];
	readonly match: Match;
	/** From 0 to 1, higher is better. */
	readonly score: number;
};

export type SearchResult = {
	/** Best first; among equals the newest first, undated last. */
	readonly hits: readonly Hit[];
	/** Whether every article was considered, or only the newest of those that may answer. */
	readonly scope: 'all' | 'newest-window';
};

/**
 * The articles that answer a query, or a text read as one by `parseQuery`. If fewer than `limit` do, then also
 * those whose headline may be typed so in pinyin, and those where one word of at least four characters has one
 * wrong, missing or extra, the likeliest to be meant first. Headlines come before
 * bodies, words together before words apart, words as typed before near ones; then what is more about the rarer
 * words, and newer. A query that asks for nothing finds nothing. Rejects with what the source rejects with.
 */
export async function find(
	source: CandidateSource,
	query: string | Query,
	options: FindOptions,
): Promise<SearchResult> {
	const sought = soughtBy(query, options);
	const found: Verified[] = [];
	let progress: Progress = atStart;
	for (;;) {
		const stage = nextStage(sought, progress, options.limit);
		if (stage === null) break;
		const result = await runStage(source, sought, stage, progress, options);
		found.push(...result.found);
		progress = {stage, known: new Set(found.map(({id}) => id)), open: result.open};
	}
	return {
		hits: await hitsOf(source, query, found, options),
		scope: progress.open.length === 0 ? 'all' : 'newest-window',
	};
}
