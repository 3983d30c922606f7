// The articles on another page of the paper and day of an article.
import type {Jump} from '../../page/edition.ts';
import {type JumpingArticle, samePageNumber} from '../jump-target.ts';
import type {Connection} from './connection.ts';
import {findId} from './find-id.ts';
import {type ArticleRow, articleColumns, articleSummaryOf, articleTables} from './listings.ts';
import {storedJson} from './stored-json.ts';

type Issue = {readonly outlet_id: number; readonly day: string | null};

/** A page without a date, stated or guessed, is of no day that another could be of. */
export function articlesOnPage(connection: Connection, typed: string, number: string): JumpingArticle[] {
	const found = findId(connection, typed);
	if (found.kind !== 'found') return [];
	const issue = connection.first<Issue>(
		`SELECT page.outlet_id, coalesce(page.date, page.date_guess) AS day
		FROM article JOIN page ON page.id = article.page_id WHERE article.id = ?`,
		found.id,
	);
	if (!issue || issue.day === null) return [];
	const pages = connection
		.all<{id: number; page: string | null}>(
			`SELECT id, page FROM page WHERE outlet_id = ?1 AND date = ?2
			UNION ALL SELECT id, page FROM page WHERE outlet_id = ?1 AND date IS NULL AND date_guess = ?2`,
			issue.outlet_id,
			issue.day,
		)
		.filter(({page}) => page !== null && samePageNumber(page, number))
		.map(({id}) => id);
	return connection
		.all<ArticleRow & {jumps: string}>(
			`SELECT ${articleColumns}, json_extract(article_text.article, '$.jumps') AS jumps
			FROM ${articleTables} JOIN article_text ON article_text.number = article.number
			WHERE article.page_id IN (SELECT value FROM json_each(?))
			ORDER BY article.number DESC`,
			JSON.stringify(pages),
		)
		.map(row => ({...articleSummaryOf(row), jumps: storedJson<Jump[]>(connection, row.jumps)}));
}
