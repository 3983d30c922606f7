// Stores a correction; takes one out.
import type {StoredChange} from '../correct/stored-change.ts';
import type {Connection} from './connection.ts';
import type {StateMove} from './reading-state.ts';
import {storedJson} from './stored-json.ts';

/** `articleId` is null for what is said about the page. Gives the correction's number. */
export function insertCorrection(
	connection: Connection,
	pageId: number,
	articleId: string | null,
	change: StoredChange,
	move: StateMove | null = null,
): number {
	return connection.run(
		'INSERT INTO correction (page_id, article_id, change, states) VALUES (?, ?, ?, ?)',
		pageId,
		articleId,
		JSON.stringify(change),
		move && JSON.stringify(move),
	);
}

/** What the correction had done to reading state. */
export function deleteCorrection(connection: Connection, number: number): StateMove | null {
	const row = connection.first<{states: string | null}>(
		'DELETE FROM correction WHERE number = ? RETURNING states',
		number,
	);
	return row?.states ? storedJson<StateMove>(connection, row.states) : null;
}
