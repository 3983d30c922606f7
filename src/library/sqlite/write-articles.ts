// Writes a page's articles, captions and the index rows that find them; takes them out again.
import type {Caption} from '../../page/edition.ts';
import type {PageContent} from '../correct/page-content.ts';
import type {Connection} from './connection.ts';
import {indexArticle, unindexArticle} from './index-articles.ts';
import {type PreparedArticle, prepareArticles} from './prepare-articles.ts';

type PagePlace = {
	readonly pageId: number;
	readonly outletId: number;
	/** Row number of the page's first article; the others follow downwards. */
	readonly position: number;
};

export type PageArticles = PagePlace & PageContent & {readonly source: string};

export type PreparedPageArticles = PagePlace & {
	/** In printed order. */
	readonly articles: readonly PreparedArticle[];
};

/** Adds all of a page's articles, index rows too. */
export function writeArticles(connection: Connection, {source, captions, ...page}: PageArticles): void {
	const articles = prepareArticles({articles: page.articles, captions}, source);
	insertArticles(connection, {...page, articles});
	indexArticles(connection, [{...page, articles}]);
}

/** Adds the articles but for their index rows. */
export function insertArticles(connection: Connection, page: PreparedPageArticles): void {
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
		connection.run('INSERT INTO article_text (number, article) VALUES (?, ?)', number, prepared.article);
	}
}

/**
 * Adds the index rows, of pages that rise in position. FTS5 starts a new segment at every savepoint, which SQLite
 * makes for each statement that fires a trigger or adds what it selects: in a transaction of many pages all other
 * rows are to be added before.
 */
export function indexArticles(connection: Connection, pages: readonly PreparedPageArticles[]): void {
	for (const {position, outletId, articles} of pages) {
		for (const [ordinal, prepared] of [...articles.entries()].reverse()) {
			indexArticle(connection, {number: position - ordinal, outletId, ...prepared});
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
	for (const {number} of numbers) connection.run('DELETE FROM article WHERE number = ?', number);
	for (const {number} of numbers) unindexArticle(connection, number);
}
