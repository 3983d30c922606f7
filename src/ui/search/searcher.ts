// Who carries out the stages of a search for the reader, and how that is asked.
import type {CandidateSource, Field} from '../../search/candidates.ts';
import type {Hit} from '../../search/find.ts';
import {hitsOf} from '../../search/hit.ts';
import {parseQuery} from '../../search/parse-query.ts';
import {soughtBy} from '../../search/sought.ts';
import {runStage, type Stage} from '../../search/stage.ts';

/** Hits that a search lists at most; its last stage may bring a few more. */
export const mostHits = 200;

export type StageRequest = {
	readonly query: string;
	readonly stage: Stage;
	/** Ids of what the stages before found. */
	readonly known: readonly string[];
	/** Where they left more that may answer. */
	readonly open: readonly Field[];
};

export type StageAnswer = {
	/** Best first, all of them below those of the stages before. */
	readonly hits: readonly Hit[];
	readonly open: readonly Field[];
};

export type Searcher = {
	/** Gets ready for a search that is likely to come. */
	readonly prepare: () => void;
	/** Rejects with a `LibraryError`, a `SearchMemoryError`, or the signal's reason once that is called off. */
	readonly search: (request: StageRequest, signal: AbortSignal) => Promise<StageAnswer>;
	readonly close: () => Promise<void>;
};

/** What was looked through for a search does not fit into the memory it may use. */
export class SearchMemoryError extends Error {
	override readonly name = 'SearchMemoryError';
}

/** Searches a library in this thread: for one in memory, which no other thread can read. */
export function searcherHere(source: CandidateSource): Searcher {
	return {
		prepare: () => {},
		search: (request, signal) => answerStage(source, request, signal),
		close: async () => {},
	};
}

/** Carries a stage out on whatever has the articles. */
export async function answerStage(
	source: CandidateSource,
	{query, stage, known, open}: StageRequest,
	signal: AbortSignal,
): Promise<StageAnswer> {
	const asked = parseQuery(query).query;
	const progress = {stage: null, known: new Set(known), open};
	const result = await runStage(source, soughtBy(asked), stage, progress, {limit: mostHits, signal});
	return {hits: await hitsOf(asked, result.found, mostHits), open: result.open};
}
