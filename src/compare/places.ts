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
 * The places in which copies that reach them differ by letters, from the first to the last. Differences with no
 * more between them than they are long are one place, as one who corrects proofs would mark them.
 */
export function wordingPlaces(table: Table): Place[] {
	const places: Place[] = [];
	for (const range of joinedRanges(differingRanges(table))) {
		const readings = readingsOf(table, range);
		if (readings.length > 1) places.push({...range, readings});
	}
	return places;
}

function differingRanges(table: Table): ColumnRange[] {
	const ranges: ColumnRange[] = [];
	let first = -1;
	for (let column = 0; column <= table.columns; column++) {
		const differs = column < table.columns && isDiffering(table, column);
		if (differs && first < 0) first = column;
		if (!differs && first >= 0) {
			ranges.push({first, end: column});
			first = -1;
		}
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

function joinedRanges(ranges: readonly ColumnRange[]): ColumnRange[] {
	const joined: ColumnRange[] = [];
	let differing = 0;
	for (const range of ranges) {
		const last = joined.at(-1);
		const own = range.end - range.first;
		if (last && range.first - last.end <= differing + own) {
			joined[joined.length - 1] = {first: last.first, end: range.end};
			differing += own;
		} else {
			joined.push(range);
			differing = own;
		}
	}
	return joined;
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
