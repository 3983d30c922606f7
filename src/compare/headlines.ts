// Headlines of copies: which of them are the same but for some wording, and where their words stand apart.
import {align} from './align.ts';
import {lettersIn} from './letters.ts';
import type {Place, Reading} from './places.ts';
import type {Table} from './table.ts';

/** Headlines with so much of the shorter one in common are one, printed with other wording. */
const leastInCommon = 0.6;

/** Indexes of the headlines of the largest group of which each is like one of it; those that are empty are in none. */
export function headlineGroup(headlines: readonly string[]): ReadonlySet<number> {
	const copies = Map.groupBy(headlines.keys(), index => lettersIn(headlines[index] ?? ''));
	copies.delete('');
	let best: readonly number[] = [];
	for (const own of copies.keys()) {
		const like = [...copies].flatMap(([other, indexes]) => (isLike(own, other) ? indexes : []));
		if (like.length > best.length) best = like;
	}
	return new Set(best);
}

/**
 * The places of headlines at which some set words apart and others don't, as 中共中央 国务院. A space in one copy
 * alone may be the end of a printed line, and is none.
 */
export function spacingPlaces(table: Table): Place[] {
	const places: Place[] = [];
	for (let column = 1; column < table.columns; column++) {
		const apart: number[] = [];
		const together: number[] = [];
		for (const [copy, row] of table.rows.entries()) {
			const [before, after] = [row[column - 1] ?? -1, row[column] ?? -1];
			if (before < 0 || after !== before + 1) continue;
			const {source, starts, ends} = table.letters[copy] ?? {source: '', starts: [], ends: []};
			const between = source.slice(ends[before], starts[after]);
			if (between === '') together.push(copy);
			else if (between.trim() === '') apart.push(copy);
		}
		if (apart.length < 2 || together.length === 0) continue;
		const readings: Reading[] = [
			{text: ' ', copies: apart},
			{text: '', copies: together},
		];
		readings.sort((a, b) => b.copies.length - a.copies.length);
		places.push({first: column, end: column, readings});
	}
	return places;
}

function isLike(one: string, other: string): boolean {
	const shorter = Math.min(one.length, other.length);
	if (one === other) return true;
	const shared = align(one, other).reduce((sum, {length}) => sum + length, 0);
	return shared / shorter >= leastInCommon;
}
