// Finds all texts that several articles carry: from the shingles that articles share, then by what they cover of each other.
import {setImmediate as nextTurn} from 'node:timers/promises';
import {kinshipOf} from '../../compare/coverage.ts';
import type {CopiedArticle, CopiesFound} from '../copies.ts';
import type {Connection} from './connection.ts';
import {lettersOf, sharesEnough} from './find-copies.ts';
import {JoinedNumbers, type NumberPair} from './joined-numbers.ts';
import {type SharedShingles, sharedShingles} from './shared-shingles.ts';
import {summariesAt} from './summaries.ts';

/** Milliseconds of work after which others get their turn, and between news. */
const sliceTime = 8;
const givenEvery = 100;
/** Which part of the work it is to read the shingles; the rest is comparing texts. */
const shareOfReading = 0.3;

/**
 * The texts that several articles carry, about from the newest down, each told once and by its newest article, with how far
 * the work is. Called off, it rejects with the signal's reason.
 */
export async function* copyGroups(connection: Connection, stop?: AbortSignal): AsyncGenerator<CopiesFound> {
	let [begun, given] = [performance.now(), performance.now()];
	let found: CopiedArticle[] = [];
	for (const step of steps(connection)) {
		found.push(...step.groups);
		const now = performance.now();
		if (step.share < 1 && now - begun < sliceTime) continue;
		if (step.share === 1 || now - given >= givenEvery) {
			yield {groups: found, share: step.share};
			found = [];
			given = now;
		}
		await nextTurn();
		stop?.throwIfAborted();
		begun = performance.now();
	}
}

/** The work in small steps, with what each has found. */
function* steps(connection: Connection): Generator<CopiesFound> {
	const shared: SharedShingles = new Map();
	for (const share of sharedShingles(connection, shared)) yield {groups: [], share: share * shareOfReading};
	const pairs = candidates(connection, shared);
	const kin = new JoinedNumbers();
	for (const pair of pairs) kin.join(pair);
	const bunches = Map.groupBy(pairs, ([older]) => kin.newestBeside(older));
	let done = 0;
	for (const [, bunch] of [...bunches].toSorted(([one], [other]) => other - one)) {
		const copies = new JoinedNumbers();
		for (const pair of bunch) {
			if (!copies.holds(pair) && areCopies(connection, pair)) copies.join(pair);
			done++;
			yield {groups: [], share: shareOfReading + ((1 - shareOfReading) * done) / (pairs.length + 1)};
		}
		const groups = copies.sets().toSorted((one, other) => Math.max(...other) - Math.max(...one));
		yield {
			groups: groups.flatMap(numbers => groupOf(connection, numbers)),
			share: shareOfReading + ((1 - shareOfReading) * done) / (pairs.length + 1),
		};
	}
	yield {groups: [], share: 1};
}

/** Pairs that share so much that they may be copies. */
function candidates(connection: Connection, shared: SharedShingles): NumberPair[] {
	return [...shared].flatMap(([older, others]) =>
		[...others].flatMap(([newer, count]): NumberPair[] =>
			sharesEnough(connection, older, newer, count) ? [[older, newer]] : [],
		),
	);
}

function areCopies(connection: Connection, [older, newer]: NumberPair): boolean {
	return kinshipOf(lettersOf(connection, older), lettersOf(connection, newer)).kind === 'copy';
}

function groupOf(connection: Connection, numbers: readonly number[]): CopiedArticle[] {
	return summariesAt(connection, [Math.max(...numbers)]).map(article => ({
		...article,
		copies: numbers.length,
	}));
}
