// Opens a library's database, of the present version, ready for several readers and one writer.
import {existsSync} from 'node:fs';
import type {DatabaseSync} from 'node:sqlite';
import {pathToFileURL} from 'node:url';
import type {Progress} from '../health.ts';
import {isLibraryFault, LibraryError} from '../library-error.ts';
import {type Patience, usualPatience, whenFree} from '../when-free.ts';
import {Connection} from './connection.ts';
import {withFaults} from './faults.ts';
import {prepareLibraryFile} from './library-file.ts';
import {renewCopies} from './renew-copies.ts';
import {renewIndex} from './renew-index.ts';
import {applicationId, type Migration, migrations as publishedMigrations} from './schema.ts';
import {type UpgradeNews, upgrade} from './upgrade.ts';

export type ConnectionOptions = {
	readonly patience?: Patience;
	/** Called before and after a library that holds something is brought up to date. */
	readonly onUpgrade?: (news: UpgradeNews) => void;
	/** Called while an index that an older version made by other rules is made anew, and at the end. */
	readonly onIndexing?: (news: IndexingNews) => void;
	/** The steps to the present version; those of `schema.ts` by default. */
	readonly migrations?: readonly Migration[];
};

export type IndexingNews =
	| {readonly kind: 'indexing'; readonly progress: Progress}
	/** That is over. */
	| {readonly kind: 'ready'};

/** A database that is being opened: the file as the reader named it and where it lies, null for one in memory. */
type Place = {readonly name: string; readonly file: string | null};

/** How long a file waits for the moment in which its journal can be changed, which need not be now. */
const journalPatience: Patience = {milliseconds: 200};

/** The path of a library that is in no file. */
export const inMemory = ':memory:';

/**
 * A connection to the library in `path`, which is made if absent and brought up to date if older; to one in
 * memory if null. An index made by older rules is made anew. Where the reader may not write, a library of the present version can be read. Rejects with
 * a LibraryError.
 */
export async function openConnection(
	path: string | null,
	options: ConnectionOptions = {},
): Promise<Connection> {
	const place: Place =
		path === null ? {name: ':memory:', file: null} : {name: path, file: prepareLibraryFile(path)};
	const {DatabaseSync} = await import('node:sqlite');
	const {name, file} = place;
	try {
		return await connect(place, () => new DatabaseSync(file ?? name), options);
	} catch (error) {
		if (file === null || !isUnlogged(error, file)) throw error;
		return connect(place, () => new DatabaseSync(immutable(file), {readOnly: true}), options);
	}
}

/**
 * A connection that only reads, to the library in the file `path`, which must be there and of the present version:
 * beside another that writes. Rejects with a LibraryError.
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

/** Whether a write-ahead log can't be made here, and nobody keeps one: the file can be read as it lies. */
function isUnlogged(error: unknown, file: string): boolean {
	return isLibraryFault(error, 'read-only') && !existsSync(`${file}-wal`);
}

function connectToRead(path: string, open: () => DatabaseSync): Connection {
	const connection = new Connection(path, withFaults(path, open));
	try {
		connection.execute('PRAGMA busy_timeout = 2000; PRAGMA trusted_schema = OFF');
		refuseOthers(connection);
		return connection;
	} catch (error) {
		connection.close();
		throw error;
	}
}

/** A connection that only reads `path` as it lies, whatever its version: nobody may be writing to it. */
export async function openReadOnly(path: string): Promise<Connection> {
	const {DatabaseSync} = await import('node:sqlite');
	return new Connection(
		path,
		withFaults(path, () => new DatabaseSync(immutable(path), {readOnly: true})),
	);
}

async function connect(
	{name, file}: Place,
	open: () => DatabaseSync,
	{patience = usualPatience, onUpgrade, onIndexing, migrations = publishedMigrations}: ConnectionOptions,
): Promise<Connection> {
	const connection = new Connection(name, withFaults(name, open));
	try {
		// SQLite itself would wait with the thread, and nothing be drawn: the waiting is done by `whenFree`.
		connection.execute('PRAGMA busy_timeout = 0; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF');
		await whenFree(() => {
			refuseOthers(connection);
			upgrade(connection, file, migrations, onUpgrade);
		}, patience);
		await keepWriteAheadLog(connection);
		await renew(connection, onIndexing);
		return connection;
	} catch (error) {
		connection.close();
		throw error;
	}
}

async function renew(connection: Connection, onIndexing: ConnectionOptions['onIndexing']): Promise<void> {
	let told = false;
	try {
		const tell = (progress: Progress) => {
			told = true;
			onIndexing?.({kind: 'indexing', progress});
		};
		await renewIndex(connection, tell);
		await renewCopies(connection, tell);
	} catch (error) {
		if (isLibraryFault(error, 'read-only')) throw new LibraryError('older', connection.path, {cause: error});
		throw error;
	} finally {
		if (told) onIndexing?.({kind: 'ready'});
	}
}

/** Asked of SQLite too, for its side files may say more than the file's own first page. */
function refuseOthers(connection: Connection): void {
	const found = connection.first<{application_id: number}>('PRAGMA application_id')?.application_id;
	if (found === applicationId) return;
	const pages = connection.first<{page_count: number}>('PRAGMA page_count')?.page_count ?? 0;
	if (pages > 0) throw new LibraryError('not-a-database', connection.path);
}

function immutable(path: string): URL {
	const url = pathToFileURL(path);
	url.searchParams.set('immutable', '1');
	return url;
}

/** Set in the file once, so that readers never wait for a writer. */
async function keepWriteAheadLog(connection: Connection): Promise<void> {
	const mode = await whenFree(
		() => connection.first<{journal_mode: string}>('PRAGMA journal_mode')?.journal_mode,
	);
	if (mode === 'delete') {
		try {
			await whenFree(() => connection.execute('PRAGMA journal_mode = WAL'), journalPatience);
		} catch (error) {
			// Held by another process, or not ours to write: whoever opens it next makes the change.
			if (!isLibraryFault(error, 'busy', 'read-only')) throw error;
		}
	}
	connection.execute('PRAGMA synchronous = NORMAL');
}
