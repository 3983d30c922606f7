// Restores the pages that the reader is to open without storing them.
import {findSources} from '../formats/find-sources.ts';
import {SourceError} from '../formats/source-error.ts';
import type {NewPage} from '../library/library.ts';
import {safe} from '../terminal/safe.ts';
import type {Context} from './context.ts';
import {restoreSource} from './restore-source.ts';
import {sourceMessage} from './source-message.ts';

/** What takes no longer needs no progress to be shown. */
const unseenMilliseconds = 300;

/** The pages in files and folders; how many could not be read, each of which is complained of. */
export async function restoreAll(
	context: Context,
	paths: readonly string[],
): Promise<{pages: NewPage[]; failed: number}> {
	const sources = await findSources(paths);
	const pages: NewPage[] = [];
	let failed = 0;
	const start = performance.now();
	for (const [index, source] of sources.entries()) {
		for await (const page of restoreSource(source, context.input)) {
			if (page instanceof SourceError) {
				failed++;
				context.complain(complaint(page, paths, context));
			} else pages.push(page);
		}
		if (performance.now() - start > unseenMilliseconds)
			context.progress(context.messages.restoring(index + 1, sources.length));
	}
	context.progress(null);
	const all = pages.length + failed;
	if (failed > 0 && all > 1) context.complain(context.messages.someFailed(failed, all));
	return {pages, failed};
}

/** A bare first word that is no file was perhaps meant for a command. */
function complaint(error: SourceError, paths: readonly string[], {messages}: Context): string {
	const {source, fault} = error;
	return fault.kind === 'missing' && source === paths[0] && /^[^./\\]+$/u.test(source)
		? messages.sourceNoCommand(safe(source, {oneLine: true}))
		: sourceMessage(error, messages);
}
