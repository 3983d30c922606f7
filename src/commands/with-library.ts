// Lends the library to a task and closes it after.
import type {Library} from '../library/library.ts';
import {openLibrary} from '../library/open-library.ts';

/**
 * What the task gives, the library at `path` being open while it runs.
 *
 * @throws {LibraryError} if the library can't be used.
 */
export async function withLibrary<T>(path: string, task: (library: Library) => Promise<T>): Promise<T> {
	const library = await openLibrary(path);
	try {
		return await task(library);
	} finally {
		await library.close();
	}
}
