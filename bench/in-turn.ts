// Times several pieces of work in turn, round after round, so that what disturbs the machine disturbs them all.

const warmUps = 40;
const rounds = 41;

/** Seconds that each piece of work takes, by its name: the median of its rounds, after as many to warm up. */
export function secondsInTurn<Name extends string>(works: Record<Name, () => void>): Record<Name, number> {
	const names = Object.keys(works) as Name[];
	const times = Object.fromEntries(names.map(name => [name, [] as number[]])) as Record<Name, number[]>;
	for (let round = 0; round < warmUps + rounds; round++) {
		for (const name of names) {
			const start = performance.now();
			works[name]();
			if (round >= warmUps) times[name].push((performance.now() - start) / 1000);
		}
	}
	const medians = names.map(name => [name, times[name].toSorted((one, other) => one - other)[rounds >> 1]]);
	return Object.fromEntries(medians) as Record<Name, number>;
}
