// Lends the library to a task and closes it after.
import type {Library} from '../library/library.ts';
import {openLibrary} from '../library/open-library.ts';
import type {Context} from './context.ts';

/**
 * What the task gives, the library of the context being open while it runs; what keeps it waiting is told.
 *
 * @throws {LibraryError} if the library can't be used.
 */
export async function withLibrary<T>(
	{library: path, libraryNews: onNews}: Pick<Context, 'library' | 'libraryNews'>,
	task: (library: Library) => Promise<T>,
): Promise<T> {
	const library = await openLibrary(path, {onNews});
	try {
		return await task(library);
	} finally {
		await library.close();
	}
}
