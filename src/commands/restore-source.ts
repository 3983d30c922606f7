// From a source to its restored page.
import type {Source} from '../formats/find-sources.ts';
import {readSource} from '../formats/read-source.ts';
import {SourceError} from '../formats/source-error.ts';
import type {NewPage} from '../library/library.ts';
import {readPage} from '../page/read-page.ts';
import {sourceLines} from '../page/source-lines.ts';

/** The page, or why there is none; so a batch can go on past a bad file. */
export async function restoreSource(
	source: Source | SourceError,
	input: AsyncIterable<Uint8Array>,
): Promise<NewPage | SourceError> {
	if (source instanceof SourceError) return source;
	try {
		const text = await readSource(source, input);
		return {source: source.name, text, edition: readPage(sourceLines(text))};
	} catch (error) {
		if (error instanceof SourceError) return error;
		throw error;
	}
}
