// Stretches of the lists besides the library's own: views across all papers, collections, and other orders.
import {normalizeId} from '../article-id.ts';
import type {ArticleSummary, Listing} from '../library.ts';
import type {Order, Place} from '../places.ts';
import type {Connection} from './connection.ts';
import {presentId} from './find-id.ts';
import {
	type ArticleRow,
	articleColumns,
	articleSummaryOf,
	articleTables,
	nextCursor,
	rowOfCursor,
} from './listings.ts';
import {byPage, latestFirst, oldestFirst, outletByOutlet, sectionBySection} from './orders.ts';
import {findOutletRow} from './provenance.ts';
import {hasAtMost, isEverything, isScoped, type Scope, scopeOf} from './scope.ts';
import {isSortedCursor, type SortOrder, sortedIds, sortedListing} from './sorted.ts';

/** Sets of no more articles than these are sorted anew for each stretch; larger ones are walked along an index. */
const mostSorted = 5000;

const walked = {
	newest: newestFirst,
	oldest: oldestFirst,
	outlet: outletByOutlet,
	page: byPage,
	section: sectionBySection,
} as const satisfies Record<Order, unknown>;

/** A stretch of what a place lists; no more articles than `most` are sorted. */
export function articlesIn(
	connection: Connection,
	place: Place,
	after: string | null,
	limit: number,
	most = mostSorted,
): Listing<ArticleSummary> {
	if (!isScoped(place)) {
		const listing = orderOf(place) === 'latest' ? latestFirst : openedLast;
		return listing(connection, after, limit);
	}
	const scope = scopeOf(connection, place);
	if (scope === null) return {items: [], next: null};
	const {order = 'newest'} = place;
	const isSorted =
		after === null
			? !isWalked(place, order) && !isEverything(scope) && hasAtMost(connection, scope, most)
			: isSortedCursor(after);
	return isSorted
		? sortedListing(connection, scope, order, after, limit)
		: walked[order](connection, scope, after, limit);
}

/** The ids in the order in which a place would list their articles; those of no article are left out. */
export function inOrderOf(connection: Connection, place: Place, ids: readonly string[]): string[] {
	return sortedIds(connection, ids, orderOf(place));
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

function orderOf(place: Place): SortOrder {
	if (place.kind === 'view' && (place.view === 'latest' || place.view === 'history')) return place.view;
	return place.order ?? 'newest';
}

/** Whether an index of row numbers has just what the place lists. What stands in tables of its own is looked up from there. */
function isWalked(place: Place, order: Order): boolean {
	return order === 'newest' && place.kind !== 'tag' && !(place.kind === 'view' && place.view === 'noted');
}

function newestFirst(
	connection: Connection,
	{condition, values, lowest, above}: Scope,
	after: string | null,
	limit: number,
): Listing<ArticleSummary> {
	const rows = connection.all<ArticleRow>(
		`SELECT ${articleColumns} FROM ${articleTables}
		WHERE article.number >= ? AND article.number < ? AND ${condition} ORDER BY article.number DESC LIMIT ?`,
		lowest,
		Math.min(above, rowOfCursor(after)),
		...values,
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
