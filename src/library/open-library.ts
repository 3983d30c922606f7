// Opens a library: the one way in, whatever engine is behind it.
import type {Library} from './library.ts';
import {openConnection, openReadingConnection} from './sqlite/open-connection.ts';
import type {RenewalProgress} from './sqlite/renew-index.ts';
import {SqliteLibrary} from './sqlite/sqlite-library.ts';

/**
 * The library in the file `path`, which is made, for its owner alone, if there is none. Rejects with a
 * LibraryError; a file that is something else stays as it is. After an upgrade of the program its indexes may
 * have to be made anew, which takes minutes for a large library: `tell` hears how many articles are done, of how
 * many. If that is interrupted, the next opening goes on from there.
 */
export async function openLibrary(path: string, tell?: RenewalProgress): Promise<Library> {
	return new SqliteLibrary(await openConnection(path, tell));
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
