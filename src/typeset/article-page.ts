// An article as finished rows: head, body, where it goes on, captions, notes, and what the page left unresolved.
import {
	type ArticlePage,
	displayBlocks,
	factBlocks,
	joined,
	jumpBlocks,
	type TextBlock,
	textParts,
} from './article-blocks.ts';
import {type BodyOptions, rowsOfTextBlock} from './body.ts';
import {type Piece, type PieceInMaking, piecesOf, type StackedRow, stacked} from './pieces.ts';
import type {Row} from './row.ts';

export type ArticleOptions = BodyOptions & {
	/** Remarks of the reader program, such as a guessed date, shown after the text. */
	readonly notes?: readonly string[];
};

/**
 * The article in rows of exactly `width` cells; none at all if that is less than 2. Its texts must be safe for
 * the terminal already.
 */
export function setArticle(page: ArticlePage, width: number, options: ArticleOptions = {}): Row[] {
	return Array.from(rowsOfArticle(page, width, options), ({row}) => row);
}

/** The rows that `setArticle` gives, each set only when it is asked for. */
export function rowsOfArticle(
	page: ArticlePage,
	width: number,
	options: ArticleOptions = {},
): Generator<StackedRow> {
	return stacked(width < 2 ? [] : articlePieces(page, width, options), width);
}

/** The head of the article and where it comes from, in rows of `width` cells (at least 2). */
export function headPieces(page: ArticlePage, width: number, options: ArticleOptions): Generator<Piece> {
	return piecesOf(
		[
			inMaking([...displayBlocks(page), ...factsThatFit(page, width, options)], width, options),
			inMaking(jumpBlocks(page.jumps, 'from'), width, options),
		],
		options.style,
	);
}

/** All that follows the head, in rows of `width` cells (at least 2). */
export function textPieces(page: ArticlePage, width: number, options: ArticleOptions): Generator<Piece> {
	const parts = textParts(page, options.notes ?? []);
	return piecesOf(
		parts.map(blocks => inMaking(blocks, width, options)),
		options.style,
	);
}

function* articlePieces(page: ArticlePage, width: number, options: ArticleOptions): Generator<Piece> {
	yield* headPieces(page, width, options);
	yield* textPieces(page, width, options);
}

function* inMaking(
	blocks: Iterable<TextBlock>,
	width: number,
	options: ArticleOptions,
): Generator<PieceInMaking> {
	for (const block of blocks) {
		yield {kind: block.kind, block: block.index ?? null, rows: rowsOfTextBlock(block, width, options)};
	}
}

/** Date, names and place on one row, or each on its own where they don't fit beside one another. */
function factsThatFit(page: ArticlePage, width: number, options: ArticleOptions): readonly TextBlock[] {
	const facts = factBlocks(page);
	const together = joined(facts);
	return [...rowsOfTextBlock(together, width, options)].length < 2 ? [together] : facts;
}
