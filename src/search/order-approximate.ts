// Puts articles that answer a query only nearly in order of nearness, by fuse.js over the stretches that do.
import Fuse from 'fuse.js';
import type {Verified} from './verify.ts';

/**
 * How near each article comes, from 0 to 1 (as typed), in the order given. What was meant is not known: so the best
 * article of every stretch that may have been comes before the second of any, and the stretches that more articles
 * hold come first.
 */
export function nearness(words: readonly string[], verified: readonly Verified[]): number[] {
	const holders = new Map<string, number[]>();
	for (const [index, {near = []}] of verified.entries()) {
		for (const stretch of near) holders.set(stretch, [...(holders.get(stretch) ?? []), index]);
	}
	const stretches = [...holders.keys()];
	const fuse = new Fuse(
		stretches,
		// The stretches are verified already: every one is to get a score, its place and length aside.
		{includeScore: true, ignoreLocation: true, ignoreFieldNorm: true, threshold: 1},
	);
	const near = new Map(stretches.map(stretch => [stretch, 0]));
	for (const {item, score} of fuse.search(words.join(''))) near.set(item, 1 - (score ?? 1));
	const rounds = stretches
		.sort(
			(one, other) =>
				(near.get(other) ?? 0) - (near.get(one) ?? 0) ||
				(holders.get(other)?.length ?? 0) - (holders.get(one)?.length ?? 0),
		)
		.map(stretch => holders.get(stretch) ?? []);
	const places = new Map<number, number>();
	for (let round = 0; places.size < verified.length; round++) {
		for (const indexes of rounds) {
			const index = indexes[round];
			if (index !== undefined && !places.has(index)) places.set(index, places.size);
		}
	}
	return verified.map((_, index) => 1 - (places.get(index) ?? 0) / verified.length);
}
