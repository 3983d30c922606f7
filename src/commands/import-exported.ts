// Exported libraries among the paths of an import: told by how they begin, and taken in line by line.
import {createReadStream} from 'node:fs';
import {firstBytesOf, peek} from '../formats/first-bytes.ts';
import {textLines} from '../formats/text-lines.ts';
import {
	exportedPageIn,
	exportHeader,
	exportOpening,
	exportVersion,
} from '../library/exported/exported-line.ts';
import type {ExportedPage} from '../library/exported/exported-page.ts';
import type {Library} from '../library/library.ts';
import {safe} from '../terminal/safe.ts';
import type {Context} from './context.ts';
import {jsonLine} from './json-line.ts';
import type {Values} from './option.ts';
import {UsageError} from './usage-error.ts';

/** Stored in one transaction: at most so many pages, or so many code units of text. */
const batchPages = 64;
const batchText = 4 * 1024 * 1024;

/** One path that holds an exported library. */
export type Export = {
	/** As the reader gave it. */
	readonly name: string;
	readonly bytes: () => AsyncIterable<Uint8Array>;
};

export type Parted = {
	readonly exports: readonly Export[];
	/** The other paths, in their order. */
	readonly paths: readonly string[];
	/** Standard input from its beginning. */
	readonly input: AsyncIterable<Uint8Array>;
};

export type ImportTally = {added: number; articles: number; unchanged: number; failed: number};

/**
 * Parts exported libraries from other paths. Of folders nothing is looked into: in one, an exported library
 * is no page.
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
		let first: Uint8Array;
		if (name === '-' && !exports.some(other => other.name === '-')) {
			const peeked = await peek(input, exportOpening.length);
			first = peeked.first;
			input = peeked.whole;
		} else first = await firstBytesOf(name, exportOpening.length);
		if (Buffer.from(first).toString('latin1') !== exportOpening) others.push(name);
		else if (name === '-') exports.push({name, bytes: () => input});
		else exports.push({name, bytes: () => createReadStream(name)});
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
 * Stores the pages of exported libraries; goes on past damaged lines, and counts into `tally`. With `--json`
 * every page is told of, as pages of other files are.
 */
export async function importExports(
	context: Context,
	library: Library,
	exports: readonly Export[],
	values: Values,
	tally: ImportTally,
): Promise<void> {
	for (const exported of exports) await importExport(context, library, exported, values, tally);
}

async function importExport(
	context: Context,
	library: Library,
	{name, bytes}: Export,
	values: Values,
	tally: ImportTally,
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
		if (values.json) await context.write(jsonLine({source, status: 'failed', articles: 0, message}));
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
			if (values.json) await context.write(jsonLine({source, status, articles, message: null}));
		}
		context.progress(messages.importingExported(shown, done));
	}

	let number = 0;
	for await (const line of textLines(bytes())) {
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
	await store();
	context.progress(null);
}
