// Writes a page's articles, captions and the index rows that find them; takes them out again.
import type {Caption} from '../../page/edition.ts';
import type {Connection} from './connection.ts';
import {indexText} from './gram-tokens.ts';
import type {PreparedArticle} from './prepare-articles.ts';

export type PageArticles = {
	readonly pageId: number;
	readonly outletId: number;
	/** Row number of the page's first article; the others follow downwards. */
	readonly position: number;
	/** In printed order. */
	readonly articles: readonly PreparedArticle[];
};

/** Adds rows in rising order: FTS5 starts a new segment whenever a row number goes down. */
export function writeArticles(connection: Connection, page: PageArticles): void {
	for (const [ordinal, prepared] of [...page.articles.entries()].reverse()) {
		const number = page.position - ordinal;
		connection.run(
			`INSERT INTO article (number, id, page_id, ordinal, outlet_id, section, headline, headline_made)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
			number,
			prepared.id,
			page.pageId,
			ordinal,
			page.outletId,
			prepared.section,
			prepared.headline,
			prepared.headlineMade ? 1 : 0,
		);
		connection.run(
			'INSERT INTO article_text (number, article, body) VALUES (?, ?, ?)',
			number,
			prepared.article,
			prepared.body,
		);
		index(connection, 'headline_grams', number, indexText(prepared.headlineGrams, page.outletId));
		index(connection, 'body_grams', number, indexText(prepared.bodyGrams, page.outletId));
	}
}

export function writeCaptions(connection: Connection, pageId: number, captions: readonly Caption[]): void {
	for (const [ordinal, caption] of captions.entries()) {
		connection.run(
			'INSERT INTO caption (page_id, ordinal, article, text, credit, lines) VALUES (?, ?, ?, ?, ?, ?)',
			pageId,
			ordinal,
			caption.article,
			caption.text,
			caption.credit,
			JSON.stringify(caption.lines),
		);
	}
}

/** Takes out the rows of a page's articles, not the page. */
export function removeArticles(connection: Connection, pageId: number): void {
	const numbers = connection.all<{number: number}>(
		'SELECT number FROM article WHERE page_id = ? ORDER BY number',
		pageId,
	);
	for (const {number} of numbers) {
		connection.run('DELETE FROM headline_grams WHERE rowid = ?', number);
		connection.run('DELETE FROM body_grams WHERE rowid = ?', number);
		connection.run('DELETE FROM article WHERE number = ?', number);
	}
}

function index(
	connection: Connection,
	table: 'headline_grams' | 'body_grams',
	number: number,
	grams: string,
): void {
	connection.run(`INSERT INTO ${table} (rowid, grams) VALUES (?, ?)`, number, grams);
}
