// Makes hits of what was found: in their order, with the stretches to be lit.
import type {Hit} from './find.ts';
import {foldWithOffsets} from './fold.ts';
import {highlightFolded} from './highlight.ts';
import type {Query} from './query.ts';
import {exactScores} from './rank.ts';
import {snippetOf} from './snippet.ts';
import {litTerms, type SoughtTerm} from './sought.ts';
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
	const scores = [...exactScores(words, exact), ...(await approximateScores(approximate))];
	return [...exact, ...approximate]
		.map((verified, index) => ({verified, score: scores[index] ?? 0}))
		.sort((one, other) => other.score - one.score)
		.slice(0, limit)
		.map(({verified, score}) => hit(verified, terms, score));
}

/** Below every exact one. */
async function approximateScores(found: readonly Verified[]): Promise<number[]> {
	if (found.length === 0) return [];
	// Loaded for those who mistype alone.
	const {nearness} = await import('./order-approximate.ts');
	const near = nearness(found);
	return found.map(({field}, index) => (field === 'headline' ? 0.3 : 0) + 0.3 * (near[index] ?? 0));
}

function hit({candidate, match}: Verified, terms: readonly SoughtTerm[], score: number): Hit {
	const {body, byline: _, ...rest} = candidate;
	const {text, ranges} = snippetOf(body, terms, match);
	return {
		...rest,
		headlineRanges: highlightFolded(foldWithOffsets(candidate.headline), terms, match),
		snippet: text,
		snippetRanges: ranges,
		match,
		score,
	};
}
