// paper-tui import: pages into the library.
import {findSources} from '../formats/find-sources.ts';
import {SourceError} from '../formats/source-error.ts';
import type {AddOutcome, Library, NewPage} from '../library/library.ts';
import type {ExitCode} from './command.ts';
import type {Context} from './context.ts';
import {importExports, partExports} from './import-exported.ts';
import {jsonLine} from './json-line.ts';
import type {Values} from './option.ts';
import {pageFactsOf} from './page-facts.ts';
import {restoreSource} from './restore-source.ts';
import {sourceMessage} from './source-message.ts';
import {withLibrary} from './with-library.ts';

/** Pages stored in one transaction: enough to be fast, few enough to lose little to an interrupt. */
const batchSize = 32;

/** Stores the pages of the paths; goes on past those that give none, and says how many did. */
export async function run(context: Context, paths: readonly string[], values: Values): Promise<ExitCode> {
	const parted = await partExports(paths, context.input, values);
	const sources = await findSources(parted.paths);
	const override = pageFactsOf(values);
	return withLibrary(context, async library => {
		const tally = {added: 0, articles: 0, unchanged: 0, failed: 0};
		await importExports(context, library, parted.exports, values, tally);
		for (let start = 0; start < sources.length; start += batchSize) {
			context.progress(context.messages.importing(start, sources.length));
			const batch = await Promise.all(
				sources.slice(start, start + batchSize).map(source => restoreSource(source, parted.input)),
			);
			const pages = batch
				.filter((page): page is NewPage => !(page instanceof SourceError))
				.map(page => (override ? {...page, override} : page));
			const outcomes = await add(library, pages);
			context.progress(null);
			for (const page of batch) {
				const outcome = page instanceof SourceError ? page : outcomes.shift();
				if (outcome === undefined) continue;
				if (values.json) await context.write(jsonLine(report(outcome, context)));
				if (outcome instanceof SourceError) {
					tally.failed++;
					context.complain(sourceMessage(outcome, context.messages));
				} else if (outcome.status === 'unchanged') tally.unchanged++;
				else {
					tally.added++;
					tally.articles += outcome.articles;
				}
			}
		}
		const {added, articles, unchanged, failed} = tally;
		if (!values.json) await context.write(`${context.messages.imported(added, articles, unchanged)}\n`);
		if (failed > 0) context.complain(context.messages.someFailed(failed, added + unchanged + failed));
		return failed > 0 ? 1 : 0;
	});
}

async function add(library: Library, pages: readonly NewPage[]): Promise<AddOutcome[]> {
	return pages.length === 0 ? [] : library.add(pages);
}

function report(outcome: AddOutcome | SourceError, {messages}: Context): object {
	return outcome instanceof SourceError
		? {source: outcome.source, status: 'failed', articles: 0, message: sourceMessage(outcome, messages)}
		: {source: outcome.source, status: outcome.status, articles: outcome.articles, message: null};
}
