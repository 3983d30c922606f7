// Weighs the readings of a place against each other: an opinion with its reasons, never a correction.
import {lettersIn} from './letters.ts';
import type {Place} from './places.ts';
import {letterAt, type Table} from './table.ts';

/** Why a reading is the likelier one. */
export type Reason =
	/** More copies have it. */
	| {readonly kind: 'more-copies'; readonly copies: number; readonly of: number}
	/** Its copies have fewer faults elsewhere. */
	| {readonly kind: 'cleaner-copies'}
	/** A reading against it looks misread by itself. */
	| {readonly kind: 'other-misread'; readonly text: string}
	/** A reading against it says the same words twice in a row. */
	| {readonly kind: 'other-repeats'; readonly text: string}
	/** The copies say so elsewhere too. */
	| {readonly kind: 'said-elsewhere'; readonly words: string};

/** `likelier` is an index of the place's readings; null if nothing speaks for one more than for another. */
export type Opinion =
	| {readonly likelier: number; readonly reasons: readonly Reason[]}
	| {readonly likelier: null; readonly reasons: readonly []};

/** What an opinion is formed from. */
export type Evidence = {
	readonly place: Place;
	readonly table: Table;
	/** Of every copy, from 0 to 1, by what it does at other places. */
	readonly cleanliness: readonly number[];
	/** Of every copy, what looks misread in it, as it stands there. */
	readonly misread: readonly (readonly string[])[];
};

/** What signs of the language count for, beside a clean copy's 1. */
const misreadCost = 0.5;
const repeatsCost = 0.5;
const elsewhereWorth = 0.2;

/** By how much a reading must be ahead for an opinion. */
const leastLead = 0.1;

/** Letters of context with which a reading is looked for elsewhere, and in which it may repeat itself. */
const neighbours = 2;
const around = 8;

/** Copies in which its words are looked for: they say much the same. */
const mostSearched = 8;

/** A longer reading is another passage: what it says twice was written so. */
const longestRepeating = 40;

/** The likelier reading of a place, if there is one, and what speaks for it. */
export function weigh(evidence: Evidence): Opinion {
	const {place, cleanliness} = evidence;
	const cases = place.readings.map((reading, index) => {
		const trust = reading.copies.reduce((sum, copy) => sum + (cleanliness[copy] ?? 0), 0);
		const misread = looksMisread(evidence, index);
		const repeats = repeatsItself(evidence, index);
		const elsewhere = saidElsewhere(evidence, index);
		return {index, ...reading, trust, misread, repeats, elsewhere};
	});
	const areAllElsewhere = cases.every(({elsewhere}) => elsewhere !== null);
	const scored = cases
		.map(one => ({
			...one,
			score:
				one.trust -
				(one.misread ? misreadCost : 0) -
				(one.repeats ? repeatsCost : 0) +
				(one.elsewhere !== null && !areAllElsewhere ? elsewhereWorth : 0),
		}))
		.sort((a, b) => b.score - a.score);
	const [best, ...others] = scored;
	const [second] = others;
	if (!best || !second || best.score - second.score < leastLead) return {likelier: null, reasons: []};

	const reasons: Reason[] = [];
	const all = cases.reduce((sum, {copies}) => sum + copies.length, 0);
	if (others.every(({copies}) => copies.length < best.copies.length)) {
		reasons.push({kind: 'more-copies', copies: best.copies.length, of: all});
	}
	const mean = ({trust, copies}: {trust: number; copies: readonly number[]}) => trust / copies.length;
	if (others.every(other => mean(best) - mean(other) >= leastLead)) reasons.push({kind: 'cleaner-copies'});
	for (const {misread, repeats, text} of others) {
		if (misread) reasons.push({kind: 'other-misread', text});
		else if (repeats) reasons.push({kind: 'other-repeats', text});
	}
	if (best.elsewhere !== null && !areAllElsewhere) {
		reasons.push({kind: 'said-elsewhere', words: best.elsewhere});
	}
	return {likelier: best.index, reasons};
}

/** The letters of a reading's first copy in some columns. */
function lettersAt({table, place}: Evidence, reading: number, from: number, to: number): string {
	const copy = place.readings[reading]?.copies[0] ?? 0;
	let letters = '';
	for (let column = Math.max(0, from); column < Math.min(table.columns, to); column++) {
		letters += letterAt(table, copy, column);
	}
	return letters;
}

function partsOf(evidence: Evidence, reading: number): {before: string; own: string; after: string} {
	const {first, end} = evidence.place;
	return {
		before: lettersAt(evidence, reading, first - around, first),
		own: lettersAt(evidence, reading, first, end),
		after: lettersAt(evidence, reading, end, end + around),
	};
}

/** Whether something that looks misread in one of its copies stands there. */
function looksMisread(evidence: Evidence, reading: number): boolean {
	const {before, own, after} = partsOf(evidence, reading);
	const whole = before + own + after;
	const copies = evidence.place.readings[reading]?.copies ?? [];
	return copies
		.flatMap(copy => evidence.misread[copy] ?? [])
		.some(stands => {
			const letters = lettersIn(stands);
			const at = letters === '' ? -1 : whole.indexOf(letters);
			return at >= 0 && at < before.length + Math.max(1, own.length) && at + letters.length > before.length;
		});
}

/** Whether two letters or more at the place stand twice in a row in this reading. */
function repeatsItself(evidence: Evidence, reading: number): boolean {
	const {before, own, after} = partsOf(evidence, reading);
	if (own.length > longestRepeating) return false;
	const whole = before + own + after;
	for (const {0: found, index} of whole.matchAll(/(.{2,})\1/gu)) {
		if (index < before.length + own.length && index + found.length > before.length) return true;
	}
	return false;
}

/** Words of the reading and its neighbours that some copy has at another place too; null if there are none. */
function saidElsewhere(evidence: Evidence, reading: number): string | null {
	const {before, own, after} = partsOf(evidence, reading);
	if (own === '') return null;
	const {table, place} = evidence;
	const left = before.slice(-neighbours) + own;
	const right = own + after.slice(0, neighbours);
	for (const words of [left, right]) {
		if (words.length < own.length + neighbours) continue;
		for (const [copy, row] of table.rows.slice(0, mostSearched).entries()) {
			const text = table.letters[copy]?.text ?? '';
			const here = row.subarray(place.first, place.end).find(letter => letter >= 0) ?? -1;
			for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
				if (here < 0 || Math.abs(at - here) > around) return words;
			}
		}
	}
	return null;
}
