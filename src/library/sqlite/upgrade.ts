// Leads a library of an older version forward, all the way or not at all, a copy being kept of what it was.
import {isLibraryFault, LibraryError} from '../library-error.ts';
import type {Connection} from './connection.ts';
import {copyBeforeUpgrade, type KeptCopy} from './copy-before-upgrade.ts';
import type {Migration} from './schema.ts';

export type UpgradeNews =
	/** It is copied and brought up to date, which takes long if it is large. */
	| {readonly kind: 'upgrading'}
	/** That is over, and nothing was changed. */
	| {readonly kind: 'ready'}
	/** It is of the present version now, and `backup` is the copy of before. */
	| {readonly kind: 'upgraded'; readonly backup: string};

/**
 * Applies what is missing of `migrations` to the database, which lies in `file`; null if in memory. One that
 * holds something is copied beside it first; without room for the copy it stays as it is. The lock on writing is
 * held from before the copy to the end: another process that wants to do the same finds it busy, then done.
 */
export function upgrade(
	connection: Connection,
	file: string | null,
	migrations: readonly Migration[],
	onNews?: (news: UpgradeNews) => void,
): void {
	if (versionOf(connection, migrations) === migrations.length) return;
	let backup = null as KeptCopy | null;
	let told = false;
	try {
		connection.transaction(() => {
			// Asked again inside: another process may have been quicker.
			const version = versionOf(connection, migrations);
			if (file !== null && version < migrations.length && holdsAnything(connection, version)) {
				told = true;
				onNews?.({kind: 'upgrading'});
				backup = copyBeforeUpgrade(connection.path, file, version);
			}
			for (const migration of migrations.slice(version)) {
				if (typeof migration === 'string') connection.execute(migration);
				else migration(connection);
			}
			connection.execute(`PRAGMA user_version = ${migrations.length}`);
			backup?.keep();
		});
	} catch (error) {
		backup?.discard();
		if (told) onNews?.({kind: 'ready'});
		if (isLibraryFault(error, 'read-only')) throw new LibraryError('older', connection.path, {cause: error});
		throw error;
	}
	if (backup) onNews?.({kind: 'upgraded', backup: backup.file()});
}

function versionOf(connection: Connection, migrations: readonly Migration[]): number {
	const found = connection.first<{user_version: number}>('PRAGMA user_version')?.user_version ?? 0;
	if (found > migrations.length) throw new LibraryError('newer', connection.path);
	return found;
}

function holdsAnything(connection: Connection, version: number): boolean {
	if (version === 0) return false;
	const some = 'SELECT 1 FROM page UNION ALL SELECT 1 FROM reading_state LIMIT 1';
	return connection.first(some) !== undefined;
}
