// Storing what was searched for, which must never stand in the way of searching.
import type {Library} from '../../library/library.ts';
import {LibraryError} from '../../library/library-error.ts';

/** Adds a query to the searches made, unless the library can't be written to just now: it is searched all the same. */
export async function rememberQuietly(library: Library, query: string): Promise<void> {
	try {
		await library.rememberSearch(query);
	} catch (error) {
		if (!(error instanceof LibraryError)) throw error;
	}
}
