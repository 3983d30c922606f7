// The issues of papers by their days, their pages, and what stands where on them.
import type {LineRange} from '../../page/edition.ts';
import {sourceLines} from '../../page/source-lines.ts';
import {joinRanges} from '../correct/join-ranges.ts';
import type {IssueDay, IssuePage, PageMap} from '../issues.ts';
import type {Connection} from './connection.ts';
import {findId} from './find-id.ts';
import {type ArticleRow, articleColumns, articleSummaryOf, articleTables} from './listings.ts';
import {dateStretch} from './position.ts';
import {findOutletRow} from './provenance.ts';
import {readCaptions} from './read-captions.ts';
import {storedJson} from './stored-json.ts';

type PageRow = {
	readonly id: number;
	readonly position: number;
	readonly outlet_id: number;
	readonly date: string | null;
	readonly page: string | null;
};

/** Read from the rows of pages, which run with the date. */
export function issueDays(
	connection: Connection,
	outlet: string | null,
	since: string,
	until: string,
): IssueDay[] {
	const outletId = outlet === null ? null : findOutletRow(connection, outlet);
	if (outletId === undefined) return [];
	const days = 'date, count(*) AS pages, sum(articles) AS articles FROM page';
	const rows =
		outletId === null
			? connection.all<IssueDay>(
					`SELECT ${days} WHERE position >= ? AND position < ? GROUP BY date ORDER BY date`,
					...boundsOf(since, until),
				)
			: connection.all<IssueDay>(
					`SELECT ${days} WHERE outlet_id = ? AND date >= ? AND date <= ? GROUP BY date ORDER BY date`,
					outletId,
					since,
					until,
				);
	return rows.map(({date, pages, articles}) => ({date, pages, articles}));
}

export function dayBeside(
	connection: Connection,
	outlet: string | null,
	date: string,
	by: 1 | -1,
): string | null {
	const outletId = outlet === null ? null : findOutletRow(connection, outlet);
	if (outletId === undefined) return null;
	const [lowest, above] = boundsOf(date, date);
	const order = by === 1 ? 'ASC' : 'DESC';
	const found =
		outletId === null
			? connection.first<{date: string | null}>(
					`SELECT date FROM page WHERE position ${by === 1 ? '>=' : '<'} ? ORDER BY position ${order} LIMIT 1`,
					by === 1 ? above : lowest,
				)
			: connection.first<{date: string | null}>(
					`SELECT date FROM page WHERE outlet_id = ? AND date ${by === 1 ? '>' : '<'} ? ORDER BY date ${order} LIMIT 1`,
					outletId,
					date,
				);
	return found?.date ?? null;
}

export function issueBeside(connection: Connection, typed: string, by: 1 | -1): string | null {
	const page = pageOf(connection, typed);
	if (!page?.date) return null;
	const day = connection.first<{date: string}>(
		`SELECT date FROM page WHERE outlet_id = ? AND date ${by === 1 ? '>' : '<'} ? AND articles > 0
		ORDER BY date ${by === 1 ? 'ASC' : 'DESC'} LIMIT 1`,
		page.outlet_id,
		page.date,
	);
	if (!day) return null;
	const pages = pagesOn(connection, page.outlet_id, day.date);
	return (pages.find(other => other.page === page.page) ?? pages[0])?.first ?? null;
}

export function pagesOfIssue(connection: Connection, typed: string): IssuePage[] {
	const page = pageOf(connection, typed);
	if (!page) return [];
	if (page.date !== null) return pagesOn(connection, page.outlet_id, page.date);
	return connection.all<IssuePage>(`${issuePages} WHERE page.id = ?`, page.id).map(issuePageOf);
}

export function pageMap(connection: Connection, typed: string): PageMap | null {
	const page = pageOf(connection, typed);
	if (!page) return null;
	const source = connection.first<{text: string}>('SELECT text FROM source_text WHERE page_id = ?', page.id);
	const captions = readCaptions(connection, page.id);
	const articles = connection
		.all<ArticleRow & {ordinal: number; lines: string}>(
			`SELECT ${articleColumns}, article.ordinal, json_extract(article_text.article, '$.lines') AS lines
			FROM ${articleTables} JOIN article_text ON article_text.number = article.number
			WHERE article.page_id = ? ORDER BY article.ordinal`,
			page.id,
		)
		.map(row => {
			const own = storedJson<LineRange[]>(connection, row.lines);
			const ofCaptions = captions.flatMap(({article, lines}) => (article === row.ordinal ? lines : []));
			return {...articleSummaryOf(row), lines: joinRanges([...own, ...ofCaptions])};
		});
	return {lineCount: sourceLines(source?.text ?? '').length, articles};
}

const issuePages = `SELECT page.page,
	(SELECT id FROM article WHERE article.page_id = page.id ORDER BY ordinal LIMIT 1) AS first,
	page.articles FROM page`;

function pagesOn(connection: Connection, outletId: number, date: string): IssuePage[] {
	return connection
		.all<IssuePage>(
			`${issuePages} WHERE page.outlet_id = ? AND page.date = ? AND page.articles > 0 ORDER BY page.position DESC`,
			outletId,
			date,
		)
		.map(issuePageOf);
}

function issuePageOf({page, first, articles}: IssuePage): IssuePage {
	return {page, first, articles};
}

function pageOf(connection: Connection, typed: string): PageRow | undefined {
	const found = findId(connection, typed);
	if (found.kind !== 'found') return undefined;
	return connection.first<PageRow>(
		`SELECT page.id, page.position, page.outlet_id, page.date, page.page
		FROM article JOIN page ON page.id = article.page_id WHERE article.id = ?`,
		found.id,
	);
}

/** The rows from one day up to and without those behind another. */
function boundsOf(since: string, until: string): [lowest: number, above: number] {
	const {lowest, above} = dateStretch(since, until);
	return [lowest, above];
}
