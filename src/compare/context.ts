// What stands before and behind a place, as one of the copies prints it.
import type {ColumnRange} from './places.ts';
import type {Table} from './table.ts';

export type Context = {
	readonly before: string;
	readonly after: string;
};

/** Between two blocks of a copy; no letter. */
export const blockSeparator = '\u{2029}';

/** Letters on either side. */
const reach = 10;

/** The context in that of the copies, given by index, which has most of it. One line. */
export function contextOf(table: Table, range: ColumnRange, copies: readonly number[]): Context {
	return copies
		.map(copy => contextIn(table, range, copy))
		.reduce((best, context) => (lengthOf(context) > lengthOf(best) ? context : best), {
			before: '',
			after: '',
		});
}

function lengthOf({before, after}: Context): number {
	return before.length + after.length;
}

function contextIn(table: Table, {first, end}: ColumnRange, copy: number): Context {
	const row = table.rows[copy] ?? new Int32Array();
	const {source, starts, ends} = table.letters[copy] ?? {source: '', starts: [], ends: []};
	const lettersFrom = (from: number, to: number) =>
		row.subarray(Math.max(0, from), Math.max(0, to)).filter(place => place >= 0);
	const before = lettersFrom(first - reach, first);
	const own = lettersFrom(first, end);
	const after = lettersFrom(end, end + reach);
	const [opening, closing] = [before[0], after.at(-1)];
	// Marks next to the place belong to its surroundings.
	const beforeEnd = own.length > 0 ? starts[own[0] ?? 0] : ends[before.at(-1) ?? 0];
	const afterStart = (after[0] ?? 0) > 0 ? ends[(after[0] ?? 0) - 1] : starts[after[0] ?? 0];
	return {
		before: opening === undefined ? '' : line(source.slice(starts[opening], beforeEnd)),
		after: closing === undefined ? '' : line(source.slice(afterStart, ends[closing])),
	};
}

function line(text: string): string {
	return text.replace(/\s+/gu, ' ');
}
