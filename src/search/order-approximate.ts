// Puts articles that answer a query only nearly in order: the likeliest to be meant first, by fuse.js the nearest of them.
import Fuse from 'fuse.js';
import {placesInTurn} from './variety.ts';
import type {Verified} from './verify.ts';

/**
 * How near each article comes, from 0 to 1 (as typed), in the order given. What was meant is not known: so the best
 * article of every stretch that may have been comes before the second of any.
 */
export function nearness(verified: readonly Verified[]): number[] {
	const holders = new Map<string, number[]>();
	const words = new Map<string, string>();
	for (const [index, {near}] of verified.entries()) {
		for (const stretch of near?.stretches ?? []) {
			const group = holders.get(stretch);
			if (group) group.push(index);
			else holders.set(stretch, [index]);
			words.set(stretch, near?.word ?? '');
		}
	}
	const counts = new Map([...holders].map(([stretch, {length}]) => [stretch, length]));
	const likely = likelihoods(words, counts);
	const near = fuseScores(words);
	const weight = (stretch: string) => (likely.get(stretch) ?? 0) * (near.get(stretch) ?? 0);
	const groups = [...holders]
		.sort(([one], [other]) => weight(other) - weight(one))
		.map(([, indexes]) => indexes);
	return placesInTurn(groups, verified.length).map(place => 1 - (place + 1) / (verified.length + 1));
}

/**
 * How likely each stretch is to be what was meant. Every place of the word is as likely to be amiss as any other;
 * of all the stretches that a slip in one place may have been made from, those that are met often are likelier. So
 * the one that stands alone there comes before each of the many that only share a common rest of the word.
 */
function likelihoods(
	words: ReadonlyMap<string, string>,
	counts: ReadonlyMap<string, number>,
): Map<string, number> {
	const slips = new Map<string, string>();
	const totals = new Map<string, number>();
	for (const [stretch, count] of counts) {
		const slip = slipOf(words.get(stretch) ?? '', stretch);
		slips.set(stretch, slip);
		totals.set(slip, (totals.get(slip) ?? 0) + count);
	}
	return new Map(
		[...counts].map(([stretch, count]) => [stretch, count / (totals.get(slips.get(stretch) ?? '') ?? count)]),
	);
}

/** A name for the place and kind of slip by which a word differs from a stretch. */
function slipOf(word: string, stretch: string): string {
	const typed = [...word];
	const read = [...stretch];
	let same = 0;
	while (same < typed.length && typed[same] === read[same]) same++;
	return `${word} ${read.length - typed.length} ${same}`;
}

/** Of each stretch, by the word that it is near. */
function fuseScores(words: ReadonlyMap<string, string>): Map<string, number> {
	const near = new Map<string, number>();
	// Alternatives of a query are answered by other words each.
	for (const [word, own] of Map.groupBy(words.keys(), stretch => words.get(stretch) ?? '')) {
		const fuse = new Fuse(
			own,
			// The stretches are verified already: every one is to get a score, its place and length aside.
			{includeScore: true, ignoreLocation: true, ignoreFieldNorm: true, threshold: 1},
		);
		for (const {item, score} of fuse.search(word)) near.set(item, 1 - (score ?? 1));
	}
	return near;
}
