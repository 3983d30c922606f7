// Puts back what was taken out last, or gives up for good what was taken out.
import {setImmediate as nextTurn} from 'node:timers/promises';
import type {ExportedPage} from '../exported/exported-page.ts';
import {LibraryError} from '../library-error.ts';
import type {GivenUp, RemovalOptions, Removed} from '../removal.ts';
import {putBackExported} from './add-exported.ts';
import type {Connection} from './connection.ts';
import {inTurn} from './in-turn.ts';
import {Positions} from './positions.ts';
import {articleOf, type Former, pageOf} from './remove.ts';
import {rewritePage} from './rewrite-page.ts';
import {storedJson} from './stored-json.ts';
import {correctedPage, readStoredPage} from './stored-page.ts';
import {deleteCorrection} from './write-corrections.ts';

/** Pages put back in one transaction. */
const batchSize = 32;

/** Tells of each thing once it is back; nothing where nothing was taken out. Broken off, it goes on the next time. */
export async function* undoRemoval(connection: Connection): AsyncGenerator<Removed> {
	const last = connection.first<{number: number | null}>('SELECT max(number) AS number FROM removal');
	const removal = last?.number ?? null;
	if (removal === null) return;
	yield* await inTurn(connection, () => putBackArticles(connection, removal));
	for (;;) {
		const back = await inTurn(connection, () => putBackPages(connection, removal));
		if (back === null) return;
		yield* back;
		await nextTurn();
	}
}

/** What was taken out as whole pages; articles taken out of a page stay with its source, and cost nothing. */
export function giveUpRemoved(connection: Connection, {apply}: RemovalOptions): GivenUp {
	const {pages, bytes} = connection.first<{pages: number; bytes: number}>(
		'SELECT count(*) AS pages, coalesce(sum(octet_length(page)), 0) AS bytes FROM removed_page',
	) ?? {pages: 0, bytes: 0};
	if (!apply || pages === 0) return {pages, bytes, shrunk: false};
	connection.transaction(() => {
		connection.execute('DELETE FROM removed_page');
		connection.execute('DELETE FROM removal WHERE number NOT IN (SELECT removal FROM removed_article)');
	});
	return {pages, bytes, shrunk: shrink(connection)};
}

/** Writes the file anew without the room in it, which takes as much again on the disk while it is done. */
function shrink(connection: Connection): boolean {
	try {
		connection.execute('VACUUM');
		connection.first('PRAGMA wal_checkpoint(TRUNCATE)');
		return true;
	} catch (error) {
		if (error instanceof LibraryError && (error.fault === 'full' || error.fault === 'busy')) return false;
		throw error;
	}
}

function putBackArticles(connection: Connection, removal: number): Removed[] {
	const corrections = connection.all<{correction: number}>(
		'SELECT correction FROM removed_article WHERE removal = ? ORDER BY correction DESC',
		removal,
	);
	const back = corrections.flatMap(({correction}) => putBackArticle(connection, correction));
	connection.run('DELETE FROM removed_article WHERE removal = ?', removal);
	return back.reverse();
}

/** Nothing if the correction is gone, with its page or taken back otherwise. */
function putBackArticle(connection: Connection, correction: number): Removed[] {
	const row = connection.first<{page_id: number; article_id: string}>(
		'SELECT page_id, article_id FROM correction WHERE number = ?',
		correction,
	);
	const page = row && readStoredPage(connection, row.page_id);
	if (!page) return [];
	deleteCorrection(connection, correction);
	const rest = page.corrections.filter(({number}) => number !== correction);
	rewritePage(connection, new Positions(connection), page, correctedPage(connection, page, rest));
	return articleOf(connection, row.article_id);
}

/** Some of the pages; null once none is left, and the removal with them. */
function putBackPages(connection: Connection, removal: number): Removed[] | null {
	const rows = connection.all<{number: number; former: string; page: string}>(
		'SELECT number, former, page FROM removed_page WHERE removal = ? ORDER BY number LIMIT ?',
		removal,
		batchSize,
	);
	if (rows.length === 0) {
		connection.run('DELETE FROM removal WHERE number = ?', removal);
		return null;
	}
	const pages = rows.map(row => ({
		page: storedJson<ExportedPage>(connection, row.page),
		former: storedJson<Former>(connection, row.former),
	}));
	const ids = putBackExported(connection, pages);
	for (const {number} of rows) connection.run('DELETE FROM removed_page WHERE number = ?', number);
	return ids.flatMap(id => pageOf(connection, id));
}
