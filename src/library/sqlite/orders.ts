// Lists of articles in other orders than the library's own, walked along indexes, each from where the last stretch ended.
import type {ArticleSummary, Listing} from '../library.ts';
import type {Connection} from './connection.ts';
import {type ArticleRow, articleColumns, articleSummaryOf, articleTables, listOutlets} from './listings.ts';
import {dayStretchOf, firstDated} from './position.ts';
import {findOutletRow} from './provenance.ts';
import type {Scope} from './scope.ts';

/** Where a page stands in the order of page numbers. */
type PagePlace = {readonly number: number; readonly position: number};

type OrderedRow = ArticleRow & {
	readonly page_id: number;
	readonly ordinal: number;
	readonly position: number;
};

const columns = `${articleColumns}, article.page_id, article.ordinal, page.position`;

/** Pages without a number come last. */
const unnumbered = 1_000_000;
/** As the index has it. */
export const pageNumber = `coalesce(nullif(CAST(page AS INTEGER), 0), ${unnumbered})`;

const tablesByPage = `page CROSS JOIN article ON article.page_id = page.id
	CROSS JOIN outlet ON outlet.id = article.outlet_id
	LEFT JOIN reading_state ON reading_state.article_id = article.id`;

/** A part of a list: its rows from where the stretch before ended, or from its beginning; at most so many. */
type Part = (limit: number) => ArticleRow[];

/** Day by day, each as it was printed; undated articles last. */
export function oldestFirst(
	connection: Connection,
	{condition, values, lowest, above}: Scope,
	after: string | null,
	limit: number,
): Listing<ArticleSummary> {
	const rowsIn = (from: number, to: number, most: number) =>
		connection.all<ArticleRow>(
			`SELECT ${articleColumns} FROM ${articleTables} WHERE article.number >= ? AND article.number < ?
			AND ${condition} ORDER BY article.number DESC LIMIT ?`,
			from,
			to,
			...values,
			most,
		);
	const firstFrom = (row: number) =>
		connection.first<{number: number}>(
			`SELECT number FROM article WHERE number >= ? AND number < ? AND ${condition} ORDER BY number LIMIT 1`,
			row,
			above,
			...values,
		)?.number;

	const [begun] = cursorParts(after, 1);
	const rows: ArticleRow[] = [];
	let from = Math.max(lowest, firstDated);
	const open = begun === undefined ? null : dayStretchOf(begun);
	if (begun !== undefined && open === null) {
		return listingOf(rowsIn(lowest, begun, limit + 1), limit, ({number}) => `${number}`);
	}
	if (begun !== undefined && open !== null) {
		rows.push(...rowsIn(open.lowest, begun, limit + 1));
		from = open.above;
	}
	while (rows.length <= limit) {
		const first = firstFrom(from);
		const day = first === undefined ? null : dayStretchOf(first);
		if (day === null) break;
		rows.push(...rowsIn(day.lowest, day.above, limit + 1 - rows.length));
		from = day.above;
	}
	if (rows.length <= limit)
		rows.push(...rowsIn(lowest, Math.min(above, firstDated), limit + 1 - rows.length));
	return listingOf(rows, limit, ({number}) => `${number}`);
}

/** Paper by paper as they are listed, each newest first. */
export function outletByOutlet(
	connection: Connection,
	{condition, values, lowest, above}: Scope,
	after: string | null,
	limit: number,
): Listing<ArticleSummary> {
	const [outlet, number] = cursorParts(after, 2);
	const ids = listOutlets(connection).map(({key}) => findOutletRow(connection, key) ?? -1);
	const start = outlet === undefined ? 0 : Math.max(0, ids.indexOf(outlet));
	const found: {readonly row: ArticleRow; readonly outlet: number}[] = [];
	for (const id of ids.slice(start)) {
		if (found.length > limit) break;
		const below = id === outlet && number !== undefined ? Math.min(above, number) : above;
		const rows = connection.all<ArticleRow>(
			`SELECT ${articleColumns} FROM ${articleTables}
			WHERE article.outlet_id = ? AND article.number >= ? AND article.number < ? AND ${condition}
			ORDER BY article.number DESC LIMIT ?`,
			id,
			lowest,
			below,
			...values,
			limit + 1 - found.length,
		);
		found.push(...rows.map(row => ({row, outlet: id})));
	}
	const last = found[limit - 1];
	return {
		items: found.slice(0, limit).map(({row}) => articleSummaryOf(row)),
		next: found.length > limit && last ? `${last.outlet}:${last.row.number}` : null,
	};
}

/** All front pages, then all second pages and so on, each newest first. */
export function byPage(
	connection: Connection,
	{condition, values, lowest, above}: Scope,
	after: string | null,
	limit: number,
): Listing<ArticleSummary> {
	const [number = 0, position = Number.MAX_SAFE_INTEGER, ordinal = -1] = cursorParts(after, 3);
	const articlesOf = (page: number, behind: number, most: number) =>
		connection.all<OrderedRow>(
			`SELECT ${columns} FROM ${tablesByPage} WHERE page.position = ? AND article.ordinal > ?
			AND article.number >= ? AND article.number < ? AND ${condition} ORDER BY article.ordinal LIMIT ?`,
			page,
			behind,
			lowest,
			above,
			...values,
			most,
		);
	function* parts(): Generator<Part> {
		yield most => articlesOf(position, ordinal, most);
		for (let at: PagePlace | undefined = {number, position}; at !== undefined; ) {
			at = pageAfter(connection, at);
			const place = at?.position;
			if (place !== undefined) yield most => articlesOf(place, -1, most);
		}
	}
	return listingOf(inTurn(parts(), limit), limit, row => {
		const {page, position, ordinal} = row as OrderedRow;
		return `${sortedNumber(page)}:${position}:${ordinal}`;
	});
}

