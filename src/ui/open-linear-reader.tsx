// Opens the reader in lines, for whoever has the screen read aloud, and waits until it is left.
import {render} from 'ink';
import {KeyboardWithoutReplies} from '../terminal/keyboard-without-replies.ts';
import {guardTerminal} from '../terminal/restore.ts';
import {undisturbed} from '../terminal/undisturbed.ts';
import {crashApology} from './crash-apology.ts';
import {supply} from './effects.ts';
import {layoutEngine} from './layout-engine.ts';
import {type LendScreen, LinearReader} from './linear-reader.tsx';
import {linearColumns} from './linear-rows.ts';
import type {Left, ReaderOptions} from './open-reader.ts';
import {remapped} from './remap.ts';
import {toChoose} from './search/new-search.ts';
import {searcherInThread} from './search/search-thread.ts';
import {searcherHere} from './search/searcher.ts';
import {initialState} from './state.ts';
import {createStore} from './store.ts';
import {storeRest} from './store-rest.ts';
import {serveTaking} from './take/carry-out.ts';
import {followPlace} from './visits/follow-place.ts';

/** As `openReader`, but without another screen, columns of text, colours, or questions to the terminal. */
export async function openLinearReader(options: ReaderOptions): Promise<Left> {
	const {library, file, screen, language, source, notice, choosing} = options;
	const stdin = options.keyboard.stream();
	const stdout = screen.stream;
	let instance: ReturnType<typeof render> | null = null;
	const guard = guardTerminal(
		{keyboard: () => stdin, screen, isFullScreen: false},
		error => crashApology(error, language, process.env),
		() => instance?.unmount(),
	);
	const size = () => ({columns: linearColumns(stdout.columns || 80), rows: stdout.rows || 24});
	const opened = initialState({language, source, size: size(), bindings: remapped(options.keys), notice});
	const store = createStore(choosing === undefined ? opened : toChoose(opened, choosing));
	const onResize = () => store.dispatch({kind: 'resized', size: size()});
	stdout.on('resize', onResize);
	const keyboard = new KeyboardWithoutReplies(stdin, () => {});
	const searcher = file === null ? searcherHere(library) : searcherInThread(file);
	const stop = supply(store, {library, searcher}, guard.crash);
	const leavePlace = followPlace(store);
	let lendScreen: LendScreen = task => task();
	const stopTaking = serveTaking(
		store,
		{
			environment: process.env,
			write: text => stdout.write(text),
			lend: task => lendScreen(() => keyboard.lend(() => undisturbed(task))),
		},
		guard.crash,
	);
	const onLendable = (lend: LendScreen) => {
		lendScreen = lend;
	};
	let left: Left = {how: 'quit', unstored: null};
	try {
		await layoutEngine;
		instance = render(<LinearReader store={store} onLendable={onLendable} />, {
			stdin: keyboard,
			stdout,
			exitOnCtrlC: false,
			patchConsole: false,
			isScreenReaderEnabled: true,
			interactive: true,
		});
		await options.onPainted();
		options.onReady();
		await instance.waitUntilExit();
		left = {how: store.state().left ?? 'quit', unstored: await storeRest(store)};
	} catch (error) {
		guard.crash(error);
	} finally {
		leavePlace();
		stop();
		stopTaking();
		await searcher.close();
		stdout.off('resize', onResize);
		await keyboard.close();
		// Ink leaves the cursor behind the last line.
		stdout.write('\n');
		guard.release();
	}
	return left;
}
