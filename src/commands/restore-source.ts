// From a source to its restored pages.
import type {Source} from '../formats/find-sources.ts';
import {readSource} from '../formats/read-source.ts';
import {SourceError} from '../formats/source-error.ts';
import type {NewPage} from '../library/library.ts';
import {restorePage} from '../page/restore-page.ts';

/** The pages, and why there are none or one is missing; so a batch can go on past a bad file. */
export async function* restoreSource(
	source: Source | SourceError,
	input: AsyncIterable<Uint8Array>,
): AsyncGenerator<NewPage | SourceError> {
	if (source instanceof SourceError) {
		yield source;
		return;
	}
	try {
		for await (const page of readSource(source, input)) {
			yield page instanceof SourceError ? page : {...page, edition: restorePage(page)};
		}
	} catch (error) {
		if (!(error instanceof SourceError)) throw error;
		yield error;
	}
}
