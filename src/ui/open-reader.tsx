// Opens the reader in the terminal and waits until it is left.
import type {ReadStream} from 'node:tty';
import {render} from 'ink';
import type {Library} from '../library/library.ts';
import {guardTerminal} from '../terminal/restore.ts';
import {supply} from './effects.ts';
import type {Language} from './messages/language.ts';
import {readerMessages} from './messages/reader.ts';
import {Reader} from './reader.tsx';
import {initialState, type Source} from './state.ts';
import {createStore} from './store.ts';
import {themeFor} from './theme.ts';

export type ReaderOptions = {
	readonly library: Library;
	readonly language: Language;
	readonly source: Source;
	/** Where keys come from; a terminal. */
	readonly keyboard: ReadStream;
	readonly color: 'auto' | 'always' | 'never';
};

/**
 * Opens the reader on the keyboard and on standard output, which must be a terminal, and resolves when it is left: with
 * `interrupt` after Ctrl-c. The terminal is as it was before, also after a signal or a fault of the program,
 * which ends the process with exit code 1 and one message.
 */
export async function openReader(options: ReaderOptions): Promise<'quit' | 'interrupt'> {
	const {stdout} = process;
	const {library, keyboard: stdin, language, source, color} = options;
	let instance: ReturnType<typeof render> | null = null;
	const guard = guardTerminal({stdin, stdout}, readerMessages(language).crashed, () => instance?.unmount());
	const size = () => ({columns: stdout.columns || 80, rows: stdout.rows || 24});
	const store = createStore(initialState({language, source, size: size()}));
	const tree = <Reader store={store} theme={themeFor(color, process.env)} />;
	const onResize = () => {
		store.dispatch({kind: 'resized', size: size()});
		// Before Ink lays out the old rows in the new width.
		instance?.rerender(tree);
	};
	stdout.on('resize', onResize);
	const stop = supply(store, library, guard.crash);
	try {
		instance = render(tree, {
			stdin,
			stdout,
			exitOnCtrlC: false,
			patchConsole: false,
			alternateScreen: true,
			incrementalRendering: true,
			interactive: true,
			maxFps: 60,
		});
		await instance.waitUntilExit();
	} catch (error) {
		guard.crash(error);
	} finally {
		stop();
		stdout.off('resize', onResize);
		guard.release();
	}
	return store.state().left ?? 'quit';
}
