// Opens a library's database, of the present version, ready for several readers and one writer.
import {existsSync} from 'node:fs';
import type {DatabaseSync} from 'node:sqlite';
import {pathToFileURL} from 'node:url';
import {LibraryError} from '../library-error.ts';
import {Connection} from './connection.ts';
import {withFaults} from './faults.ts';
import {prepareLibraryFile} from './library-file.ts';
import {type RenewalProgress, renewIndex} from './renew-index.ts';
import {migrations} from './schema.ts';

const inMemory = ':memory:';
/** Another process may be importing: its batches are short, so wait for it rather than fail. */
const settings = 'PRAGMA busy_timeout = 2000; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF';

/**
 * A connection to the library in `path`, which is made if absent and brought up to date if older; to one in
 * memory if null. Indexes of an older version are made anew first, which `tell` hears of. Where the reader may not
 * write, a library of the present version can be read. Rejects with a LibraryError.
 */
export async function openConnection(
	path: string | null,
	tell: RenewalProgress = () => {},
): Promise<Connection> {
	if (path !== null) prepareLibraryFile(path);
	const {DatabaseSync} = await import('node:sqlite');
	const name = path ?? inMemory;
	try {
		return await renewed(
			connect(name, () => new DatabaseSync(name)),
			tell,
		);
	} catch (error) {
		if (path === null || !isUnlogged(error, path)) throw error;
		return renewed(
			connect(name, () => new DatabaseSync(immutable(path), {readOnly: true})),
			tell,
		);
	}
}

/**
 * A connection that only reads, to the library in the file `path`, which must be there and of the present version.
 * Rejects with a LibraryError.
 */
export async function openReadingConnection(path: string): Promise<Connection> {
	const {DatabaseSync} = await import('node:sqlite');
	try {
		return connectToRead(path, () => new DatabaseSync(path, {readOnly: true}));
	} catch (error) {
		if (!isUnlogged(error, path)) throw error;
		return connectToRead(path, () => new DatabaseSync(immutable(path), {readOnly: true}));
	}
}

/** Whether a write-ahead log can't be made, and nobody keeps one: the file can be read as it lies. */
function isUnlogged(error: unknown, path: string): boolean {
	return isFault(error, 'read-only') && !existsSync(`${path}-wal`);
}

function immutable(path: string): URL {
	const url = pathToFileURL(path);
	url.searchParams.set('immutable', '1');
	return url;
}

function connectToRead(path: string, open: () => DatabaseSync): Connection {
	const connection = new Connection(path, withFaults(path, open));
	try {
		connection.execute(settings);
		version(connection);
		return connection;
	} catch (error) {
		connection.close();
		throw error;
	}
}

function connect(path: string, open: () => DatabaseSync): Connection {
	const connection = new Connection(path, withFaults(path, open));
	try {
		connection.execute(settings);
		migrate(connection);
		keepWriteAheadLog(connection);
		return connection;
	} catch (error) {
		connection.close();
		throw error;
	}
}

async function renewed(connection: Connection, tell: RenewalProgress): Promise<Connection> {
	try {
		await renewIndex(connection, tell);
		return connection;
	} catch (error) {
		connection.close();
		throw error;
	}
}

function migrate(connection: Connection): void {
	if (version(connection) === migrations.length) return;
	connection.transaction(() => {
		// Asked again inside: another process may have been quicker.
		for (const migration of migrations.slice(version(connection))) {
			if (typeof migration === 'string') connection.execute(migration);
			else migration(connection);
		}
		connection.execute(`PRAGMA user_version = ${migrations.length}`);
	});
}

function version(connection: Connection): number {
	const found = connection.first<{user_version: number}>('PRAGMA user_version')?.user_version ?? 0;
	if (found > migrations.length) throw new LibraryError('newer', connection.path);
	return found;
}

/** Set in the file once, so that readers never wait for a writer. */
function keepWriteAheadLog(connection: Connection): void {
	const mode = connection.first<{journal_mode: string}>('PRAGMA journal_mode')?.journal_mode;
	if (mode === 'delete') {
		try {
			connection.execute('PRAGMA journal_mode = WAL');
		} catch (error) {
			// Held by another process, or not ours to write: whoever opens it next makes the change.
			if (!isFault(error, 'busy') && !isFault(error, 'read-only')) throw error;
		}
	}
	connection.execute('PRAGMA synchronous = NORMAL');
}

function isFault(error: unknown, fault: LibraryError['fault']): boolean {
	return error instanceof LibraryError && error.fault === fault;
}
