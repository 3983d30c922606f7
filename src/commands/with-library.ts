// Lends the library to a task and closes it after.
import type {Library} from '../library/library.ts';
import {openLibrary} from '../library/open-library.ts';
import type {Context} from './context.ts';
import {tellRenewal} from './tell-renewal.ts';

/**
 * What the task gives, the library of the context being open while it runs.
 *
 * @throws {LibraryError} if the library can't be used.
 */
export async function withLibrary<T>(context: Context, task: (library: Library) => Promise<T>): Promise<T> {
	const library = await openLibrary(context.library, tellRenewal(context));
	try {
		return await task(library);
	} finally {
		await library.close();
	}
}
