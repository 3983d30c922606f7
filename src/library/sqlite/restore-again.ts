// Restores stored pages again, one at a time.
import {setImmediate as nextTurn} from 'node:timers/promises';
import type {Edition} from '../../page/edition.ts';
import {LibraryError} from '../library-error.ts';
import type {Restore, RestoreAgainOptions, RestoredAgain} from '../restoring-again.ts';
import {carryStates} from './carry-states.ts';
import type {Connection} from './connection.ts';
import {inTurn} from './in-turn.ts';
import {type Again, pageAgain, tellAgain} from './page-again.ts';
import {Positions} from './positions.ts';
import {rewritePage} from './rewrite-page.ts';
import {decodedPage, statedFacts, writtenContent} from './stored-page.ts';
import {writeWarnings} from './write-warnings.ts';

/** Tells of every stored page once; one page is in memory at a time. */
export async function* restoreAgain(
	connection: Connection,
	restore: Restore,
	{apply, signal}: RestoreAgainOptions,
): AsyncGenerator<RestoredAgain> {
	for (let last = 0; ; ) {
		signal?.throwIfAborted();
		const next = connection.first<{id: number}>('SELECT id FROM page WHERE id > ? ORDER BY id LIMIT 1', last);
		if (!next) return;
		if (next.id <= last) throw new LibraryError('damaged', connection.path);
		last = next.id;
		const decoded = decodedPage(connection, last);
		const edition = restore(decoded);
		const work = () => restorePage(connection, next.id, decoded.text, edition, apply);
		const told = apply ? await inTurn(connection, work) : work();
		if (told) yield told;
		await nextTurn();
	}
}

function restorePage(
	connection: Connection,
	pageId: number,
	text: string,
	edition: Edition,
	apply: boolean,
): RestoredAgain | null {
	const again = pageAgain(connection, pageId, text, edition);
	if (!again) return null;
	const told = tellAgain(connection, again);
	if (apply && told.changed) writeAgain(connection, again);
	return told;
}

/** Writes the page's rows as it is restored now; ids, corrections and reading state follow. */
export function writeAgain(connection: Connection, {page, edition, content, heirs, becomes}: Again): void {
	const {row} = page;
	const facts = statedFacts(edition);
	const written = writtenContent(connection, row.id);
	connection.run(
		`UPDATE page SET stated_outlet = ?, stated_date = ?, stated_page = ?, outlet_guess = ?, date_guess = ?,
			issue_number = ?, cn = ? WHERE id = ?`,
		facts.outlet,
		facts.date,
		facts.page,
		edition.outletGuess,
		edition.dateGuess,
		edition.issueNumber,
		edition.cn,
		row.id,
	);
	connection.run(
		'UPDATE source_text SET furniture = ? WHERE page_id = ?',
		JSON.stringify(edition.furniture),
		row.id,
	);
	connection.run('DELETE FROM warning WHERE page_id = ?', row.id);
	writeWarnings(connection, row.id, edition.warnings);
	for (const {id} of content.articles) {
		connection.run(`DELETE FROM alias WHERE id = ? AND cause = 'restored'`, id);
	}
	for (const [id, heir] of heirs) {
		connection.run(
			`INSERT OR REPLACE INTO alias (id, leads_to, page_id, cause) VALUES (?, ?, ?, 'restored')`,
			id,
			heir,
			row.id,
		);
	}
	const restored = {...page, row: {...row, outlet_guess: edition.outletGuess}, facts, content};
	rewritePage(connection, new Positions(connection), restored, becomes);
	carryStates(connection, written.articles, becomes.content.articles);
}
