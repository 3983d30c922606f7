// What a page of text is made of: pieces of rows that belong together, and where they stand apart.
import type {BlockKind} from './article-blocks.ts';
import {blankRow} from './blank-row.ts';
import type {LineStyle} from './block.ts';
import type {Row} from './row.ts';

export type Piece = {
	readonly kind: BlockKind;
	/** Which block of the body it is, from 0. */
	readonly block: number | null;
	/** A blank row stands before it, unless nothing else does. */
	readonly isApart: boolean;
	/** At least one. To be gone through once. */
	readonly rows: Iterable<Row>;
};

/** Rows that may turn out to be none. */
export type PieceInMaking = Pick<Piece, 'kind' | 'block'> & {readonly rows: Iterator<Row>};

/** A row, and which block of the body it belongs to. */
export type StackedRow = {readonly row: Row; readonly block: number | null};

/**
 * The pieces that hold something. A part stands apart from the one before, as a subhead does from paragraphs, and one
 * paragraph from another where they begin flush.
 */
export function* piecesOf(
	parts: Iterable<Iterable<PieceInMaking>>,
	{flush = false}: Pick<LineStyle, 'flush'> = {},
): Generator<Piece> {
	for (const part of parts) {
		let previous: BlockKind | null = null;
		for (const {kind, block, rows} of part) {
			const first = rows.next();
			if (first.done) continue;
			const isParted = flush && kind === 'paragraph' && previous === 'paragraph';
			const isApart = isParted || previous === null || (kind === 'subhead') !== (previous === 'subhead');
			yield {kind, block, isApart, rows: withFirst(first.value, rows)};
			previous = kind;
		}
	}
}

/** The pieces below one another in rows of `width` cells. */
export function* stacked(pieces: Iterable<Piece>, width: number): Generator<StackedRow> {
	let isFirst = true;
	for (const {block, isApart, rows} of pieces) {
		if (isApart && !isFirst) yield {row: blankRow(width), block: null};
		for (const row of rows) yield {row, block};
		isFirst = false;
	}
}

function* withFirst(first: Row, rest: Iterator<Row>): Generator<Row> {
	yield first;
	for (let next = rest.next(); !next.done; next = rest.next()) yield next.value;
}
