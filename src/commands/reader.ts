// paper-tui without a command: the reader, on the library, on given pages, or on the sample pages.
import {fileURLToPath} from 'node:url';
import type {Library, NewPage} from '../library/library.ts';
import {openLibrary, openMemoryLibrary} from '../library/open-library.ts';
import {openKeyboard} from '../terminal/keyboard.ts';
import {inOrder} from '../ui/line-style.ts';
import {openReader} from '../ui/open-reader.ts';
import type {ExitCode} from './command.ts';
import type {Context} from './context.ts';
import type {Values} from './option.ts';
import {readPlainly} from './read-plainly.ts';
import {screenHooks} from './screen-hooks.ts';

/** Beside dist/, where the built program stands. */
const seeds = fileURLToPath(new URL('../seeds', import.meta.url));

const readerPatience = 2000;

const nothing: Awaited<ReturnType<typeof restore>> = {pages: [], failed: 0};

/** Opens the reader and waits until it is left. Pages that can't be read are told of first. */
export async function run(context: Context, paths: readonly string[], values: Values): Promise<ExitCode> {
	const printed = await readPlainly(context, paths);
	if (printed !== null) return printed;
	const {pages, failed} = paths.length === 0 ? nothing : await restore(context, paths);
	if (failed > 0 && pages.length === 0) return 1;
	const keyboard = context.terminal ? openKeyboard(() => context.input) : null;
	if (!keyboard) {
		context.complain(context.messages.noTerminal);
		return 2;
	}
	const {library, file, source} = await choose(context, pages);
	try {
		const open = await readerFor(context, values);
		const {language, color, ambiguousWidth, lowBandwidth} = context;
		const lines = values.style ?? context.config.values.style;
		const style = lines ? inOrder(lines) : null;
		const left = await open({
			library,
			file,
			source,
			keyboard,
			screen: context.surface,
			language,
			color,
			ambiguousWidth,
			lowBandwidth,
			style,
			theme: values.theme ?? context.config.values.theme ?? null,
			mouse: (values.mouse ?? context.config.values.mouse) === 'on',
			keys: context.config.keys,
			notice: context.config.problems.length > 0 ? context.messages.configIgnored : null,
			...screenHooks(context),
		});
		if (left.unstored) {
			context.complain(context.messages.marksUnstored(left.unstored.changes, left.unstored.fault));
		}
		if (left.how === 'interrupt') return 130;
		if (left.unstored) return 3;
	} finally {
		await library.close();
		keyboard.close();
	}
	return failed > 0 ? 1 : 0;
}

/** The reader in panes, or in lines for whoever has the screen read aloud. */
async function readerFor({config}: Context, values: Values): Promise<typeof openReader> {
	const wish = values['screen-reader'] ?? config.values['screen-reader'];
	// Ink's own variable.
	const isSpoken = wish === undefined ? process.env.INK_SCREEN_READER === 'true' : wish === 'on';
	return isSpoken ? (await import('../ui/open-linear-reader.tsx')).openLinearReader : openReader;
}

/** Loaded only for this: a library that is opened has its pages restored already. */
async function restore(context: Context, paths: readonly string[]) {
	const {restoreAll} = await import('./restore-all.ts');
	return restoreAll(context, paths);
}

type Opened = {
	readonly library: Library;
	readonly file: string | null;
	readonly source: 'library' | 'paths' | 'seeds';
};

async function choose(context: Context, pages: readonly NewPage[]): Promise<Opened> {
	if (pages.length > 0) return {library: await inMemory(pages), file: null, source: 'paths'};
	const library = await openShared(context);
	if (!(await library.isEmpty())) return {library, file: context.library, source: 'library'};
	await library.close();
	const {pages: samples} = await restore(context, [seeds]);
	return {library: await inMemory(samples), file: null, source: 'seeds'};
}

/** Once the reader is on the screen, it waits but a moment for other programs, then says so and tries again. */
async function openShared({library: path, libraryNews}: Context): Promise<Library> {
	let opening = true;
	const library = await openLibrary(path, {
		patience: readerPatience,
		onNews: news => {
			if (opening) libraryNews(news);
		},
	});
	opening = false;
	return library;
}

async function inMemory(pages: readonly NewPage[]): Promise<Library> {
	const library = await openMemoryLibrary();
	await library.add(pages);
	return library;
}
