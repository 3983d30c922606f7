// The index rows that find an article by the grams of its headline, of how that is read, and of its body.
import type {Caption} from '../../page/edition.ts';
import {textGrams} from '../../search/grams.ts';
import {readingGrams} from '../../search/pinyin/grams.ts';
import type {Connection} from './connection.ts';
import {indexText} from './gram-tokens.ts';

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

/** To be called in rising order of numbers: FTS5 starts a new segment whenever a row number goes down. */
export function indexArticle(
	connection: Connection,
	{number, outletId, headline, body}: IndexedArticle,
): void {
	const headlineGrams = textGrams([headline]);
	const readings = readingGrams(headline);
	insert(connection, 'headline_grams', number, indexText(headlineGrams.union(readings), outletId));
	insert(connection, 'body_grams', number, indexText(textGrams(body).union(headlineGrams), outletId));
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
