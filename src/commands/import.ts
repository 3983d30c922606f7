// paper-tui import: pages into the library.
import {setImmediate as nextTurn} from 'node:timers/promises';
import {walkSources} from '../formats/find-sources.ts';
import {SourceError} from '../formats/source-error.ts';
import type {Library} from '../library/library.ts';
import {LibraryError} from '../library/library-error.ts';
import type {ExitCode} from './command.ts';
import type {Context} from './context.ts';
import {type Importing, importSources} from './import/import-sources.ts';
import {Progress} from './import/progress.ts';
import {RestorePool} from './import/restore-pool.ts';
import {Tally} from './import/tally.ts';
import {checkFolders, watchFolders} from './import/watch.ts';
import {importExports, type Parted, partExports} from './import-exported.ts';
import type {Values} from './option.ts';
import {pageFactsOf} from './page-facts.ts';
import {stoppable, untilAborted} from './signals.ts';
import {sourceMessage} from './source-message.ts';
import {withLibrary} from './with-library.ts';

/** From so many failures on, what caused them is told together at the end. */
const manyFailures = 5;

/** From so many new articles on, the index is brought together at the end. */
const manyArticles = 10_000;

/** Sources counted before the import has its turn. */
const countedAtOnce = 512;

/**
 * Stores the pages of the paths; goes on past those that give none, and says how many did. Stopped by a signal,
 * it ends after the transaction that is running.
 */
export async function run(context: Context, paths: readonly string[], values: Values): Promise<ExitCode> {
	return stoppable(async stop => {
		const parted = await partExports(paths, untilAborted(context.input, stop), values);
		if (values.watch) await checkFolders(parted.paths);
		return withLibrary(context, library => importAll(context, library, parted, values, stop));
	});
}

async function importAll(
	context: Context,
	library: Library,
	{exports, paths, input}: Parted,
	values: Values,
	stop: AbortSignal,
): Promise<ExitCode> {
	const importing: Importing = {
		context,
		library,
		input,
		pool: new RestorePool(),
		override: pageFactsOf(values),
		stop,
		progress: new Progress(context),
		tally: new Tally(),
		line: () => null,
		json: values.json === true,
	};
	const over = new AbortController();
	if (context.showsProgress) void count(paths, importing.progress, over.signal);
	try {
		await importExports(exports, importing);
		const code = values.watch
			? await watchFolders(paths, importing, () => summarize(importing))
			: await importPaths(paths, importing);
		if (stop.aborted) tellWhereItStopped(importing);
		return code;
	} catch (error) {
		if (error instanceof LibraryError && importing.tally.sources > 0) tellWhereItStopped(importing);
		throw error;
	} finally {
		over.abort();
		importing.progress.clear();
		await importing.pool.close();
		// Else the program would live on until standard input ends.
		if (stop.aborted) context.input.destroy();
	}
}

async function importPaths(paths: readonly string[], importing: Importing): Promise<ExitCode> {
	await importSources(walkSources(paths), importing);
	importing.progress.clear();
	if (!importing.stop.aborted) await summarize(importing);
	await settle(importing);
	return importing.tally.failed > 0 ? 1 : 0;
}

async function settle({context, library, tally, stop}: Importing): Promise<void> {
	if (tally.articles < manyArticles || stop.aborted) return;
	if (context.showsProgress) context.progress(context.messages.mergingIndex);
	await library.mergeIndex(stop);
	context.progress(null);
}

async function summarize({context, tally, json}: Importing): Promise<void> {
	const {messages} = context;
	const {added, articles, empty, unchanged, failed, sources} = tally;
	if (!json) await context.write(`${messages.imported(added, articles, unchanged)}\n`);
	if (empty > 0) context.complain(messages.pagesEmpty(empty));
	if (failed === 0) return;
	context.complain(messages.someFailed(failed, sources));
	if (failed < manyFailures) return;
	for (const cause of tally.causes) {
		const name = messages.failedFor(cause.sources);
		context.complain(
			cause.fault === null
				? messages.crashedFor(name)
				: sourceMessage(new SourceError(name, cause.fault), messages),
		);
	}
}

function tellWhereItStopped({context, progress, tally}: Importing): void {
	progress.clear();
	context.complain(context.messages.importStopped(tally.sources, tally.articles));
}

/** Finds out how many sources there are while they are being imported. */
async function count(paths: readonly string[], progress: Progress, over: AbortSignal): Promise<void> {
	let found = 0;
	const sources = untilAborted(walkSources(paths), over);
	while (!(await sources.next()).done) {
		if (++found % countedAtOnce > 0) continue;
		progress.expect(found, false);
		await nextTurn();
	}
	if (!over.aborted) progress.expect(found, true);
}
