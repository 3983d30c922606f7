// The index rows that find an article by the grams of its headline, of how that is read, and of its body, and its copies.
import type {Caption} from '../../page/edition.ts';
import {bodyPieces} from '../article-text.ts';
import {type ArticleGrams, articleGrams} from './article-grams.ts';
import type {Connection} from './connection.ts';
import {indexShingles, shinglesText, unindexShingles} from './copy-shingles.ts';
import {indexText} from './gram-tokens.ts';
import {storedArticle} from './stored-json.ts';

export type IndexedArticle = ArticleGrams & {
	readonly number: number;
	readonly outletId: number;
	/** See `shinglesText`. */
	readonly shingles: string;
};

/** For queries that join article and page: the article's captions, for `captionsOf`. */
export const captionsColumn = `(
	SELECT json_group_array(json_array(text, credit)) FROM caption
	WHERE caption.page_id = article.page_id AND caption.article = article.ordinal
) AS captions`;

/** The captions that `captionsColumn` gives, in printed order. */
export function captionsOf(column: string): Pick<Caption, 'text' | 'credit'>[] {
	return (JSON.parse(column) as [string, string | null][]).map(([text, credit]) => ({text, credit}));
}

/** What `indexedArticleOf` makes an article of, of all articles unless it is bounded. */
export const indexedRows = `
	SELECT article.number, article.id, article.outlet_id, article.headline, article_text.article, ${captionsColumn}
	FROM article CROSS JOIN article_text ON article_text.number = article.number`;

export type IndexedRow = {
	readonly number: number;
	readonly id: string;
	readonly outlet_id: number;
	readonly headline: string;
	readonly article: string;
	readonly captions: string;
};

export function indexedArticleOf(connection: Connection, row: IndexedRow): IndexedArticle {
	const {number, outlet_id, headline, article, captions} = row;
	const stored = storedArticle(connection, article);
	const grams = articleGrams(headline, bodyPieces(stored, captionsOf(captions)));
	return {number, outletId: outlet_id, ...grams, shingles: shinglesText(stored)};
}

/** To be called in rising order of numbers: FTS5 starts a new segment whenever a row number goes down. */
export function indexArticle(
	connection: Connection,
	{number, outletId, headlineGrams, bodyGrams, shingles}: IndexedArticle,
): void {
	insert(connection, 'headline_grams', number, indexText(headlineGrams, outletId));
	insert(connection, 'body_grams', number, indexText(bodyGrams, outletId));
	indexShingles(connection, number, shingles);
}

export function unindexArticle(connection: Connection, number: number): void {
	connection.run('DELETE FROM headline_grams WHERE rowid = ?', number);
	connection.run('DELETE FROM body_grams WHERE rowid = ?', number);
	unindexShingles(connection, number);
}

function insert(
	connection: Connection,
	table: 'headline_grams' | 'body_grams',
	number: number,
	text: string,
): void {
	connection.run(`INSERT INTO ${table} (rowid, grams) VALUES (?, ?)`, number, text);
}
