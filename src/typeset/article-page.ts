// An article as finished rows: head, body, where it goes on, captions, notes, and what the page left unresolved.
import type {Article, Caption, Jump, Warning} from '../page/edition.ts';
import {rowsOfBlock} from './block.ts';
import {type BodyOptions, bodyPieces} from './body.ts';
import {type Heading, setHeadlineBlock} from './headline-block.ts';
import {type Piece, type PieceInMaking, piecesOf, stacked} from './pieces.ts';
import type {Role, Row, Span} from './row.ts';

/** What is set: an article's own fields, with the captions that belong to it and the page's doubts about it. */
export type ArticlePage = Heading &
	Pick<Article, 'body' | 'jumps' | 'sourceNote' | 'editorMark'> & {
		readonly captions: readonly Pick<Caption, 'text' | 'credit'>[];
		readonly warnings?: readonly Pick<Warning, 'message'>[];
	};

export type ArticleOptions = BodyOptions & {
	/** Remarks of the reader program, such as a guessed date, shown after the text. */
	readonly notes?: readonly string[];
};

/**
 * The article in rows of exactly `width` cells; none at all if that is less than 2. Its texts must be safe for
 * the terminal already.
 */
export function setArticle(page: ArticlePage, width: number, options: ArticleOptions = {}): Row[] {
	return [...rowsOfArticle(page, width, options)];
}

/** As `setArticle`, each row set only when it is asked for. */
export function rowsOfArticle(
	page: ArticlePage,
	width: number,
	options: ArticleOptions = {},
): Generator<Row> {
	return stacked(width < 2 ? [] : articlePieces(page, width, options), width);
}

function* articlePieces(page: ArticlePage, width: number, options: ArticleOptions): Generator<Piece> {
	yield* headPieces(page, width, options);
	yield* textPieces(page, width, options);
}

/** The head of the article and where it comes from, in rows of `width` cells (at least 2). */
export function headPieces(page: ArticlePage, width: number, {highlight}: ArticleOptions): Generator<Piece> {
	return piecesOf([
		[aside(setHeadlineBlock(page, width, highlight).values())],
		jumpPieces(page.jumps, 'from', width),
	]);
}

/** All that follows the head, in rows of `width` cells (at least 2). */
export function textPieces(page: ArticlePage, width: number, options: ArticleOptions): Generator<Piece> {
	const {highlight} = options;
	const block = (text: string, role: Role) => aside(rowsOfBlock([{text, role}], width, {highlight}));
	return piecesOf([
		inTurn(bodyPieces(page.body, width, options), [
			...jumpPieces(page.jumps, 'to', width),
			block(page.sourceNote ?? '', 'note'),
			block(page.editorMark ?? '', 'faint'),
		]),
		...page.captions.map(caption => [aside(rowsOfBlock(captionSpans(caption), width, {highlight}))]),
		(options.notes ?? []).map(text => aside(rowsOfBlock([{text, role: 'note'}], width))),
		(page.warnings ?? []).map(({message}) =>
			aside(rowsOfBlock([{text: `! ${message}`, role: 'warning'}], width)),
		),
	]);
}

function* inTurn(...pieces: readonly Iterable<PieceInMaking>[]): Generator<PieceInMaking> {
	for (const own of pieces) yield* own;
}

function aside(rows: Iterator<Row>): PieceInMaking {
	return {kind: 'aside', rows};
}

function jumpPieces(jumps: readonly Jump[], kind: Jump['kind'], width: number): PieceInMaking[] {
	return jumps
		.filter(jump => jump.kind === kind)
		.map(({page}) => {
			const text = kind === 'to' ? `（下转${page}版）` : `（上接${page}版）`;
			return aside(rowsOfBlock([{text, role: 'jump'}], width));
		});
}

function captionSpans({text, credit}: Pick<Caption, 'text' | 'credit'>): Span[] {
	const caption: Span = {text, role: 'caption'};
	return credit === null ? [caption] : [caption, {text: `  ${credit}`, role: 'byline'}];
}
