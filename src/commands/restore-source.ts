// From a source to its restored pages.
import type {Source} from '../formats/find-sources.ts';
import {readSource} from '../formats/read-source.ts';
import {SourceError} from '../formats/source-error.ts';
import type {NewPage} from '../library/library.ts';
import {restoreIssue} from './restore-issue.ts';

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
		yield* restoreIssue(readSource(source, input));
	} catch (error) {
		if (!(error instanceof SourceError)) throw error;
		yield error;
	}
}
