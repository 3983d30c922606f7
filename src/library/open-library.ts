// Opens a library: the one way in, whatever engine is behind it.
import type {Library} from './library.ts';
import type {Rescued} from './rescued.ts';
import {openConnection} from './sqlite/open-connection.ts';
import {rescuePages} from './sqlite/rescue.ts';
import {SqliteLibrary} from './sqlite/sqlite-library.ts';

/**
 * The library in the file `path`, which is made, for its owner alone, if there is none. Rejects with a
 * LibraryError; a file that is something else stays as it is.
 */
export async function openLibrary(path: string): Promise<Library> {
	return new SqliteLibrary(await openConnection(path));
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
