// Who carries out the stages of a search for the reader, and how that is asked.
import type {CandidateSource, Field, Tally, TallySource} from '../../search/candidates.ts';
import type {Hit} from '../../search/find.ts';
import {hitsAt, hitsOf, type Ranked, ranked} from '../../search/hit.ts';
import {parseQuery} from '../../search/parse-query.ts';
import {type SoughtWithin, soughtBy} from '../../search/sought.ts';
import {runStage, type Stage} from '../../search/stage.ts';
import {tally} from '../../search/tally.ts';

/** Hits that a search lists at most; its last stage may bring a few more. */
export const mostHits = 200;

/** So many are answered at once, more than a screen shows; the texts of further ones are read when they are asked for. */
const firstHits = 50;

export type StageRequest = {
	readonly query: string;
	readonly stage: Stage;
	/** What is still to be read of the stage; it is carried out if that is nothing. */
	readonly toRead: readonly Ranked[];
	/** Key of the outlet among whose headlines it looks, all outlets if empty; null to look everywhere. */
	readonly narrowed: string | null;
	/** Ids of what the stages before found. */
	readonly known: readonly string[];
	/** Where they left more that may answer. */
	readonly open: readonly Field[];
};

export type StageAnswer = {
	/** Best first, of a narrowed list as it is listed; all of them below those of the stages before. */
	readonly hits: readonly Hit[];
	/** What follows these hits: found and ranked, its texts not read yet. */
	readonly toRead: readonly Ranked[];
	readonly open: readonly Field[];
};

/** What is to be counted. */
export type CountRequest = Pick<StageRequest, 'query' | 'narrowed'>;

export type Searcher = {
	/** Gets ready for a search that is likely to come. */
	readonly prepare: () => void;
	/** Rejects with a `LibraryError`, a `SearchMemoryError`, or the signal's reason once that is called off. */
	readonly search: (request: StageRequest, signal: AbortSignal) => Promise<StageAnswer>;
	/** How many articles answer in all; `tell` hears of the counts so far. Rejects as `search` does. */
	readonly count: (request: CountRequest, signal: AbortSignal, tell: Tell) => Promise<Tally>;
	readonly close: () => Promise<void>;
};

export type Tell = (tally: Tally) => void;

/** What was looked through for a search does not fit into the memory it may use. */
export class SearchMemoryError extends Error {
	override readonly name = 'SearchMemoryError';
}

/** Searches a library in this thread: for one in memory, which no other thread can read. */
export function searcherHere(source: CandidateSource & TallySource): Searcher {
	return {
		prepare: () => {},
		search: (request, signal) => answerStage(source, request, signal),
		count: (request, signal, tell) => countAll(source, request, signal, tell),
		close: async () => {},
	};
}

/** Carries a stage out on whatever has the articles. */
export async function answerStage(
	source: CandidateSource,
	{query, stage, toRead, narrowed, known, open}: StageRequest,
	signal: AbortSignal,
): Promise<StageAnswer> {
	const asked = parseQuery(query).query;
	if (toRead.length > 0) return {hits: await hitsAt(source, asked, toRead, signal), toRead: [], open};
	const progress = {stage: null, known: new Set(known), open};
	const result = await runStage(source, soughtBy(asked, withinList(narrowed)), stage, progress, {
		limit: mostHits,
		signal,
	});
	if (narrowed === null) {
		const best = (await ranked(result.found)).slice(0, mostHits);
		const hits = await hitsAt(source, asked, best.slice(0, firstHits), signal);
		const later = best.slice(firstHits).map(({place, match, score}) => ({place, match, score}));
		return {hits, toRead: later, open: result.open};
	}
	const hits = await hitsOf(source, asked, result.found, {limit: mostHits, signal});
	const places = new Map(result.found.map(({id}, place) => [id, place]));
	const placeOf = ({id}: Hit) => places.get(id) ?? 0;
	const listed = hits.toSorted((one, other) => placeOf(one) - placeOf(other));
	return {hits: listed.map(hit => ({...hit, snippet: '', snippetRanges: []})), toRead: [], open: result.open};
}

/** Counts whatever has the articles, and tells of the counts so far. */
export async function countAll(
	source: TallySource,
	{query, narrowed}: CountRequest,
	signal: AbortSignal,
	tell: Tell,
): Promise<Tally> {
	let last: Tally = {articles: 0, outlets: [], months: [], share: 0};
	for await (const counted of tally(source, query, {...withinList(narrowed), signal})) {
		last = counted;
		if (counted.share < 1) tell(counted);
	}
	return last;
}

function withinList(narrowed: string | null): SoughtWithin {
	if (narrowed === null) return {};
	return {field: 'headline', ...(narrowed !== '' && {outlet: narrowed})};
}
