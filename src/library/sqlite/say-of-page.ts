// What an import says about a page that is stored already.
import type {PageFacts} from '../corrections.ts';
import type {Connection} from './connection.ts';
import type {Positions} from './positions.ts';
import {rewritePage} from './rewrite-page.ts';
import {correctedPage, readStoredPage} from './stored-page.ts';
import {insertCorrection} from './write-corrections.ts';

/** Adds to what was said before; does nothing if all of it was. */
export function sayOfPage(
	connection: Connection,
	positions: Positions,
	hash: Uint8Array,
	facts: Partial<PageFacts>,
): void {
	const found = connection.first<{id: number}>('SELECT id FROM page WHERE hash = ?', hash);
	const page = found && readStoredPage(connection, found.id);
	if (!page) return;
	const {said} = correctedPage(connection, page);
	const isSaid = (['outlet', 'date', 'page'] as const).every(
		key => facts[key] === undefined || facts[key] === said[key],
	);
	if (isSaid) return;
	insertCorrection(connection, page.row.id, null, {kind: 'page', ...facts});
	rewriteStored(connection, positions, page.row.id);
}

function rewriteStored(connection: Connection, positions: Positions, pageId: number): void {
	const page = readStoredPage(connection, pageId);
	if (page) rewritePage(connection, positions, page, correctedPage(connection, page));
}
