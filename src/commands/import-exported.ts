// Exported libraries among the paths of an import: told by how they begin, and taken in line by line.
import {SourceError} from '../formats/source-error.ts';
import {textLines} from '../formats/text-lines.ts';
import {exportedPageIn, exportHeader, exportVersion} from '../library/exported/exported-line.ts';
import type {ExportedPage} from '../library/exported/exported-page.ts';
import {safe} from '../terminal/safe.ts';
import {type Export, findExports, unpackedStream} from './import/find-exports.ts';
import type {Importing} from './import/import-sources.ts';
import {jsonLine} from './json-line.ts';
import type {Values} from './option.ts';
import {untilAborted} from './signals.ts';
import {sourceMessage} from './source-message.ts';
import {UsageError} from './usage-error.ts';

/** Stored in one transaction: at most so many pages, or so many code units of text. */
const batchPages = 64;
const batchText = 4 * 1024 * 1024;

/** Code units of a line of what was packed: a page of a newspaper takes some hundred thousand. */
const longestPackedLine = 32 * 1024 * 1024;

export type Parted = {
	readonly exports: readonly Export[];
	/** The other paths, in their order. */
	readonly paths: readonly string[];
	/** Standard input from its beginning. */
	readonly input: AsyncIterable<Uint8Array>;
};

/**
 * Parts exported libraries, packed or not, from other paths. Of folders nothing is looked into: in one, an exported
 * library is no page.
 *
 * @throws {UsageError} if the options say something of an exported library's pages.
 */
export async function partExports(
	paths: readonly string[],
	standardInput: AsyncIterable<Uint8Array>,
	values: Values,
): Promise<Parted> {
	const exports: Export[] = [];
	const others: string[] = [];
	let input = standardInput;
	for (const name of paths) {
		if (name === '-' && !exports.some(other => other.name === '-')) {
			const {whole, isExport, isPacked} = await unpackedStream(name, input);
			input = whole;
			if (isExport) exports.push({name, bytes: () => whole, isPacked});
			else others.push(name);
			continue;
		}
		const found = await findExports(name);
		exports.push(...found.exports);
		if (found.hasMore) others.push(name);
	}
	const said = (['outlet', 'date', 'page'] as const).find(option => values[option] !== undefined);
	const [exported] = exports;
	if (exported && said) {
		const name = safe(exported.name, {oneLine: true});
		throw new UsageError(messages => messages.optionNotFor(`--${said}`, name));
	}
	return {exports, paths: others, input};
}

/**
 * Stores the pages of exported libraries; goes on past damaged lines, counts and tells of every page. Stopped, it
 * stores what it has read.
 */
export async function importExports(exports: readonly Export[], importing: Importing): Promise<void> {
	for (const exported of exports) await importExport(exported, importing);
}

async function importExport(
	{name, bytes, isPacked}: Export,
	{context, library, tally, json, stop}: Importing,
): Promise<void> {
	const {messages} = context;
	const shown = safe(name, {oneLine: true});
	let batch: ExportedPage[] = [];
	let waiting = 0;
	let done = 0;

	async function fail(source: string, message: string): Promise<void> {
		tally.failed++;
		context.progress(null);
		context.complain(message);
		if (json) await context.write(jsonLine({source, status: 'failed', articles: 0, message}));
	}

	async function store(): Promise<void> {
		const outcomes = batch.length > 0 ? await library.addExported(batch) : [];
		done += batch.length;
		batch = [];
		waiting = 0;
		for (const {source, status, articles} of outcomes) {
			if (status === 'refused') {
				await fail(source, messages.exportedIdTaken(safe(source, {oneLine: true})));
				continue;
			}
			if (status === 'added') {
				tally.added++;
				tally.articles += articles;
			} else tally.unchanged++;
			if (json) await context.write(jsonLine({source, status, articles, message: null}));
		}
		context.progress(messages.importingExported(shown, done));
	}

	const lines = textLines(bytes(), ...(isPacked ? [longestPackedLine] : []));
	let number = 0;
	try {
		for await (const line of untilAborted(lines, stop)) {
			number++;
			if (number === 1) {
				const version = exportVersion(line);
				if (version === exportHeader.version) continue;
				await fail(name, version === null ? messages.exportedLineBad(shown, 1) : messages.exportNewer(shown));
				return;
			}
			const page = exportedPageIn(line);
			if (page === null) {
				await fail(name, messages.exportedLineBad(shown, number));
				continue;
			}
			batch.push(page);
			waiting += page.text.length;
			if (batch.length >= batchPages || waiting >= batchText) await store();
		}
	} catch (error) {
		if (!(error instanceof SourceError)) throw error;
		// What came before the damage is kept.
		await store();
		await fail(name, sourceMessage(error, messages));
	}
	await store();
	context.progress(null);
}
