// Articles sorted where no index runs in the wanted order: of sets small enough to be gathered.
import type {ArticleSummary, Listing} from '../library.ts';
import type {Order} from '../places.ts';
import type {Connection} from './connection.ts';
import {presentId} from './find-id.ts';
import {listOutlets} from './listings.ts';
import {pageNumber} from './orders.ts';
import {dayOfNumber} from './position.ts';
import {findOutletRow} from './provenance.ts';
import type {Scope} from './scope.ts';
import {summariesAt} from './summaries.ts';

/** The orders of places, and of views that have their own. */
export type SortOrder = Order | 'latest' | 'history';

type SortedRow = {readonly number: number; readonly id: string; readonly outlet_id: number};

/** A cursor of such a list, unlike those of lists that are walked. */
const cursor = /^sorted (?<number>\d{1,15})$/u;

const newestFirst = 'article.number DESC';

/** Of an article, beside other tables with numbers. */
const day = dayOfNumber.replaceAll('number', 'article.number');

const sortKeys: Readonly<Record<SortOrder, string>> = {
	newest: newestFirst,
	oldest: `(${day}) IS NULL, ${day}, ${newestFirst}`,
	outlet: newestFirst,
	page: `${pageNumber}, page.position DESC, article.ordinal`,
	section: `article.section IS NULL, article.section, ${newestFirst}`,
	latest: 'article.page_id DESC, article.ordinal',
	history: newestFirst,
};

/** A stretch of a list; all of the scope is sorted for each. */
export function sortedListing(
	connection: Connection,
	scope: Scope,
	order: SortOrder,
	after: string | null,
	limit: number,
): Listing<ArticleSummary> {
	const begun = after === null ? null : Number(cursor.exec(after)?.groups?.number);
	if (Number.isNaN(begun)) throw new RangeError(`Not a cursor: ${after}`);
	// Where the last stretch ended is known even if that article is in the scope no more.
	const rows = sortedRows(connection, scope, order, begun);
	const start = begun === null ? 0 : rows.findIndex(({number}) => number === begun) + 1;
	const isLost = begun !== null && start === 0;
	const numbers = isLost ? [] : rows.slice(start, start + limit).map(({number}) => number);
	const last = numbers.at(-1);
	return {
		items: summariesAt(connection, numbers),
		next: last !== undefined && start + limit < rows.length ? `sorted ${last}` : null,
	};
}

/** Whether a cursor is one of such a list. */
export function isSortedCursor(after: string): boolean {
	return cursor.test(after);
}

/** Ids of articles in an order; those of no article are left out. */
export function sortedIds(connection: Connection, ids: readonly string[], order: SortOrder): string[] {
	const scope: Scope = {
		condition: 'article.id IN (SELECT value FROM json_each(?))',
		values: [JSON.stringify(ids)],
		lowest: 0,
		above: Number.MAX_SAFE_INTEGER,
	};
	return sortedRows(connection, scope, order, null).map(({id}) => id);
}

/** Ids of the articles that were opened, the last one first; of several that have become one, that one once. */
export function openedIds(connection: Connection): string[] {
	const opened = connection.all<{article_id: string}>('SELECT article_id FROM opened ORDER BY number DESC');
	return [...new Set(opened.map(({article_id}) => presentId(connection, article_id)))];
}

function sortedRows(
	connection: Connection,
	{condition, values, lowest, above}: Scope,
	order: SortOrder,
	besides: number | null,
): readonly SortedRow[] {
	const rows = connection.all<SortedRow>(
		`WITH wanted (number) AS (
			SELECT number FROM article WHERE number >= ? AND number < ? AND ${condition} UNION SELECT ?
		)
		SELECT article.number, article.id, article.outlet_id
		FROM wanted CROSS JOIN article ON article.number = wanted.number
		CROSS JOIN page ON page.id = article.page_id
		ORDER BY ${sortKeys[order]}`,
		lowest,
		above,
		...values,
		besides,
	);
	if (order === 'outlet') {
		const ids = listOutlets(connection).map(({key}) => findOutletRow(connection, key) ?? -1);
		return ranked(rows, ids, ({outlet_id}) => outlet_id);
	}
	return order === 'history' ? ranked(rows, openedIds(connection), ({id}) => id) : rows;
}

/** Rows by the places of their keys in a list, those of one key staying as they are; those of none last. */
function ranked<Row, Key>(
	rows: readonly Row[],
	keys: readonly Key[],
	keyOf: (row: Row) => Key,
): readonly Row[] {
	const ranks = new Map(keys.map((key, rank) => [key, rank]));
	const rankOf = (row: Row) => ranks.get(keyOf(row)) ?? keys.length;
	return rows.toSorted((one, other) => rankOf(one) - rankOf(other));
}
