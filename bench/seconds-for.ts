// Times a piece of work: the median of repeated runs, after a warm-up.

const warmUps = 3;
const runs = 9;

/** Seconds that `work` takes, the median of nine runs. */
export function secondsFor(work: () => void): number {
	for (let run = 0; run < warmUps; run++) work();
	const times = Array.from({length: runs}, () => {
		const start = performance.now();
		work();
		return (performance.now() - start) / 1000;
	}).toSorted((one, other) => one - other);
	return times[runs >> 1] ?? 0;
}
