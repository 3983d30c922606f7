// What is said where nothing was found: that the library has nothing at all, if so, and which library that is.
import type {Library} from '../library/library.ts';
import {safe} from '../terminal/safe.ts';
import type {Context} from './context.ts';

export async function nothingFound(
	{messages, library: file}: Pick<Context, 'messages' | 'library'>,
	library: Pick<Library, 'isEmpty'>,
): Promise<string> {
	return (await library.isEmpty())
		? messages.libraryEmpty(safe(file, {oneLine: true}))
		: messages.nothingFound;
}
