// Stores a correction; takes one out.
import type {StoredChange} from '../correct/stored-change.ts';
import type {ExportedCorrection} from '../exported/exported-page.ts';
import type {Connection} from './connection.ts';
import {type StateMove, stateMoveOf} from './reading-state.ts';

/** `articleId` is null for what is said about the page. `number` is one it had before. Gives its number. */
export function insertCorrection(
	connection: Connection,
	pageId: number,
	articleId: string | null,
	change: StoredChange,
	move: ExportedCorrection['states'] = null,
	number: number | null = null,
): number {
	return connection.run(
		'INSERT INTO correction (number, page_id, article_id, change, states) VALUES (?, ?, ?, ?, ?)',
		number,
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
	return row?.states ? stateMoveOf(connection, row.states) : null;
}
