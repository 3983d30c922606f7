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

/** How clean each copy is, from 0 to 1, by all places but one, which is to be judged by it. */
export type Cleanliness = (judged: Place) => readonly number[];

/** Whether a copy is against the majority at a place, or there is none, or it does not reach there. */
type Vote = 'with' | 'against' | null;

/**
 * How clean copies are: how often each stands against the majority at `places`, how much in it looks misread, and how many
 * of its marks are half-width beside Han, as machines that read print leave them.
 */
export function cleanlinessOver(copies: readonly CopyFacts[], places: readonly Place[]): Cleanliness {
	const votes = new Map(places.map(place => [place, votesAt(place, copies.length)]));
	const own = copies.map(({misread, letters, source}, copy) => {
		const cast = [...votes.values()].map(vote => vote[copy] ?? null).filter(vote => vote !== null);
		const perThousand = letters === 0 ? 0 : (misread * 1000) / letters;
		return {
			decided: prior.places + cast.length,
			against: prior.deviations + cast.filter(vote => vote === 'against').length,
			signs:
				weights.misread * Math.min(1, perThousand / worstMisread) +
				weights.machineMarks * halfWidthShare(source),
		};
	});
	return judged =>
		own.map(({decided, against, signs}, copy) => {
			const vote = votes.get(judged)?.[copy] ?? null;
			const others = (against - (vote === 'against' ? 1 : 0)) / (decided - (vote === null ? 0 : 1));
			return 1 - weights.deviations * others - signs;
		});
}

function votesAt({readings}: Place, copies: number): Vote[] {
	const votes: Vote[] = Array.from({length: copies}, () => null);
	const all = readings.reduce((sum, reading) => sum + reading.copies.length, 0);
	const [first, ...others] = readings;
	// Of two copies neither is the majority.
	if (!first || all < 3 || first.copies.length * 2 <= all) return votes;
	for (const copy of first.copies) votes[copy] = 'with';
	for (const copy of others.flatMap(reading => reading.copies)) votes[copy] = 'against';
	return votes;
}

/** The share of stops beside Han that are half-width. */
function halfWidthShare(source: string): number {
	const half = source.match(/(?<=\p{Script=Han})[,:;?!]/gu)?.length ?? 0;
	const full = source.match(/(?<=\p{Script=Han})[，：；？！]/gu)?.length ?? 0;
	return half === 0 ? 0 : half / (half + full);
}
