// One stored article, looked up by its id or the beginning of one, and what it was made from.
import {sourceLines} from '../../page/source-lines.ts';
import {joinRanges} from '../correct/join-ranges.ts';
import type {Found, Raw, StoredArticle} from '../library.ts';
import type {Connection} from './connection.ts';
import {findId} from './find-id.ts';
import {type ArticleRow, articleColumns, articleSummaryOf, articleTables} from './listings.ts';
import {openWarnings} from './open-warnings.ts';
import {readCaptions} from './read-captions.ts';
import {readWarnings} from './read-warnings.ts';
import {readingStateOf, type StateRow, stateColumns} from './reading-state.ts';
import {storedArticle} from './stored-json.ts';

type FullRow = ArticleRow &
	StateRow & {
		readonly page_id: number;
		readonly ordinal: number;
		readonly article: string;
		readonly issue_number: string | null;
	};

export function readArticle(connection: Connection, typed: string): Found {
	const found = findId(connection, typed);
	if (found.kind !== 'found') return found;
	const row = connection.first<FullRow>(
		`SELECT ${articleColumns}, ${stateColumns}, article.page_id, article.ordinal, article_text.article, page.issue_number
		FROM ${articleTables} JOIN article_text ON article_text.number = article.number
		WHERE article.id = ?`,
		found.id,
	);
	return row ? {kind: 'found', article: storedArticleOf(connection, row)} : {kind: 'absent'};
}

export function readRaw(connection: Connection, typed: string): Raw | null {
	const found = findId(connection, typed);
	if (found.kind !== 'found') return null;
	const row = connection.first<{source: string; text: string; article: string}>(
		`SELECT page.source, source_text.text, article_text.article
		FROM article JOIN article_text USING (number) JOIN page ON page.id = article.page_id
			JOIN source_text ON source_text.page_id = page.id
		WHERE article.id = ?`,
		found.id,
	);
	if (!row) return null;
	const {lines} = storedArticle(connection, row.article);
	return {source: row.source, lines: sourceLines(row.text), ranges: joinRanges(lines)};
}

function storedArticleOf(connection: Connection, row: FullRow): StoredArticle {
	const article = storedArticle(connection, row.article);
	const warnings = readWarnings(connection, row.page_id).filter(({line}) =>
		article.lines.some(([first, last]) => line >= first && line <= last),
	);
	const {position, note, tags} = readingStateOf(connection, row);
	return {
		...articleSummaryOf(row),
		position,
		note,
		tags,
		article,
		captions: readCaptions(connection, row.page_id).filter(caption => caption.article === row.ordinal),
		warnings: openWarnings(connection, row.page_id, article, warnings),
		issueNumber: row.issue_number,
		lines: article.lines,
	};
}
