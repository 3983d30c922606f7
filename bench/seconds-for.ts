// Times a piece of work: the median of repeated runs, after a warm-up.

const warmUps = 3;
const runs = 9;

/** Seconds that `work` takes, the median of nine runs. */
export function secondsFor(work: () => void): number {
	return secondsAfter(() => {}, work);
}

/** Seconds that `work` takes on what is prepared anew for each of nine runs; their median. */
export function secondsAfter<Prepared>(prepare: () => Prepared, work: (prepared: Prepared) => void): number {
	const times = Array.from({length: warmUps + runs}, () => {
		const prepared = prepare();
		const start = performance.now();
		work(prepared);
		return (performance.now() - start) / 1000;
	})
		.slice(warmUps)
		.toSorted((one, other) => one - other);
	return times[runs >> 1] ?? 0;
}
