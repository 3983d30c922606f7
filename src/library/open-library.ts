// Opens a library: the one way in, whatever engine is behind it.
import type {Library} from './library.ts';
import {patientLibrary} from './patient-library.ts';
import {openConnection} from './sqlite/open-connection.ts';
import {SqliteLibrary} from './sqlite/sqlite-library.ts';
import type {UpgradeNews} from './sqlite/upgrade.ts';
import {usualPatience} from './when-free.ts';

/** What keeps whoever opened a library waiting, or is to be known about it. */
export type LibraryNews =
	/** Another process holds it, for more than a second now; `ready` follows. */
	{readonly kind: 'waiting'} | UpgradeNews;

export type OpenOptions = {
	/**
	 * How long another process may hold the library, once it is open, before it counts as busy, in
	 * milliseconds; a minute by default.
	 */
	readonly patience?: number;
	readonly onNews?: (news: LibraryNews) => void;
};

/**
 * The library in the file `path`, which is made, for its owner alone, if there is none. One of an older version
 * is copied and brought up to date. Rejects with a LibraryError; a file that is something else stays as it is.
 */
export async function openLibrary(path: string, options: OpenOptions = {}): Promise<Library> {
	const {onNews, patience = usualPatience.milliseconds} = options;
	const waiting = onNews && {onWait: (waits: boolean) => onNews({kind: waits ? 'waiting' : 'ready'})};
	const connection = await openConnection(path, {
		patience: {...usualPatience, ...waiting},
		...(onNews && {onUpgrade: onNews}),
	});
	return patientLibrary(new SqliteLibrary(connection), {milliseconds: patience, ...waiting});
}

/** An empty library that is gone when it is closed. */
export async function openMemoryLibrary(): Promise<Library> {
	return new SqliteLibrary(await openConnection(null));
}
