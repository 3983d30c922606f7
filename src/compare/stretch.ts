// What a copy prints in some columns of a table, with the marks around its letters.
import {blockSeparator} from './context.ts';
import type {Table} from './table.ts';

export type Stretch = {
	/** From the first letter to the last. */
	readonly letters: string;
	/** Marks before them at the beginning of a block. */
	readonly opening: string;
	/** Marks behind them, to the next letter or the end of the block, which `blockSeparator` stands for. */
	readonly behind: string;
	/** Which block of the copy they begin in. */
	readonly block: number;
	readonly beginsBlock: boolean;
};

/** What a copy has in some columns; null if it has no letter there. */
export function stretchIn({rows, letters}: Table, copy: number, from: number, to: number): Stretch | null {
	const {source, starts, ends} = letters[copy] ?? {source: '', starts: [], ends: []};
	const places = (rows[copy] ?? new Int32Array()).subarray(from, to).filter(place => place >= 0);
	const [first, last] = [places[0], places.at(-1)];
	if (first === undefined || last === undefined) return null;
	const start = starts[first] ?? 0;
	const before = source.slice(0, start);
	const opening = before.lastIndexOf(blockSeparator) + 1;
	const beginsBlock = opening >= (ends[first - 1] ?? 0);
	const end = ends[last] ?? 0;
	const next = starts[last + 1] ?? source.length;
	const separator = source.slice(end, next).indexOf(blockSeparator);
	return {
		letters: source.slice(start, end),
		opening: beginsBlock ? before.slice(opening) : '',
		behind: source.slice(end, separator < 0 ? next : end + separator + 1),
		block: before.split(blockSeparator).length - 1,
		beginsBlock,
	};
}
