// Puts articles that answer a query only nearly in order of nearness, by fuse.js over the stretches that do.
import Fuse from 'fuse.js';
import type {Verified} from './verify.ts';

/** How near each article comes, from 0 to 1 (as typed), in the order given. */
export function nearness(words: readonly string[], verified: readonly Verified[]): number[] {
	const fuse = new Fuse(
		verified.map(({stretch}) => stretch),
		// The stretches are verified already: every one is to get a score, its place and length aside.
		{includeScore: true, ignoreLocation: true, ignoreFieldNorm: true, threshold: 1},
	);
	const near = verified.map(() => 0);
	for (const {refIndex, score} of fuse.search(words.join(''))) near[refIndex] = 1 - (score ?? 1);
	return near;
}
