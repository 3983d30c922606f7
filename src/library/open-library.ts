// Opens a library: the one way in, whatever engine is behind it.
import type {Library} from './library.ts';
import {patientLibrary} from './patient-library.ts';
import type {Rescued} from './rescued.ts';
import {type IndexingNews, openConnection, openReadingConnection} from './sqlite/open-connection.ts';
import {rescuePages} from './sqlite/rescue.ts';
import {SqliteLibrary} from './sqlite/sqlite-library.ts';
import type {UpgradeNews} from './sqlite/upgrade.ts';
import {usualPatience} from './when-free.ts';

/** What keeps whoever opened a library waiting, or is to be known about it. */
export type LibraryNews =
	/** Another process holds it, for more than a second now; `ready` follows. */
	{readonly kind: 'waiting'} | UpgradeNews | IndexingNews;

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
 * is copied and brought up to date; its index may have to be made anew, which takes minutes for a large library and,
 * if it is interrupted, goes on at the next opening. Rejects with a LibraryError; a file that is something else stays as it is.
 */
export async function openLibrary(path: string, options: OpenOptions = {}): Promise<Library> {
	const {onNews, patience = usualPatience.milliseconds} = options;
	const waiting = onNews && {onWait: (waits: boolean) => onNews({kind: waits ? 'waiting' : 'ready'})};
	const connection = await openConnection(path, {
		patience: {...usualPatience, ...waiting},
		...(onNews && {onUpgrade: onNews, onIndexing: onNews}),
	});
	return patientLibrary(new SqliteLibrary(connection), {milliseconds: patience, ...waiting});
}

/**
 * The library in the file `path`, which must be one that `openLibrary` has opened, for reading alone: beside
 * another that writes, in another thread or program. Rejects with a LibraryError.
 */
export async function openLibraryToRead(path: string): Promise<Library> {
	return new SqliteLibrary(await openReadingConnection(path));
}

/** An empty library that is gone when it is closed. */
export async function openMemoryLibrary(): Promise<Library> {
	return new SqliteLibrary(await openConnection(null));
}

/**
 * The pages that can still be read of a library that can't be opened; its file stays as it is. Rejects with a
 * LibraryError if nothing of it can be read.
 */
export function rescueLibrary(path: string): AsyncIterable<Rescued> {
	return rescuePages(path);
}
