// Restores the pages that the reader is to open without storing them.
import {findSources} from '../formats/find-sources.ts';
import {SourceError} from '../formats/source-error.ts';
import type {NewPage} from '../library/library.ts';
import {safe} from '../terminal/safe.ts';
import type {Context} from './context.ts';
import {restoreSource} from './restore-source.ts';
import {sourceMessage} from './source-message.ts';

/** The pages in files and folders; how many could not be read, each of which is complained of. */
export async function restoreAll(
	context: Context,
	paths: readonly string[],
): Promise<{pages: NewPage[]; failed: number}> {
	const sources = await findSources(paths);
	const pages: NewPage[] = [];
	for (const source of sources) {
		const page = await restoreSource(source, context.input);
		if (page instanceof SourceError) context.complain(complaint(page, paths, context));
		else pages.push(page);
	}
	const failed = sources.length - pages.length;
	if (failed > 0 && sources.length > 1) context.complain(context.messages.someFailed(failed, sources.length));
	return {pages, failed};
}

/** A bare first word that is no file was perhaps meant for a command. */
function complaint(error: SourceError, paths: readonly string[], {messages}: Context): string {
	const {source, fault} = error;
	return fault.kind === 'missing' && source === paths[0] && /^[^./\\]+$/u.test(source)
		? messages.sourceNoCommand(safe(source, {oneLine: true}))
		: sourceMessage(error, messages);
}
