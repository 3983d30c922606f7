// A stored page as corrections see it: what was restored, what was corrected since.
import type {Edition} from '../../page/edition.ts';
import type {PageHints} from '../../page/hints.ts';
import type {DecodedPage} from '../../page/restore-page.ts';
import {sourceLines} from '../../page/source-lines.ts';
import type {ContentArticle, PageContent} from '../correct/page-content.ts';
import {type Corrected, replay, type Uncorrected} from '../correct/replay.ts';
import type {StoredChange, StoredCorrection} from '../correct/stored-change.ts';
import type {PageFacts} from '../corrections.ts';
import type {Connection} from './connection.ts';
import {presentId} from './find-id.ts';
import {isDate} from './position.ts';
import {readCaptions} from './read-captions.ts';
import {storedArticle, storedJson} from './stored-json.ts';

export type PageRow = {
	readonly id: number;
	readonly position: number;
	readonly lowest: number;
	readonly source: string;
	readonly outlet_id: number;
	readonly date: string | null;
	readonly page: string | null;
	readonly stated_outlet: string | null;
	readonly stated_date: string | null;
	readonly stated_page: string | null;
	readonly outlet_guess: string | null;
	readonly date_guess: string | null;
	readonly issue_number: string | null;
	readonly cn: string | null;
	readonly articles: number;
};

export type StoredPage = Uncorrected & {
	readonly row: PageRow;
	readonly corrections: readonly StoredCorrection[];
};

export function readStoredPage(connection: Connection, pageId: number): StoredPage | undefined {
	const row = connection.first<PageRow>('SELECT * FROM page WHERE id = ?', pageId);
	if (!row) return undefined;
	const restored = connection.first<{content: string}>(
		'SELECT content FROM restored WHERE page_id = ?',
		pageId,
	);
	return {
		row,
		facts: {outlet: row.stated_outlet, date: row.stated_date, page: row.stated_page},
		content: restored
			? storedJson<PageContent>(connection, restored.content)
			: writtenContent(connection, pageId),
		corrections: readCorrections(connection, pageId),
	};
}

/** The page's own rows: its content as it counts now. */
export function writtenContent(connection: Connection, pageId: number): PageContent {
	const articles = connection
		.all<{id: string; article: string}>(
			`SELECT id, article_text.article FROM article JOIN article_text USING (number)
			WHERE page_id = ? ORDER BY ordinal`,
			pageId,
		)
		.map(({id, article}): ContentArticle => ({id, article: storedArticle(connection, article)}));
	return {articles, captions: readCaptions(connection, pageId)};
}

/** The page with its corrections, or with others than those stored. */
export function correctedPage(
	connection: Connection,
	page: StoredPage,
	corrections: readonly StoredCorrection[] = page.corrections,
	present = (id: string) => presentId(connection, id, 'restored'),
): Corrected {
	return replay(page, corrections, {
		present,
		lines: () => sourceLines(pageText(connection, page.row.id)),
	});
}

/** What a page states of itself; what is not a day of the calendar is no fact to sort or filter by. */
export function statedFacts({outlet, date, page}: Edition): PageFacts {
	return {outlet, date: date !== null && isDate(date) ? date : null, page};
}

/** The decoded page, unaltered, and what its format knew of it. */
export function decodedPage(connection: Connection, pageId: number): DecodedPage {
	const row = connection.first<{hints: string | null}>(
		'SELECT hints FROM source_text WHERE page_id = ?',
		pageId,
	);
	const hints = row?.hints ? storedJson<PageHints>(connection, row.hints) : null;
	return {text: pageText(connection, pageId), hints};
}

/** The decoded page, unaltered. */
export function pageText(connection: Connection, pageId: number): string {
	return (
		connection.first<{text: string}>('SELECT text FROM source_text WHERE page_id = ?', pageId)?.text ?? ''
	);
}

function readCorrections(connection: Connection, pageId: number): StoredCorrection[] {
	return connection
		.all<{number: number; article_id: string | null; change: string}>(
			'SELECT number, article_id, change FROM correction WHERE page_id = ? ORDER BY number',
			pageId,
		)
		.map(({number, article_id, change}) => ({
			number,
			articleId: article_id,
			change: storedJson<StoredChange>(connection, change),
		}));
}
