// Decides for every line whether it is set for display, starts a paragraph, or continues one: the best reading of the whole page.
import type {PrintedLine} from '../printed-line.ts';
import {gatherEvidence} from './evidence.ts';
import type {Label} from './label.ts';
import {markResumed} from './resumed.ts';
import {emission, never, transition} from './weigh.ts';

const states = ['display', 'start', 'more', 'closing'] as const satisfies readonly Label[];

/** One label a line: the chain of labels with the highest sum of weights over the page (Viterbi's algorithm). */
export function readFlow(lines: readonly PrintedLine[]): Label[] {
	const evidence = gatherEvidence(lines);
	const [first] = evidence;
	if (!first) return [];
	let best: number[] = states.map(state => (state === 'more' ? never : 0) + emission(state, first));
	const trails: number[][] = [];
	for (const [index, here] of evidence.entries()) {
		const before = evidence[index - 1];
		if (!before) continue;
		const scores: number[] = [];
		const trail: number[] = [];
		for (const to of states) {
			let choice = 0;
			let highest = Number.NEGATIVE_INFINITY;
			for (const [at, from] of states.entries()) {
				const total = (best[at] ?? never) + transition(from, to, before, here);
				if (total <= highest) continue;
				highest = total;
				choice = at;
			}
			trail.push(choice);
			scores.push(highest + emission(to, here));
		}
		trails.push(trail);
		best = scores;
	}
	let state = best.indexOf(Math.max(...best));
	const path: Label[] = [];
	for (let index = evidence.length - 1; index >= 0; index--) {
		path.push(states[state] ?? 'display');
		state = trails[index - 1]?.[state] ?? 0;
	}
	return markResumed(path.reverse(), evidence);
}
