// Makes hits of what was found: in their order, with the stretches to be lit.
import type {Candidate, CandidateSource} from './candidates.ts';
import type {Hit} from './find.ts';
import {highlightTerms} from './highlight.ts';
import type {Match} from './match.ts';
import type {Query} from './query.ts';
import {exactScores} from './rank.ts';
import {snippetOf} from './snippet.ts';
import {litTerms, type SoughtTerm} from './sought.ts';
import {placesInTurn} from './variety.ts';
import type {Verified} from './verify.ts';

/** One of those found, to be made a hit of when its text is read. */
export type Ranked = Pick<Verified, 'place' | 'match'> & Pick<Hit, 'score'>;

/** So many texts that were not kept are read again at a time. */
const textsAtOnce = 50;

/**
 * At most `limit` of what was found, given headlines first and newest first, as hits: best first. An article that
 * has been taken out meanwhile is left out. Rejects with what the source rejects with, and with the signal's reason.
 */
export async function hitsOf(
	source: CandidateSource,
	query: string | Query,
	found: readonly Verified[],
	{limit, signal}: {readonly limit: number; readonly signal?: AbortSignal},
): Promise<Hit[]> {
	const best = await ranked(found);
	return hitsAt(source, query, best.slice(0, limit), signal);
}

/** What was found, given headlines first and newest first: best first. */
export async function ranked(found: readonly Verified[]): Promise<(Verified & Ranked)[]> {
	const exact = found.filter(({match}) => match === 'exact');
	const read = found.filter(({match}) => match === 'pinyin');
	const approximate = found.filter(({match}) => match === 'approximate');
	const scores = [...exactScores(exact), ...pinyinScores(read), ...(await approximateScores(approximate))];
	return [...exact, ...read, ...approximate]
		.map((verified, index) => ({...verified, score: scores[index] ?? 0}))
		.sort((one, other) => other.score - one.score);
}

/**
 * Hits of what was ranked, in its order; texts that were not kept are read. An article that has been taken out
 * meanwhile is left out. Rejects as `hitsOf` does.
 */
export async function hitsAt(
	source: CandidateSource,
	query: string | Query,
	best: readonly (Ranked & Partial<Pick<Verified, 'candidate'>>)[],
	signal: AbortSignal | undefined,
): Promise<Hit[]> {
	const terms = litTerms(query);
	const hits: Hit[] = [];
	for (let start = 0; start < best.length; start += textsAtOnce) {
		const some = best.slice(start, start + textsAtOnce);
		const unkept = some.filter(({candidate}) => !candidate).map(({place}) => place);
		const again = unkept.length === 0 ? [] : await source.candidates(unkept, signal);
		const texts = new Map(again.map(candidate => [candidate.place, candidate]));
		for (const {place, candidate, match, score} of some) {
			const text = candidate ?? texts.get(place);
			if (text) hits.push(hit(text, match, terms, score));
		}
	}
	return hits;
}

/** Below every exact one: one of each that the letters may mean at first, what most headlines have before the rest. */
function pinyinScores(found: readonly Verified[]): number[] {
	const groups = new Map<string, number[]>();
	for (const [index, {stretch}] of found.entries()) {
		const group = groups.get(stretch);
		if (group) group.push(index);
		else groups.set(stretch, [index]);
	}
	const inOrder = [...groups.values()].sort((one, other) => other.length - one.length);
	return placesInTurn(inOrder, found.length).map(place => 0.5 + 0.099 * (1 - place / found.length));
}

/** Below every one in pinyin. */
async function approximateScores(found: readonly Verified[]): Promise<number[]> {
	if (found.length === 0) return [];
	// Loaded for those who mistype alone.
	const {nearness} = await import('./order-approximate.ts');
	const near = nearness(found);
	return near.map(share => 0.499 * share);
}

function hit(candidate: Candidate, match: Match, terms: readonly SoughtTerm[], score: number): Hit {
	const {body, byline: _, place: __, ...rest} = candidate;
	const {text, ranges} = snippetOf(body, terms, match);
	return {
		...rest,
		headlineRanges: highlightTerms(candidate.headline, terms, match),
		snippet: text,
		snippetRanges: ranges,
		match,
		score,
	};
}
