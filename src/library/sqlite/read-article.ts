// One stored article, looked up by its id or the beginning of one.
import type {Article, Warning} from '../../page/edition.ts';
import {normalizeId} from '../article-id.ts';
import type {Found, StoredArticle} from '../library.ts';
import type {Connection} from './connection.ts';
import {type ArticleRow, articleColumns, articleSummaryOf, articleTables} from './listings.ts';
import {readCaptions} from './read-captions.ts';

/** How many ids an ambiguous beginning is answered with at most. */
const mostIds = 20;
/** Above every character an id may have. */
const afterIds = '~';

type FullRow = ArticleRow & {
	readonly page_id: number;
	readonly ordinal: number;
	readonly article: string;
	readonly issue_number: string | null;
};

export function readArticle(connection: Connection, typed: string): Found {
	const prefix = normalizeId(typed);
	if (prefix === '') return {kind: 'absent'};
	const ids = connection
		.all<{id: string}>(
			'SELECT id FROM article WHERE id >= ? AND id < ? ORDER BY id LIMIT ?',
			prefix,
			prefix + afterIds,
			mostIds,
		)
		.map(row => row.id);
	const [id] = ids;
	if (id === undefined) return {kind: 'absent'};
	if (ids.length > 1) return {kind: 'ambiguous', ids};
	const row = connection.first<FullRow>(
		`SELECT ${articleColumns}, article.page_id, article.ordinal, article_text.article, page.issue_number
		FROM ${articleTables} JOIN article_text ON article_text.number = article.number
		WHERE article.id = ?`,
		id,
	);
	return row ? {kind: 'found', article: storedArticleOf(connection, row)} : {kind: 'absent'};
}

function storedArticleOf(connection: Connection, row: FullRow): StoredArticle {
	const article = JSON.parse(row.article) as Article;
	const warnings = connection
		.all<Warning>('SELECT line, kind, message FROM warning WHERE page_id = ? ORDER BY ordinal', row.page_id)
		.filter(({line}) => article.lines.some(([first, last]) => line >= first && line <= last))
		.map(warning => ({...warning}));
	return {
		...articleSummaryOf(row),
		article,
		captions: readCaptions(connection, row.page_id).filter(caption => caption.article === row.ordinal),
		warnings,
		issueNumber: row.issue_number,
		lines: article.lines,
	};
}
