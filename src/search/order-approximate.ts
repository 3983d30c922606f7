// Puts articles that answer a query only nearly in order: the likeliest to be meant first, by fuse.js the nearest of them.
import Fuse from 'fuse.js';
import {placesInTurn} from './variety.ts';
import type {Verified} from './verify.ts';

/**
 * How near each article comes, from 0 to 1 (as typed), in the order given. What was meant is not known: so the best
 * article of every stretch that may have been comes before the second of any.
 */
export function nearness(words: readonly string[], verified: readonly Verified[]): number[] {
	const holders = new Map<string, number[]>();
	for (const [index, {near = []}] of verified.entries()) {
		for (const stretch of near) holders.set(stretch, [...(holders.get(stretch) ?? []), index]);
	}
	const counts = new Map([...holders].map(([stretch, {length}]) => [stretch, length]));
	const likely = likelihoods(words, counts);
	const near = fuseScores(words, [...counts.keys()]);
	const weight = (stretch: string) => (likely.get(stretch) ?? 0) * (near.get(stretch) ?? 0);
	const groups = [...holders]
		.sort(([one], [other]) => weight(other) - weight(one))
		.map(([, indexes]) => indexes);
	return placesInTurn(groups, verified.length).map(place => 1 - (place + 1) / (verified.length + 1));
}

/**
 * How likely each stretch is to be what was meant. Every place of the word is as likely to be amiss as any other;
 * of all the stretches that a slip in one place may have been made from, those that are met often are likelier. So
 * the one that stands alone there comes before each of the many that only share a common rest of the word.
 */
function likelihoods(words: readonly string[], counts: ReadonlyMap<string, number>): Map<string, number> {
	const slips = new Map<string, string>();
	const totals = new Map<string, number>();
	for (const [stretch, count] of counts) {
		const slip = slipOf(words, stretch);
		slips.set(stretch, slip);
		totals.set(slip, (totals.get(slip) ?? 0) + count);
	}
	return new Map(
		[...counts].map(([stretch, count]) => [stretch, count / (totals.get(slips.get(stretch) ?? '') ?? count)]),
	);
}

/** A name for the kind of slip and its place by which the word nearest to a stretch differs from it. */
function slipOf(words: readonly string[], stretch: string): string {
	const read = [...stretch];
	const slips = words.map(word => {
		const typed = [...word];
		let same = 0;
		while (same < typed.length && typed[same] === read[same]) same++;
		const lengths = read.length - typed.length;
		let tail = 0;
		while (tail < typed.length - same && typed.at(-1 - tail) === read.at(-1 - tail)) tail++;
		return {slip: `${word} ${lengths} ${same}`, agreeing: same + tail - Math.abs(lengths)};
	});
	return slips.reduce((best, other) => (other.agreeing > best.agreeing ? other : best)).slip;
}

function fuseScores(words: readonly string[], stretches: readonly string[]): Map<string, number> {
	const fuse = new Fuse(
		stretches,
		// The stretches are verified already: every one is to get a score, its place and length aside.
		{includeScore: true, ignoreLocation: true, ignoreFieldNorm: true, threshold: 1},
	);
	return new Map(fuse.search(words.join('')).map(({item, score}) => [item, 1 - (score ?? 1)]));
}
