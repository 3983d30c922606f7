// Makes hits of what was found: in their order, with the stretches to be lit.
import type {Hit} from './find.ts';
import {highlightTerms} from './highlight.ts';
import type {Query} from './query.ts';
import {exactScores} from './rank.ts';
import {snippetOf} from './snippet.ts';
import {litTerms, type SoughtTerm} from './sought.ts';
import {placesInTurn} from './variety.ts';
import type {Verified} from './verify.ts';

/** At most `limit` of what was found, given headlines first and newest first, as hits: best first. */
export async function hitsOf(
	query: string | Query,
	found: readonly Verified[],
	limit: number,
): Promise<Hit[]> {
	const exact = found.filter(({match}) => match === 'exact');
	const approximate = found.filter(({match}) => match === 'approximate');
	const terms = litTerms(query);
	const words = terms.map(({text}) => text);
	const read = found.filter(({match}) => match === 'pinyin');
	const scores = [
		...exactScores(words, exact),
		...pinyinScores(read),
		...(await approximateScores(approximate)),
	];
	return [...exact, ...read, ...approximate]
		.map((verified, index) => ({verified, score: scores[index] ?? 0}))
		.sort((one, other) => other.score - one.score)
		.slice(0, limit)
		.map(({verified, score}) => hit(verified, terms, score));
}

/** Below every exact one: one of each that the letters may mean at first, what most headlines have before the rest. */
function pinyinScores(found: readonly Verified[]): number[] {
	const groups = new Map<string, number[]>();
	for (const [index, {stretch}] of found.entries()) {
		groups.set(stretch, [...(groups.get(stretch) ?? []), index]);
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

function hit({candidate, match}: Verified, terms: readonly SoughtTerm[], score: number): Hit {
	const {body, byline: _, ...rest} = candidate;
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
