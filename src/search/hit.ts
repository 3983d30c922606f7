// Makes hits of what was found: in their order, with the stretches to be lit.
import type {Hit} from './find.ts';
import {highlight} from './highlight.ts';
import {exactScores} from './rank.ts';
import {snippet} from './snippet.ts';
import type {Verified} from './verify.ts';

/** At most `limit` of what was found, given headlines first and newest first, as hits: best first. */
export async function hitsOf(
	query: string,
	words: readonly string[],
	found: readonly Verified[],
	limit: number,
): Promise<Hit[]> {
	const exact = found.filter(({match}) => match === 'exact');
	const read = found.filter(({match}) => match === 'pinyin');
	const approximate = found.filter(({match}) => match === 'approximate');
	const scores = [
		...exactScores(words, exact),
		...pinyinScores(read),
		...(await approximateScores(words, approximate)),
	];
	return [...exact, ...read, ...approximate]
		.map((verified, index) => ({verified, score: scores[index] ?? 0}))
		.sort((one, other) => other.score - one.score)
		.slice(0, limit)
		.map(({verified, score}) => hit(verified, query, score));
}

/** Below every exact one. The words that many headlines have are the likeliest to be meant. */
function pinyinScores(found: readonly Verified[]): number[] {
	const counts = new Map<string, number>();
	for (const {stretch} of found) counts.set(stretch, (counts.get(stretch) ?? 0) + 1);
	return found.map(({stretch}) => 0.5 + (0.099 * (counts.get(stretch) ?? 0)) / found.length);
}

/** Below every one in pinyin. */
async function approximateScores(words: readonly string[], found: readonly Verified[]): Promise<number[]> {
	if (found.length === 0) return [];
	// Loaded for those who mistype alone.
	const {nearness} = await import('./order-approximate.ts');
	const near = nearness(words, found);
	return near.map(share => 0.499 * share);
}

function hit({candidate, match, headlineRanges}: Verified, query: string, score: number): Hit {
	const {body, ...rest} = candidate;
	const {text, ranges} = snippet(body, query, match);
	return {
		...rest,
		headlineRanges: headlineRanges ?? highlight(candidate.headline, query, match),
		snippet: text,
		snippetRanges: ranges,
		match,
		score,
	};
}