/** Section by section by its name, each newest first; articles of none last. */
export function sectionBySection(
	connection: Connection,
	{condition, values, lowest, above}: Scope,
	after: string | null,
	limit: number,
): Listing<ArticleSummary> {
	const [number = Number.MAX_SAFE_INTEGER] = cursorParts(after, 1);
	const begun =
		after === null
			? ''
			: (connection.first<{section: string | null}>('SELECT section FROM article WHERE number = ?', number)
					?.section ?? null);
	const articlesOf = (section: string | null, below: number, most: number) =>
		connection.all<ArticleRow>(
			`SELECT ${articleColumns} FROM ${articleTables} WHERE article.section IS ? AND article.number >= ?
			AND article.number < ? AND ${condition} ORDER BY article.number DESC LIMIT ?`,
			section,
			lowest,
			Math.min(above, below),
			...values,
			most,
		);
	function* parts(): Generator<Part> {
		yield most => articlesOf(begun, number, most);
		for (let section = begun; section !== null; ) {
			section = sectionAfter(connection, section);
			const next = section;
			yield most => articlesOf(next, Number.MAX_SAFE_INTEGER, most);
		}
	}
	return listingOf(inTurn(parts(), limit), limit, row => `${row.number}`);
}

/** What was added last, page by page, each as it was printed. */
export function latestFirst(
	connection: Connection,
	after: string | null,
	limit: number,
): Listing<ArticleSummary> {
	const [page = Number.MAX_SAFE_INTEGER, ordinal = -1] = cursorParts(after, 2);
	const select =
		(condition: string, ...values: number[]): Part =>
		most =>
			connection.all<ArticleRow>(
				`SELECT ${columns} FROM ${articleTables} WHERE ${condition}
				ORDER BY article.page_id DESC, article.ordinal LIMIT ?`,
				...values,
				most,
			);
	const parts = [
		select('article.page_id = ? AND article.ordinal > ?', page, ordinal),
		select('article.page_id < ?', page),
	];
	return listingOf(inTurn(parts, limit), limit, row => {
		const {page_id, ordinal} = row as OrderedRow;
		return `${page_id}:${ordinal}`;
	});
}

/** The page that comes next in the order of numbers, the newest of a number first. */
function pageAfter(connection: Connection, {number, position}: PagePlace): PagePlace | undefined {
	const below = (wanted: number, above: number) =>
		connection.first<PagePlace>(
			`SELECT ${pageNumber} AS number, position FROM page WHERE ${pageNumber} = ? AND position < ?
			ORDER BY position DESC LIMIT 1`,
			wanted,
			above,
		);
	const onSame = below(number, position);
	if (onSame) return onSame;
	const next = connection.first<{number: number | null}>(
		`SELECT min(${pageNumber}) AS number FROM page WHERE ${pageNumber} > ?`,
		number,
	)?.number;
	return next === undefined || next === null ? undefined : below(next, Number.MAX_SAFE_INTEGER);
}

/** The section that comes next by its name; null behind the last. */
function sectionAfter(connection: Connection, section: string): string | null {
	const found = connection.first<{section: string}>(
		'SELECT section FROM article WHERE section > ? ORDER BY section LIMIT 1',
		section,
	);
	return found?.section ?? null;
}

/** As the index has it. */
function sortedNumber(page: string | null): number {
	return Number.parseInt(/^\s*[+-]?\d+/u.exec(page ?? '')?.[0] ?? '', 10) || unnumbered;
}

/** One row more than the limit, if the parts have so many. */
function inTurn(parts: Iterable<Part>, limit: number): ArticleRow[] {
	const rows: ArticleRow[] = [];
	for (const part of parts) {
		if (rows.length > limit) break;
		rows.push(...part(limit + 1 - rows.length));
	}
	return rows;
}

function listingOf(
	rows: readonly ArticleRow[],
	limit: number,
	cursorOf: (row: ArticleRow) => string,
): Listing<ArticleSummary> {
	const last = rows[limit - 1];
	return {
		items: rows.slice(0, limit).map(articleSummaryOf),
		next: rows.length > limit && last ? cursorOf(last) : null,
	};
}

/** The numbers of a cursor; none at the beginning of a list. Throws a RangeError for what is no cursor. */
function cursorParts(after: string | null, count: number): readonly (number | undefined)[] {
	if (after === null) return [];
	const parts = after.split(':').map(Number);
	if (parts.length !== count || !parts.every(Number.isSafeInteger) || !/^[\d:]+$/u.test(after)) {
		throw new RangeError(`Not a cursor: ${after}`);
	}
	return parts;
}
