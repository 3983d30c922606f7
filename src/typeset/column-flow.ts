// Rows on their way through columns: how many a column takes, and where it had better not end.
import {inkInRow} from './ink.ts';
import type {Piece} from './pieces.ts';
import type {Row} from './row.ts';

/** Rows in reading order; null is a blank one, which is dropped at the head of a column. */
export type Flow = {
	readonly rows: readonly (Row | null)[];
	/** Whether a column that ends before this row leaves a line of a paragraph alone, or a subhead last. */
	readonly isBadBreak: readonly boolean[];
	/** Whether the row has a mark beside it. */
	readonly isMarked: readonly boolean[];
};

/**
 * Whether to mark the row that shows the characters from `from` up to, not including, `end` of a block of the body,
 * spaces not counted.
 */
export type Marks = (block: number, from: number, end: number) => boolean;

/** Indices of the first row of a column and of the one behind its last. */
export type Column = {readonly first: number; readonly end: number};

/** The pieces one after another. */
export function flowOf(pieces: Iterable<Piece>, marks: Marks | undefined): Flow {
	const rows: (Row | null)[] = [];
	const isBadBreak: boolean[] = [];
	const isMarked: boolean[] = [];
	let afterSubhead = false;
	for (const {kind, block, isApart, rows: own} of pieces) {
		if (isApart && rows.length > 0) {
			rows.push(null);
			isBadBreak.push(afterSubhead);
			isMarked.push(false);
		}
		const lines = [...own];
		const marked = block === null || !marks ? [] : markedRows(lines, (from, end) => marks(block, from, end));
		for (const [index, row] of lines.entries()) {
			rows.push(row);
			isMarked.push(marked[index] ?? false);
			const isLone = index === 1 || index === lines.length - 1;
			isBadBreak.push(index === 0 ? afterSubhead : isLone || kind === 'subhead');
		}
		afterSubhead = kind === 'subhead';
	}
	return {rows, isBadBreak, isMarked};
}

function markedRows(rows: readonly Row[], marks: (from: number, end: number) => boolean): boolean[] {
	let from = 0;
	return rows.map(row => {
		const end = from + inkInRow(row);
		const isMarked = marks(from, end);
		from = end;
		return isMarked;
	});
}

/**
 * The columns of a page: at most `most`, of at most `depth` rows, from the row `start` on. Where they hold all
 * that is left, they are as short and even as can be.
 */
export function fillPage(flow: Flow, start: number, depth: number, most: number): Column[] {
	const full = fillColumns(flow, start, depth, most);
	if (!isDone(flow, full)) return full;
	for (let least = Math.max(1, Math.ceil((flow.rows.length - start) / most) - 1); least < depth; least++) {
		const even = fillColumns(flow, start, least, most);
		if (isDone(flow, even)) return even;
	}
	return full;
}

/**
 * The columns of at most `depth` rows that follow the row `start`, up to `most` of them. A column ends early
 * rather than at a bad place, but never before it is half full.
 */
function fillColumns(flow: Flow, start: number, depth: number, most: number): Column[] {
	const columns: Column[] = [];
	let next = start;
	while (columns.length < most) {
		const first = skipBlank(flow, next);
		if (first >= flow.rows.length) break;
		next = columnEnd(flow, first, depth);
		columns.push({first, end: next});
	}
	return columns;
}

function isDone(flow: Flow, columns: readonly Column[]): boolean {
	return skipBlank(flow, columns.at(-1)?.end ?? flow.rows.length) >= flow.rows.length;
}

function skipBlank(flow: Flow, index: number): number {
	let next = index;
	while (flow.rows[next] === null) next++;
	return next;
}

function columnEnd(flow: Flow, first: number, depth: number): number {
	const furthest = first + depth;
	if (furthest >= flow.rows.length) return flow.rows.length;
	const nearest = first + Math.max(1, Math.ceil(depth / 2));
	for (let end = furthest; end >= nearest; end--) {
		if (!flow.isBadBreak[end]) return end;
	}
	return furthest;
}
