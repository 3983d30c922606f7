// Who carries out the stages of a search for the reader, and how that is asked.
import type {CopiesFound} from '../../library/copies.ts';
import type {Library} from '../../library/library.ts';
import type {Place} from '../../library/places.ts';
import type {CandidateSource, Field, ReadingList, Tally, TallySource} from '../../search/candidates.ts';
import type {Hit} from '../../search/find.ts';
import {hitsAt, hitsOf, type Ranked, ranked} from '../../search/hit.ts';
import {parseQuery} from '../../search/parse-query.ts';
import {type SoughtWithin, soughtBy} from '../../search/sought.ts';
import {runStage, type Stage} from '../../search/stage.ts';
import {tally} from '../../search/tally.ts';

/** Hits that a search lists at most; its last stage may bring a few more. */
export const mostHits = 200;

/** A list that is narrowed by its headlines. */
export type NarrowedList = {
	/** Of which paper and days its articles are, and in what order. */
	readonly place: Place;
	/** Lists in one of which they stand; any will do if there are none. */
	readonly listed: readonly ReadingList[];
};

/** So many are answered at once, more than a screen shows; the texts of further ones are read when they are asked for. */
const firstHits = 50;

export type StageRequest = {
	readonly query: string;
	readonly stage: Stage;
	/** What is still to be read of the stage; it is carried out if that is nothing. */
	readonly toRead: readonly Ranked[];
	/** The list among whose headlines it looks; null to look everywhere. */
	readonly narrowed: NarrowedList | null;
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
	/** Looks for texts that several articles carry; `tell` hears of what was found since it heard the last time. Rejects as `search` does. */
	readonly copies: (signal: AbortSignal, tell: TellCopies) => Promise<void>;
	readonly close: () => Promise<void>;
};

export type Tell = (tally: Tally) => void;
export type TellCopies = (found: CopiesFound) => void;

/** What was looked through for a search does not fit into the memory it may use. */
export class SearchMemoryError extends Error {
	override readonly name = 'SearchMemoryError';
}

/** What can be searched, and knows the order of its lists. */
export type Searched = CandidateSource & TallySource & Pick<Library, 'inOrderOf' | 'copyGroups'>;

/** Searches a library in this thread: for one in memory, which no other thread can read. */
export function searcherHere(source: Searched): Searcher {
	return {
		prepare: () => {},
		search: (request, signal) => answerStage(source, request, signal),
		count: (request, signal, tell) => countAll(source, request, signal, tell),
		copies: (signal, tell) => findAllCopies(source, signal, tell),
		close: async () => {},
	};
}

/** Carries a stage out on whatever has the articles. */
export async function answerStage(
	source: Searched,
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
	const ids = hits.map(({id}) => id);
	const places = new Map((await source.inOrderOf(narrowed.place, ids)).map((id, place) => [id, place]));
	const placeOf = ({id}: Hit) => places.get(id) ?? places.size;
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

/** Looks for texts that several articles carry, and tells of them as they are found. */
export async function findAllCopies(
	source: Pick<Library, 'copyGroups'>,
	signal: AbortSignal,
	tell: TellCopies,
): Promise<void> {
	for await (const found of source.copyGroups(signal)) tell(found);
}

function withinList(narrowed: NarrowedList | null): SoughtWithin {
	if (narrowed === null) return {};
	const {place, listed} = narrowed;
	const filter = place.kind === 'articles' ? place.filter : {};
	return {field: 'headline', ...filter, ...(listed.length > 0 && {listed})};
}
