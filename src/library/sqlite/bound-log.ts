// Keeps the write-ahead log small while much is written and others read without a pause.
import {statSync} from 'node:fs';
import type {Connection} from './connection.ts';

/** Bytes. SQLite empties the log by itself at 4 MB, but only in a moment when nobody reads. */
const mostBytes = 32 * 1024 * 1024;

/** Milliseconds to wait for those who read from the log; whoever begins meanwhile reads from the file itself. */
const patience = 250;

/** Empties the log if it has grown too large; if that can't be done now, the next call tries again. */
export function boundLog(connection: Connection, most = mostBytes): void {
	const main = connection.first<{file: string}>(`SELECT file FROM pragma_database_list WHERE name = 'main'`);
	const log = main?.file ? statSync(`${main.file}-wal`, {throwIfNoEntry: false}) : undefined;
	if (log === undefined || log.size < most) return;
	const timeout = connection.first<{timeout: number}>('PRAGMA busy_timeout')?.timeout ?? 0;
	connection.execute(`PRAGMA busy_timeout = ${patience}`);
	try {
		connection.first('PRAGMA wal_checkpoint(TRUNCATE)');
	} finally {
		connection.execute(`PRAGMA busy_timeout = ${timeout}`);
	}
}
