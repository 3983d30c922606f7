// Puts articles that answer a query only nearly in order of nearness, by fuse.js over the stretches that do.
import Fuse from 'fuse.js';
import type {Verified} from './verify.ts';

/** How near each article comes, from 0 to 1 (as typed), in the order given. */
export function nearness(verified: readonly Verified[]): number[] {
	const near = verified.map(() => 0);
	const indices = verified.map((_, index) => index);
	// Alternatives of a query are answered by other words each.
	for (const [words, own] of Map.groupBy(indices, index => verified[index]?.words.join('') ?? '')) {
		const fuse = new Fuse(
			own.map(index => verified[index]?.stretch ?? ''),
			// The stretches are verified already: every one is to get a score, its place and length aside.
			{includeScore: true, ignoreLocation: true, ignoreFieldNorm: true, threshold: 1},
		);
		for (const {refIndex, score} of fuse.search(words)) near[own[refIndex] ?? 0] = 1 - (score ?? 1);
	}
	return near;
}
