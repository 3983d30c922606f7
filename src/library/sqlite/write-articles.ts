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

/** Adds all of the articles but what the indexes hold, which `indexArticles` adds. */
export function writeArticles(connection: Connection, page: PageArticles): void {
	for (const [ordinal, prepared] of page.articles.entries()) {
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
	}
}

/**
 * Adds rows in rising order: FTS5 starts a new segment whenever a row number goes down. It also does so at every
 * savepoint, which SQLite makes for each statement that fires a trigger or adds what it selects; so that in a
 * transaction of many pages their other rows come first. `pages` rise in position.
 */
export function indexArticles(connection: Connection, pages: readonly PageArticles[]): void {
	for (const {position, outletId, articles} of pages) {
		for (const [ordinal, prepared] of [...articles.entries()].reverse()) {
			const number = position - ordinal;
			index(connection, 'headline_grams', number, indexText(prepared.headlineGrams, outletId));
			index(connection, 'body_grams', number, indexText(prepared.bodyGrams, outletId));
		}
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
