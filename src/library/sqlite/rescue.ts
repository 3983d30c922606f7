// Reads what can still be read of a library's pages when its file is damaged.
import {existsSync} from 'node:fs';
import {exportedPageIn} from '../exported/exported-line.ts';
import type {ExportedPage} from '../exported/exported-page.ts';
import {LibraryError} from '../library-error.ts';
import type {Rescued} from '../rescued.ts';
import {sha256} from '../sha256.ts';
import type {Connection} from './connection.ts';
import {openReadOnly} from './open-connection.ts';
import {readExported} from './read-exported.ts';

/** Where the number of pages can't be read, so many rows in succession without one are taken for the end. */
const longestGap = 10_000;

/**
 * Every page that can be read, whole or its text alone. The file stays as it is. Throws a LibraryError if not
 * even its list of tables can be read.
 */
export async function* rescuePages(path: string): AsyncGenerator<Rescued> {
	if (!existsSync(path)) throw new LibraryError('unreadable', path);
	const connection = await openReadOnly(path);
	try {
		connection.all('SELECT name FROM sqlite_master');
		const last = lastPage(connection);
		for (let id = 1, gap = 0; last === null ? gap < longestGap : id <= last; id++) {
			const rescued = pageIn(connection, id);
			gap = rescued === null ? gap + 1 : 0;
			if (rescued !== null) yield rescued;
		}
	} finally {
		connection.close();
	}
}

function lastPage(connection: Connection): number | null {
	const lasts = ['SELECT max(page_id) AS id FROM source_text', 'SELECT max(id) AS id FROM page']
		.map(sql => attempt(() => connection.first<{id: number | null}>(sql)?.id ?? null))
		.filter(id => id !== null);
	return lasts.length > 0 ? Math.max(...lasts) : null;
}

function pageIn(connection: Connection, id: number): Rescued | null {
	const page = attempt(() => wholePage(connection, id));
	if (page !== null) return {kind: 'whole', page};
	const text = attempt(
		() =>
			connection.first<{text: string}>('SELECT text FROM source_text WHERE page_id = ?', id)?.text ?? null,
	);
	if (text === null) return null;
	const source = attempt(
		() => connection.first<{source: string}>('SELECT source FROM page WHERE id = ?', id)?.source ?? null,
	);
	return {kind: 'text', source: source ?? `page-${id}.txt`, text};
}

/** Null unless all of it is as it was stored. */
function wholePage(connection: Connection, id: number): ExportedPage | null {
	const page = readExported(connection, id);
	const row = connection.first<{hash: Uint8Array; articles: number; texts: number}>(
		`SELECT hash, articles, (SELECT count(*) FROM article JOIN article_text USING (number)
			WHERE article.page_id = page.id) AS texts FROM page WHERE id = ?`,
		id,
	);
	if (!page || !row || row.texts !== row.articles) return null;
	if (!sha256(page.text).equals(row.hash)) return null;
	return exportedPageIn(JSON.stringify(page));
}

/** Null if it fails, whatever the reason: of a damaged file any may come. */
function attempt<T>(work: () => T): T | null {
	try {
		return work();
	} catch {
		return null;
	}
}
