// Opens a library's database, of the present version, ready for several readers and one writer.
import {LibraryError} from '../library-error.ts';
import {Connection} from './connection.ts';
import {asLibraryError} from './faults.ts';
import {prepareLibraryFile} from './library-file.ts';
import {migrations} from './schema.ts';

const inMemory = ':memory:';

/**
 * A connection to the library in `path`, which is made if absent and brought up to date if older; to one in
 * memory if null. Rejects with a LibraryError.
 */
export async function openConnection(path: string | null): Promise<Connection> {
	if (path !== null) prepareLibraryFile(path);
	const {DatabaseSync} = await import('node:sqlite');
	const connection = new Connection(path ?? inMemory, open());
	try {
		// Another process may be importing: wait for it rather than fail.
		connection.execute('PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF');
		migrate(connection);
		keepWriteAheadLog(connection);
		return connection;
	} catch (error) {
		connection.close();
		throw error;
	}

	function open() {
		try {
			return new DatabaseSync(path ?? inMemory);
		} catch (error) {
			throw asLibraryError(path ?? inMemory, error);
		}
	}
}

function migrate(connection: Connection): void {
	if (version(connection) === migrations.length) return;
	connection.transaction(() => {
		// Asked again inside: another process may have been quicker.
		for (const migration of migrations.slice(version(connection))) connection.execute(migration);
		connection.execute(`PRAGMA user_version = ${migrations.length}`);
	});
}

function version(connection: Connection): number {
	const found = connection.first<{user_version: number}>('PRAGMA user_version')?.user_version ?? 0;
	if (found > migrations.length) throw new LibraryError('newer', connection.path);
	return found;
}

/** Kept in the file from the first time on, so that a library that can't be written can still be read. */
function keepWriteAheadLog(connection: Connection): void {
	const mode = connection.first<{journal_mode: string}>('PRAGMA journal_mode')?.journal_mode;
	if (mode === 'delete') {
		try {
			connection.execute('PRAGMA journal_mode = WAL');
		} catch (error) {
			// In use by another process: whoever opens it next makes the change.
			if (!(error instanceof LibraryError && error.fault === 'busy')) throw error;
		}
	}
	connection.execute('PRAGMA synchronous = NORMAL');
}
