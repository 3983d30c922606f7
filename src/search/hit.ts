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
	const approximate = found.filter(({match}) => match === 'approximate');
	const scores = [...exactScores(words, exact), ...(await approximateScores(words, approximate))];
	return [...exact, ...approximate]
		.map((verified, index) => ({verified, score: scores[index] ?? 0}))
		.sort((one, other) => other.score - one.score)
		.slice(0, limit)
		.map(({verified, score}) => hit(verified, query, score));
}

/** Below every exact one. */
async function approximateScores(words: readonly string[], found: readonly Verified[]): Promise<number[]> {
	if (found.length === 0) return [];
	// Loaded for those who mistype alone.
	const {nearness} = await import('./order-approximate.ts');
	const near = nearness(words, found);
	return found.map(({field}, index) => (field === 'headline' ? 0.3 : 0) + 0.3 * (near[index] ?? 0));
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
