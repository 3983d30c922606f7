// Places where copies differ in wording, each with its readings and who has them.
import {sourceBetween} from './letters.ts';
import {absent, letterAt, type Table} from './table.ts';

/** One wording of a place. */
export type Reading = {
	/** As the first of its copies prints it; empty where these have nothing. */
	readonly text: string;
	/** Indexes of the copies that have it, rising. */
	readonly copies: readonly number[];
};

/** Columns of a table from `first` up to, not including, `end`. */
export type ColumnRange = {
	readonly first: number;
	readonly end: number;
};

export type Place = ColumnRange & {
	/** Two or more, that of the most copies first. */
	readonly readings: readonly Reading[];
};

/**
 * The places in which copies that reach them differ by letters, from the first to the last. Differences of the same
 * copies with no more between them than they are long are one place, as one who corrects proofs would mark them.
 */
export function wordingPlaces(table: Table): Place[] {
	const places: Place[] = [];
	for (const range of joinedRanges(table, differingRanges(table))) {
		const readings = readingsOf(table, range);
		if (readings.length > 1) places.push({...range, readings});
	}
	return places;
}

/** Every column in which letters differ, by itself. */
function differingRanges(table: Table): ColumnRange[] {
	const ranges: ColumnRange[] = [];
	for (let column = 0; column < table.columns; column++) {
		if (isDiffering(table, column)) ranges.push({first: column, end: column + 1});
	}
	return ranges;
}

function isDiffering(table: Table, column: number): boolean {
	let known: string | null = null;
	for (const [copy, row] of table.rows.entries()) {
		if ((row[column] ?? absent) === absent) continue;
		const letter = letterAt(table, copy, column);
		if (known !== null && known !== letter) return true;
		known = letter;
	}
	return false;
}

/** Slips of one copy near a slip of another are two places; a change that a copy makes in two steps is one. */
function joinedRanges(table: Table, ranges: readonly ColumnRange[]): ColumnRange[] {
	const joined: ColumnRange[] = [];
	let before: {readonly length: number; readonly odd: ReadonlySet<number>} = {length: 0, odd: new Set()};
	for (const range of ranges) {
		const last = joined.at(-1);
		const own = {length: range.end - range.first, odd: oddCopies(table, range)};
		const isNear = last !== undefined && range.first - last.end <= before.length + own.length;
		if (isNear && !before.odd.isDisjointFrom(own.odd)) {
			joined[joined.length - 1] = {first: last.first, end: range.end};
			const isNext = range.first === last.end;
			before = {length: isNext ? before.length + own.length : own.length, odd: own.odd};
		} else {
			joined.push(range);
			before = own;
		}
	}
	return joined;
}

/** The copies that do not have what most have, in case of doubt what the first has. */
function oddCopies(table: Table, {first, end}: ColumnRange): Set<number> {
	const byLetters = new Map<string, number[]>();
	for (const [copy, row] of table.rows.entries()) {
		if (row.subarray(first, end).includes(absent)) continue;
		let letters = '';
		for (let column = first; column < end; column++) letters += letterAt(table, copy, column);
		const same = byLetters.get(letters);
		if (same) same.push(copy);
		else byLetters.set(letters, [copy]);
	}
	const [, ...odd] = [...byLetters.values()].sort((a, b) => b.length - a.length);
	return new Set(odd.flat());
}

/** The readings of a stretch, without those of copies that do not have all of it. */
function readingsOf(table: Table, {first, end}: ColumnRange): Reading[] {
	const byLetters = new Map<string, {text: string; copies: number[]}>();
	for (const [copy, row] of table.rows.entries()) {
		const own = row.subarray(first, end);
		if (own.includes(absent)) continue;
		const places = own.filter(place => place >= 0);
		const letters = table.letters[copy];
		if (letters === undefined) continue;
		const from = places[0] ?? 0;
		const to = places.length === 0 ? 0 : (places.at(-1) ?? 0) + 1;
		const known = letters.text.slice(from, to);
		const reading = byLetters.get(known);
		if (reading) reading.copies.push(copy);
		else byLetters.set(known, {text: sourceBetween(letters, from, to), copies: [copy]});
	}
	return [...byLetters.values()].sort((a, b) => b.copies.length - a.copies.length);
}
