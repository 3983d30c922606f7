// Stretches of the long lists, each read from where the last one ended.
import type {ArticleFilter, ArticleSummary, EditionSummary, Listing, OutletSummary} from '../library.ts';
import {LibraryError} from '../library-error.ts';
import {byName} from './by-name.ts';
import type {Connection} from './connection.ts';
import {dateStretch} from './position.ts';
import {findOutletRow, type ProvenanceRow, provenanceColumns, provenanceOf} from './provenance.ts';

/** Columns for `articleSummaryOf`, of a query over `articleTables`. */
export const articleColumns = `article.number, article.id, article.section, article.headline,
	article.headline_made, reading_state.read, reading_state.starred, reading_state.note IS NOT NULL AS noted,
	${provenanceColumns}`;

/** CROSS JOIN holds the planner to this order: articles by row number, the rest looked up. */
export const articleTables = `article
	CROSS JOIN page ON page.id = article.page_id
	CROSS JOIN outlet ON outlet.id = article.outlet_id
	LEFT JOIN reading_state ON reading_state.article_id = article.id`;

/** Columns for `editionSummaryOf`, of a query that joins page and outlet. */
export const editionColumns = `page.position, page.issue_number, page.cn, page.articles, ${provenanceColumns}`;

export type ArticleRow = ProvenanceRow & {
	readonly number: number;
	readonly id: string;
	readonly section: string | null;
	readonly headline: string;
	readonly headline_made: number;
	readonly read: number | null;
	readonly starred: number | null;
	readonly noted: number;
};

export type EditionRow = ProvenanceRow & {
	readonly position: number;
	readonly issue_number: string | null;
	readonly cn: string | null;
	readonly articles: number;
};

const knownFirst: readonly OutletSummary['known'][] = ['stated', 'guessed', 'source'];

export function articleSummaryOf(row: ArticleRow): ArticleSummary {
	return {
		...provenanceOf(row),
		id: row.id,
		section: row.section,
		headline: row.headline,
		headlineMade: row.headline_made !== 0,
		read: row.read === 1,
		starred: row.starred === 1,
		noted: row.noted === 1,
	};
}

export function editionSummaryOf(row: EditionRow): EditionSummary {
	return {...provenanceOf(row), issueNumber: row.issue_number, cn: row.cn, articles: row.articles};
}

/** All outlets with a page: stated ones first, then guessed ones, then mere sources, each by name. */
export function listOutlets(connection: Connection): OutletSummary[] {
	return connection
		.all<OutletSummary>(
			`SELECT key, name, known, articles, articles - read AS unread,
				(SELECT max(date) FROM page WHERE outlet_id = outlet.id) AS newest
			FROM outlet`,
		)
		.map(row => ({...row}))
		.sort((a, b) => knownFirst.indexOf(a.known) - knownFirst.indexOf(b.known) || byName(a.name, b.name));
}

export function listEditions(
	connection: Connection,
	after: string | null,
	limit: number,
): Listing<EditionSummary> {
	const rows = connection.all<EditionRow>(
		`SELECT ${editionColumns} FROM page CROSS JOIN outlet ON outlet.id = page.outlet_id
		WHERE page.position < ? ORDER BY page.position DESC LIMIT ?`,
		rowOfCursor(after),
		limit + 1,
	);
	const items = rows.slice(0, limit).map(editionSummaryOf);
	return {
		items,
		next: nextCursor(
			connection,
			rows.map(({position}) => position),
			after,
			limit,
		),
	};
}

export function listArticles(
	connection: Connection,
	filter: ArticleFilter,
	after: string | null,
	limit: number,
): Listing<ArticleSummary> {
	const {lowest, above} = dateStretch(filter.since, filter.until);
	const outletId = filter.outlet === undefined ? null : findOutletRow(connection, filter.outlet);
	if (outletId === undefined) return {items: [], next: null};
	const bounds = [lowest, Math.min(above, rowOfCursor(after))];
	const rows = connection.all<ArticleRow>(
		`SELECT ${articleColumns} FROM ${articleTables}
		WHERE article.number >= ? AND article.number < ? ${outletId === null ? '' : 'AND article.outlet_id = ?'}
		ORDER BY article.number DESC LIMIT ?`,
		...bounds,
		...(outletId === null ? [] : [outletId]),
		limit + 1,
	);
	return {
		items: rows.slice(0, limit).map(articleSummaryOf),
		next: nextCursor(
			connection,
			rows.map(({number}) => number),
			after,
			limit,
		),
	};
}

export function countUndated(connection: Connection, filter: ArticleFilter): number {
	if (filter.since === undefined && filter.until === undefined) return 0;
	const outletId = filter.outlet === undefined ? null : findOutletRow(connection, filter.outlet);
	if (outletId === undefined) return 0;
	const counted = connection.first<{undated: number}>(
		'SELECT coalesce(sum(undated), 0) AS undated FROM outlet WHERE ?1 IS NULL OR id = ?1',
		outletId,
	);
	return counted?.undated ?? 0;
}

/** The cursor behind `limit` rows, null if there are no more. In a damaged file rows may lead back: no list may go round. */
export function nextCursor(
	connection: Connection,
	rows: readonly number[],
	after: string | null,
	limit: number,
): string | null {
	const last = rows[limit - 1];
	if (rows.length <= limit || last === undefined) return null;
	if (last >= rowOfCursor(after)) throw new LibraryError('damaged', connection.path);
	return String(last);
}

/** A cursor is the row number of the last item given; without one, a list starts above all rows. */
export function rowOfCursor(after: string | null): number {
	if (after === null) return Number.MAX_SAFE_INTEGER;
	const row = Number(after);
	if (!/^\d+$/.test(after) || !Number.isSafeInteger(row)) throw new RangeError(`Not a cursor: ${after}`);
	return row;
}
