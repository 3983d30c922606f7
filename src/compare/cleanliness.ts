// How clean a copy is: how far its readings are to be trusted, from what it does elsewhere.
import type {Place} from './places.ts';

/** What is known of a copy by itself. */
export type CopyFacts = {
	/** Places that look misread. */
	readonly misread: number;
	/** Letters it has. */
	readonly letters: number;
	/** Its text. */
	readonly source: string;
};

/** Shares of the three signs; together 1. */
const weights = {deviations: 0.6, misread: 0.25, machineMarks: 0.15};

/** Places a thousand letters that look misread in a copy that is as bad as can be. */
const worstMisread = 2;

/** What a copy is taken to do before anything is known of it: a quarter of one place. */
const prior = {deviations: 0.25, places: 1};

/**
 * For each copy, from 0 to 1: how often it stands against the majority at `places`, how much in it looks misread,
 * and how many of its marks are half-width beside Han, as machines that read print leave them.
 */
export function cleanlinessOf(copies: readonly CopyFacts[], places: readonly Place[]): number[] {
	return copies.map(({misread, letters, source}, copy) => {
		let against = prior.deviations;
		let decided = prior.places;
		for (const {readings} of places) {
			const all = readings.reduce((sum, reading) => sum + reading.copies.length, 0);
			const [first] = readings;
			const isThere = readings.some(reading => reading.copies.includes(copy));
			// Of two copies neither is the majority.
			if (!isThere || all < 3 || !first || first.copies.length * 2 <= all) continue;
			decided++;
			if (!first.copies.includes(copy)) against++;
		}
		const perThousand = letters === 0 ? 0 : (misread * 1000) / letters;
		const faults =
			weights.deviations * (against / decided) +
			weights.misread * Math.min(1, perThousand / worstMisread) +
			weights.machineMarks * halfWidthShare(source);
		return 1 - faults;
	});
}

/** The share of stops beside Han that are half-width. */
function halfWidthShare(source: string): number {
	const half = source.match(/(?<=\p{Script=Han})[,:;?!]/gu)?.length ?? 0;
	const full = source.match(/(?<=\p{Script=Han})[，：；？！]/gu)?.length ?? 0;
	return half === 0 ? 0 : half / (half + full);
}
