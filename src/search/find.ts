// Finds articles: the newest that may answer a query, verified against their text, scored and lit up.
import type {Candidate, CandidateQuery, CandidateSource, Field} from './candidates.ts';
import {approximateGrams, exactGrams} from './grams.ts';
import {highlight, type Match} from './highlight.ts';
import {nearness} from './order-approximate.ts';
import {queryWords} from './query.ts';
import type {TextRange} from './ranges.ts';
import {snippet} from './snippet.ts';
import {type Verified, verifyBody, verifyHeadline} from './verify.ts';

export type FindOptions = {
	/** At most this many hits. */
	readonly limit: number;
	/** Only headlines, or only bodies; both if not given. */
	readonly field?: Field;
	/** A stated outlet's name, or the key of any. */
	readonly outlet?: string;
	/** Inclusive dates, YYYY-MM-DD; undated articles are left out when one is given. */
	readonly since?: string;
	readonly until?: string;
	/** Stops the search; `find` then rejects with the signal's reason. */
	readonly signal?: AbortSignal;
};

export type Hit = Omit<Candidate, 'body'> & {
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
 * How many of the newest candidates are verified of each field. The next is tried where an index offered so
 * many that only share the query's grams that too few of them answer it.
 */
const windows = [200, 800, 3200];

/**
 * The articles that contain every word of the query. If fewer than `limit` do, then also those where one
 * word of at least four characters has one wrong, missing or extra. Headlines come before bodies, words
 * together before words apart, words as typed before near ones. A query without a letter, digit or sign
 * finds nothing. Rejects with what the source rejects with.
 */
export async function find(
	source: CandidateSource,
	query: string,
	options: FindOptions,
): Promise<SearchResult> {
	const words = queryWords(query);
	if (words.length === 0) return {hits: [], scope: 'all'};

	const found = new Map<string, Verified>();
	let scope: SearchResult['scope'] = 'all';
	for (const match of ['exact', 'approximate'] as const) {
		const grams = match === 'exact' ? exactGrams(words) : approximateGrams(words);
		for (const field of ['headline', 'body'] as const) {
			// Whatever comes now ranks below everything that is there.
			if (found.size >= options.limit || grams.length === 0) break;
			if (options.field !== undefined && options.field !== field) continue;
			for (const window of windows) {
				const candidates = await source.newestContaining(candidateQuery(field, grams, window, options));
				options.signal?.throwIfAborted();
				for (const candidate of candidates) {
					if (found.has(candidate.id)) continue;
					const verified =
						field === 'headline'
							? verifyHeadline(candidate, words, match)
							: verifyBody(candidate, words, match, options.field === 'body');
					if (verified) found.set(candidate.id, verified);
				}
				if (candidates.length < window) break;
				// Near ones are many and dear to verify: one will do.
				const enough = found.size >= (match === 'exact' ? options.limit : 1);
				if (enough || window === windows.at(-1)) {
					scope = 'newest-window';
					break;
				}
			}
		}
	}

	const ranked = score(words, [...found.values()]).sort((a, b) => b.score - a.score);
	return {
		hits: ranked.slice(0, options.limit).map(({verified, score}) => hit(verified, query, score)),
		scope,
	};
}

function candidateQuery(
	field: Field,
	grams: CandidateQuery['grams'],
	limit: number,
	{outlet, since, until, signal}: FindOptions,
): CandidateQuery {
	return {
		field,
		grams,
		limit,
		...(outlet !== undefined && {outlet}),
		...(since !== undefined && {since}),
		...(until !== undefined && {until}),
		...(signal !== undefined && {signal}),
	};
}

function score(words: readonly string[], found: readonly Verified[]): {verified: Verified; score: number}[] {
	const exact = found.filter(({match}) => match === 'exact');
	const approximate = found.filter(({match}) => match === 'approximate');
	const near = approximate.length > 0 ? nearness(words, approximate) : [];
	return [
		...exact.map(verified => ({verified, score: exactScore(verified)})),
		...approximate.map((verified, index) => ({
			verified,
			score: (verified.field === 'headline' ? 0.3 : 0) + 0.3 * (near[index] ?? 0),
		})),
	];
}

function exactScore({field, whole}: Verified): number {
	if (field === 'headline') return whole ? 1 : 0.9;
	return whole ? 0.8 : 0.7;
}

function hit({candidate, match}: Verified, query: string, score: number): Hit {
	const {body, ...rest} = candidate;
	const {text, ranges} = snippet(body, query, match);
	return {
		...rest,
		headlineRanges: highlight(candidate.headline, query, match),
		snippet: text,
		snippetRanges: ranges,
		match,
		score,
	};
}
