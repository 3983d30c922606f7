// Stretches of the lists besides the library's own: views across all papers, collections, and other orders.
import {normalizeId} from '../article-id.ts';
import type {ArticleSummary, Listing} from '../library.ts';
import type {Order, Place, View} from '../places.ts';
import type {Connection} from './connection.ts';
import {presentId} from './find-id.ts';
import {
	type ArticleRow,
	articleColumns,
	articleSummaryOf,
	articleTables,
	listArticles,
	nextCursor,
	rowOfCursor,
} from './listings.ts';
import {byPage, latestFirst, oldestFirst, outletByOutlet, sectionBySection} from './orders.ts';
import {findOutletRow} from './provenance.ts';

/** Where the numbers of a view's articles come from; `limited` lets through a condition on `article.number`. */
const viewTables: Readonly<Record<'unread' | 'starred' | 'noted', string>> = {
	unread: `${articleTables} WHERE article.read = 0`,
	starred: `${articleTables} WHERE article.starred = 1`,
	noted: `reading_state CROSS JOIN article ON article.id = reading_state.article_id
		CROSS JOIN page ON page.id = article.page_id CROSS JOIN outlet ON outlet.id = article.outlet_id
		WHERE reading_state.note IS NOT NULL`,
};

export function articlesIn(
	connection: Connection,
	place: Place,
	after: string | null,
	limit: number,
): Listing<ArticleSummary> {
	switch (place.kind) {
		case 'articles':
			return inOrder(connection, place.order, place, after, limit);
		case 'view':
			return viewOf(connection, place.view, after, limit);
		case 'tag':
			return newestOf(
				connection,
				`tagged CROSS JOIN article ON article.id = tagged.article_id
				CROSS JOIN page ON page.id = article.page_id CROSS JOIN outlet ON outlet.id = article.outlet_id
				LEFT JOIN reading_state ON reading_state.article_id = article.id WHERE tagged.name = ?`,
				[place.tag],
				after,
				limit,
			);
	}
}

/** The library's own order runs with the row numbers, which fall. */
export function nextUnread(
	connection: Connection,
	id: string,
	by: 1 | -1,
	outlet: string | null,
): string | null {
	const outletId = outlet === null ? null : findOutletRow(connection, outlet);
	const from = connection.first<{number: number}>(
		'SELECT number FROM article WHERE id = ?',
		presentId(connection, normalizeId(id)),
	);
	if (!from || outletId === undefined) return null;
	const found = connection.first<{id: string}>(
		`SELECT id FROM article WHERE read = 0 ${outletId === null ? '' : 'AND outlet_id = ?'}
		AND number ${by === 1 ? '<' : '>'} ? ORDER BY number ${by === 1 ? 'DESC' : 'ASC'} LIMIT 1`,
		...(outletId === null ? [] : [outletId]),
		from.number,
	);
	return found?.id ?? null;
}

function inOrder(
	connection: Connection,
	order: Order,
	{filter}: Extract<Place, {kind: 'articles'}>,
	after: string | null,
	limit: number,
): Listing<ArticleSummary> {
	switch (order) {
		case 'newest':
			return listArticles(connection, filter, after, limit);
		case 'oldest':
			return oldestFirst(connection, filter, after, limit);
		case 'outlet':
			return outletByOutlet(connection, filter, after, limit);
		case 'page':
			return byPage(connection, after, limit);
		case 'section':
			return sectionBySection(connection, after, limit);
	}
}

function viewOf(
	connection: Connection,
	view: View,
	after: string | null,
	limit: number,
): Listing<ArticleSummary> {
	if (view === 'latest') return latestFirst(connection, after, limit);
	if (view === 'history') return openedLast(connection, after, limit);
	return newestOf(connection, viewTables[view], [], after, limit);
}

function newestOf(
	connection: Connection,
	tables: string,
	values: readonly string[],
	after: string | null,
	limit: number,
): Listing<ArticleSummary> {
	const rows = connection.all<ArticleRow>(
		`SELECT ${articleColumns} FROM ${tables} AND article.number < ? ORDER BY article.number DESC LIMIT ?`,
		...values,
		rowOfCursor(after),
		limit + 1,
	);
	const numbers = rows.map(({number}) => number);
	return {
		items: rows.slice(0, limit).map(articleSummaryOf),
		next: nextCursor(connection, numbers, after, limit),
	};
}

/** Those that are no more are passed over, and of several that have become one only the last opened is listed. */
function openedLast(connection: Connection, after: string | null, limit: number): Listing<ArticleSummary> {
	const opened = connection.all<{number: number; article_id: string}>(
		'SELECT number, article_id FROM opened WHERE number < ? ORDER BY number DESC LIMIT ?',
		rowOfCursor(after),
		limit + 1,
	);
	const ids = new Set(opened.slice(0, limit).map(({article_id}) => presentId(connection, article_id)));
	const rows = connection.all<ArticleRow>(
		`SELECT ${articleColumns} FROM json_each(?) AS wanted CROSS JOIN ${articleTables}
		WHERE article.id = wanted.value ORDER BY wanted.key`,
		JSON.stringify([...ids]),
	);
	const numbers = opened.map(({number}) => number);
	return {items: rows.map(articleSummaryOf), next: nextCursor(connection, numbers, after, limit)};
}
