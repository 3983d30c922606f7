// The size of a page's running text.
import type {Run} from './line-of-runs.ts';

/** The size in which most of a page is set, by letters; 0 for a page without any. */
export function bodySizeOf(runs: readonly Pick<Run, 'text' | 'size'>[]): number {
	const letters = new Map<number, number>();
	for (const {text, size} of runs) {
		const step = Math.round(Math.log(size) / stepOfSize);
		letters.set(step, (letters.get(step) ?? 0) + text.length);
	}
	// Sizes that a machine measured lie around the true one.
	const around = (step: number): number =>
		[step - 1, step, step + 1].reduce((sum, each) => sum + (letters.get(each) ?? 0), 0);
	let best: number | null = null;
	for (const step of letters.keys()) {
		const isMore = best === null || around(step) > around(best);
		const isEven = best !== null && around(step) === around(best);
		if (isMore || (isEven && (letters.get(step) ?? 0) > (letters.get(best ?? 0) ?? 0))) best = step;
	}
	return best === null ? 0 : Math.exp(best * stepOfSize);
}

const stepOfSize = Math.log(1.04);
