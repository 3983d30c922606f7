// paper-tui without a command: the reader, on the library, on given pages, or on the sample pages.
import {fileURLToPath} from 'node:url';
import {setFlagsFromString} from 'node:v8';
import {findSources} from '../formats/find-sources.ts';
import {SourceError} from '../formats/source-error.ts';
import type {Library, NewPage} from '../library/library.ts';
import {openLibrary, openMemoryLibrary} from '../library/open-library.ts';
import {openKeyboard} from '../terminal/keyboard.ts';
import {safe} from '../terminal/safe.ts';
import type {ExitCode} from './command.ts';
import type {Context} from './context.ts';
import {restoreSource} from './restore-source.ts';
import {sourceMessage} from './source-message.ts';
import {tellRenewal} from './tell-renewal.ts';

/** Beside dist/, where the built program stands. */
const seeds = fileURLToPath(new URL('../seeds', import.meta.url));

/** Opens the reader and waits until it is left. Pages that can't be read are told of first. */
export async function run(context: Context, paths: readonly string[]): Promise<ExitCode> {
	const {pages, failed} = await restoreAll(context, paths);
	if (failed > 0 && pages.length === 0) return 1;
	const keyboard = context.output.isTTY ? openKeyboard(context.input) : null;
	if (!keyboard) {
		context.complain(context.messages.noTerminal);
		return 2;
	}
	keepMemorySmall();
	const {library, file, source} = await choose(context, pages);
	try {
		const {openReader} = await import('../ui/open-reader.tsx');
		const {language, color, ambiguousWidth} = context;
		const left = await openReader({library, file, source, keyboard, language, color, ambiguousWidth});
		if (left === 'interrupt') return 130;
	} finally {
		await library.close();
		if (keyboard !== context.input) keyboard.destroy();
	}
	return failed > 0 ? 1 : 0;
}

async function restoreAll(
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

/** A screen is made of much that lives briefly: without this the engine keeps 40 MB for it rather than clear up sooner. */
function keepMemorySmall(): void {
	setFlagsFromString('--semi-space-growth-factor=1');
}

type Opened = {
	readonly library: Library;
	readonly file: string | null;
	readonly source: 'library' | 'paths' | 'seeds';
};

async function choose(context: Context, pages: readonly NewPage[]): Promise<Opened> {
	if (pages.length > 0) return {library: await inMemory(pages), file: null, source: 'paths'};
	const library = await openLibrary(context.library, tellRenewal(context));
	if (!(await library.isEmpty())) return {library, file: context.library, source: 'library'};
	await library.close();
	const {pages: samples} = await restoreAll(context, [seeds]);
	return {library: await inMemory(samples), file: null, source: 'seeds'};
}

async function inMemory(pages: readonly NewPage[]): Promise<Library> {
	const library = await openMemoryLibrary();
	await library.add(pages);
	return library;
}
