// Puts articles that answer a query as typed in order: where it was found, then how much they are about it, then how new they are.
import type {Field} from './candidates.ts';
import type {Verified} from './verify.ts';

/** The lowest score of each tier; a headline comes before a body, words together before words apart. */
const tiers: Readonly<Record<Field, {readonly whole: number; readonly apart: number}>> = {
	headline: {whole: 0.9, apart: 0.8},
	body: {whole: 0.7, apart: 0.6},
};
/** Short of the next tier. */
const breadth = 0.099;
/** How much of the order within a tier is how much an article is about the query; the rest is how new it is. */
const relevanceShare = 2 / 3;
/** Okapi BM25's usual constants: how soon repetition stops counting, and how much length counts against it. */
const saturation = 1.2;
const lengthShare = 0.75;

/**
 * A score from 0.6 to 1 for each article, in the order given. How rare a word is shows in these articles alone: it
 * counts the less, the more often it stands in them, so that no index need be asked.
 */
export function exactScores(verified: readonly Verified[]): number[] {
	const total = verified.reduce((sum, {measure}) => sum + measure.length, 0);
	const weights = (verified[0]?.measure.counts ?? []).map((_, word) => {
		const found = verified.reduce((sum, {measure}) => sum + (measure.counts[word] ?? 0), 0);
		return Math.log(1 + total / (1 + found));
	});
	const greatest = weights.reduce((sum, weight) => sum + weight, 0);
	const usualLength = total / Math.max(1, verified.length);
	const ages = shareNewer(verified);
	return verified.map(({field, whole, measure}, index) => {
		const length = measure.length / Math.max(1, usualLength);
		const damping = saturation * (1 - lengthShare + lengthShare * length);
		const relevance = weights.reduce((sum, weight, word) => {
			const count = measure.counts[word] ?? 0;
			return sum + (weight * count) / (count + damping);
		}, 0);
		const share =
			(relevanceShare * relevance) / Math.max(Number.MIN_VALUE, greatest) +
			(1 - relevanceShare) * (1 - (ages[index] ?? 0));
		return tiers[field][whole ? 'whole' : 'apart'] + breadth * share;
	});
}

/** For each article, which share of the days there are is newer than its own; 1 for an undated one. */
function shareNewer(verified: readonly Verified[]): number[] {
	const days = [...new Set(verified.flatMap(({date}) => date ?? []))].sort().reverse();
	const places = new Map(days.map((day, place) => [day, place / days.length]));
	return verified.map(({date}) => places.get(date ?? '') ?? 1);
}
