// Brings the parts of the index together: a question then looks in one place rather than in twenty.
import {setImmediate as nextTurn} from 'node:timers/promises';
import {boundLog} from './bound-log.ts';
import type {Connection} from './connection.ts';
import {inTurn} from './in-turn.ts';

/** Pages of the file written at a time: about a tenth of a second. */
const slice = 200;

/** Works in short transactions until all is together or it is stopped; what was done then stays done. */
export async function mergeIndex(connection: Connection, stop?: AbortSignal): Promise<void> {
	for (const table of ['headline_grams', 'body_grams', 'copy_shingles']) {
		// Of a merge that is begun FTS5 is told so by a number below zero: https://sqlite.org/fts5.html, 6.9.
		for (let pages = -slice; !stop?.aborted; pages = slice) {
			const before = changes(connection);
			const command = `INSERT INTO ${table} (${table}, rank) VALUES ('merge', ?)`;
			await inTurn(connection, () => connection.run(command, pages));
			// The command itself counts as one.
			if (changes(connection) - before < 2) break;
			boundLog(connection);
			await nextTurn();
		}
	}
}

function changes(connection: Connection): number {
	return connection.first<{changes: number}>('SELECT total_changes() AS changes')?.changes ?? 0;
}
