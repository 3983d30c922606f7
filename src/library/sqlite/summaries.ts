// What lists show of articles that are known by their row numbers.
import type {ArticleSummary} from '../library.ts';
import type {Connection} from './connection.ts';
import {type ArticleRow, articleColumns, articleSummaryOf, articleTables} from './listings.ts';

/** In the order of the numbers; those of no article are left out. */
export function summariesAt(connection: Connection, numbers: readonly number[]): ArticleSummary[] {
	return connection
		.all<ArticleRow>(
			`SELECT ${articleColumns} FROM json_each(?) AS wanted CROSS JOIN ${articleTables}
			WHERE article.number = wanted.value ORDER BY wanted.key`,
			JSON.stringify(numbers),
		)
		.map(articleSummaryOf);
}
