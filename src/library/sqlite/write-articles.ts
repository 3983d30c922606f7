// Writes a page's articles, captions and the index rows that find them; takes them out again.
import type {Caption} from '../../page/edition.ts';
import {bodyPieces, displayHeadline} from '../article-text.ts';
import type {PageContent} from '../correct/page-content.ts';
import type {Connection} from './connection.ts';
import {indexArticle, unindexArticle} from './index-articles.ts';

export type PageArticles = {
	readonly pageId: number;
	readonly outletId: number;
	/** Row number of the page's first article; the others follow downwards. */
	readonly position: number;
	readonly source: string;
} & PageContent;

/** Adds rows in rising order: FTS5 starts a new segment whenever a row number goes down. */
export function writeArticles(connection: Connection, page: PageArticles): void {
	for (const [ordinal, {id, article}] of [...page.articles.entries()].reverse()) {
		const number = page.position - ordinal;
		const captions = page.captions.filter(caption => caption.article === ordinal);
		const headline = displayHeadline(article) || page.source;
		const body = bodyPieces(article, captions);
		connection.run(
			`INSERT INTO article (number, id, page_id, ordinal, outlet_id, section, headline, headline_made)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
			number,
			id,
			page.pageId,
			ordinal,
			page.outletId,
			article.section,
			headline,
			article.headlineMade || article.headline === null ? 1 : 0,
		);
		connection.run(
			'INSERT INTO article_text (number, article) VALUES (?, ?)',
			number,
			JSON.stringify(article),
		);
		indexArticle(connection, {number, outletId: page.outletId, headline, body});
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
		unindexArticle(connection, number);
		connection.run('DELETE FROM article WHERE number = ?', number);
	}
}
