// The index rows that find an article by the grams of its headline, of how that is read, and of its body.
import type {Caption} from '../../page/edition.ts';
import {textGrams} from '../../search/grams.ts';
import {readingGrams} from '../../search/pinyin/grams.ts';
import {bodyPieces} from '../article-text.ts';
import type {Connection} from './connection.ts';
import {indexText} from './gram-tokens.ts';
import {storedArticle} from './stored-json.ts';

export type IndexedArticle = {
	readonly number: number;
	readonly outletId: number;
	readonly headline: string;
	/** As `bodyPieces` gives it. */
	readonly body: readonly string[];
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
	const body = bodyPieces(storedArticle(connection, article), captionsOf(captions));
	return {number, outletId: outlet_id, headline, body};
}

/** What each index is to hold of an article. */
export function gramsOf({headline, body}: IndexedArticle): {headline: Set<string>; body: Set<string>} {
	const own = textGrams([headline]);
	return {headline: own.union(readingGrams(headline)), body: textGrams(body).union(own)};
}

/** To be called in rising order of numbers: FTS5 starts a new segment whenever a row number goes down. */
export function indexArticle(connection: Connection, article: IndexedArticle): void {
	const {number, outletId} = article;
	const {headline, body} = gramsOf(article);
	insert(connection, 'headline_grams', number, indexText(headline, outletId));
	insert(connection, 'body_grams', number, indexText(body, outletId));
}

export function unindexArticle(connection: Connection, number: number): void {
	connection.run('DELETE FROM headline_grams WHERE rowid = ?', number);
	connection.run('DELETE FROM body_grams WHERE rowid = ?', number);
}

function insert(
	connection: Connection,
	table: 'headline_grams' | 'body_grams',
	number: number,
	text: string,
): void {
	connection.run(`INSERT INTO ${table} (rowid, grams) VALUES (?, ?)`, number, text);
}
