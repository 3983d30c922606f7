// Opens the reader in the terminal and waits until it is left.
import type {ReadStream} from 'node:tty';
import type {Library} from '../library/library.ts';
import {answersQuestions} from '../terminal/answers-questions.ts';
import {asksBackground, backgroundHint} from '../terminal/background.ts';
import {backgroundMemory} from '../terminal/background-memory.ts';
import {KeyboardWithoutReplies} from '../terminal/keyboard-without-replies.ts';
import {mouseOff, mouseOn} from '../terminal/mouse.ts';
import {PaintedScreen} from '../terminal/painted-screen.ts';
import {lastQuestion, questions} from '../terminal/questions.ts';
import {guardTerminal} from '../terminal/restore.ts';
import {RoundTrip} from '../terminal/round-trip.ts';
import type {ScreenStream} from '../terminal/screen.ts';
import {suspend} from '../terminal/suspend.ts';
import {terminalMemory} from '../terminal/terminal-memory.ts';
import {undisturbed} from '../terminal/undisturbed.ts';
import {glyphsOfTerminal} from '../typeset/glyphs.ts';
import {followWidth, type WidthWish, widthAtFirst} from './ambiguous-width.ts';
import {type BandwidthWish, isLineTimed} from './bandwidth.ts';
import {crashApology} from './crash-apology.ts';
import {supply} from './effects.ts';
import type {Errands} from './errand/errand.ts';
import {firstScreen} from './first-screen.ts';
import {frameOf} from './frame.ts';
import {hearReplies} from './hear-replies.ts';
import type {InkReader} from './ink-reader.tsx';
import type {StyleName} from './line-style.ts';
import type {Language} from './messages/language.ts';
import {type NewKeys, remapped} from './remap.ts';
import {followScreen, screenMemory} from './screen-memory.ts';
import {toChoose} from './search/new-search.ts';
import {type Searcher, searcherHere} from './search/searcher.ts';
import {searcherWhenAsked} from './search/searcher-when-asked.ts';
import {followSetting, settingMemory} from './setting-memory.ts';
import {initialState, type Leaving, type Source} from './state.ts';
import {createStore} from './store.ts';
import {storeRest, type Unstored} from './store-rest.ts';
import {serveTaking} from './take/carry-out.ts';
import type {Outside} from './take/outside.ts';
import {depthFor, type Look} from './theme.ts';
import type {ThemeName} from './theme-names.ts';
import {followPlace} from './visits/follow-place.ts';

export type ReaderOptions = {
	readonly library: Library;
	/** The file of the library, for searching beside the screen; null for one in memory. */
	readonly file: string | null;
	readonly language: Language;
	readonly source: Source;
	/** Where keys come from; a terminal. */
	readonly keyboard: ReadStream;
	/** Where to draw; a terminal. */
	readonly screen: ScreenStream;
	readonly color: 'auto' | 'always' | 'never';
	readonly ambiguousWidth: WidthWish;
	readonly lowBandwidth: BandwidthWish;
	/** The style of lines this time; null for that of the last time. */
	readonly style: readonly StyleName[] | null;
	/** The theme this time; null for that of the last time. */
	readonly theme: ThemeName | null;
	/** Whether clicks, drags and the wheel are heard. */
	readonly mouse: boolean;
	/** The keys that some actions have instead of those of the keymap. */
	readonly keys: NewKeys;
	/** Does what the reader hands on; left out where nothing can be. */
	readonly errands?: Errands;
	/** What is to be told at first, safe for the terminal. */
	readonly notice: string | null;
	/** Only an article is to be chosen, by a search that begins with this query. */
	readonly choosing?: string;
	/** Called when the first screen is painted. */
	readonly onPainted: () => void;
	/** Called when keys act. */
	readonly onReady: () => void;
};

/** How the reader was left, and what of its changes could not be stored. */
export type Left = {readonly how: Leaving; readonly unstored: Unstored | null};

/**
 * Opens the reader on a keyboard and a screen, and resolves when it is left: by `interrupt` after Ctrl-c, with what was
 * chosen where an article was to be. The first screen is painted before Ink is loaded, which takes over the same. The terminal is as it was before, also after a signal or a fault of the program,
 * which ends the process with exit code 1 and one message.
 */
export async function openReader(options: ReaderOptions): Promise<Left> {
	const {env} = process;
	const {
		library,
		file,
		keyboard: stdin,
		screen: stdout,
		language,
		source,
		choosing,
		onPainted,
		onReady,
	} = options;
	let ink = null as InkReader | null;
	const guard = guardTerminal(
		{stdin, stdout},
		error => crashApology(error, language, process.env),
		() => ink?.close(),
	);
	const memory = terminalMemory(env);
	const asks = answersQuestions(env);
	const known = widthAtFirst(options.ambiguousWidth, asks, memory);
	const chosen = settingMemory(env);
	const usual = chosen.recall();
	const setting = {...usual, style: options.style ?? usual.style};
	const screenChoice = screenMemory(env);
	const light = backgroundMemory(env);
	const look: Look = {
		theme: options.theme ?? screenChoice.recall().theme,
		depth: depthFor(options.color, env),
		background: light.recall() ?? backgroundHint(env),
	};
	const screen = new PaintedScreen(
		stdout,
		glyphsOfTerminal(() => width.isSure()),
	);
	screen.synchronizes = (asks && memory.recall()?.synchronizes) ?? false;
	const lowBandwidth = options.lowBandwidth === 'always';
	const opened = initialState({
		language,
		source,
		size: screen.size,
		ambiguousWidth: known.used,
		setting,
		lowBandwidth,
		look,
		shares: screenChoice.recall().shares,
		bindings: remapped(options.keys),
		notice: options.notice,
	});
	const store = createStore(choosing === undefined ? opened : toChoose(opened, choosing));
	followSetting(store, chosen, usual);
	followScreen(store, screenChoice);
	let {redrawn} = opened;
	store.subscribe(() => {
		if (store.state().redrawn === redrawn) return;
		({redrawn} = store.state());
		screen.repaint();
	});
	const onResize = () => {
		screen.forget();
		store.dispatch({kind: 'resized', size: screen.size});
		// Before Ink lays out the old rows in the new width.
		ink?.redraw();
	};
	stdout.on('resize', onResize);
	const width = followWidth(store, memory, known, () => screen.forget());
	const line = isLineTimed(options.lowBandwidth, env) ? new RoundTrip() : null;
	const ask = (write: () => void) => {
		keyboard.expectReplies();
		line?.asked();
		write();
	};
	const askAgain = () => ask(() => stdout.write(lastQuestion));
	const hear = hearReplies({store, memory, screen, width, light, line, askAgain});
	const keyboard = new KeyboardWithoutReplies(stdin, hear);
	const searcher = file === null ? searcherHere(library) : searcherWhenAsked(() => inThread(file));
	const {errands} = options;
	const stop = supply(store, {library, searcher, ...(errands && {errands})}, guard.crash);
	const leavePlace = followPlace(store);
	const hearMouse = (isHeard: boolean) => {
		if (options.mouse) stdout.write(isHeard ? mouseOn : mouseOff);
	};
	const outside: Outside = {
		environment: env,
		write: text => stdout.write(text),
		lend: async task => {
			hearMouse(false);
			try {
				await screen.lend(() => keyboard.lend(() => undisturbed(task)));
			} finally {
				hearMouse(true);
			}
		},
	};
	let {suspended} = opened;
	store.subscribe(() => {
		if (store.state().suspended === suspended) return;
		({suspended} = store.state());
		outside.lend(suspend).catch(guard.crash);
	});
	const stopTaking = serveTaking(store, outside, guard.crash);
	let unstored: Unstored | null = null;
	try {
		await firstScreen(store);
		screen.enter();
		const paint = () => screen.show(frameOf(store.state()));
		paint();
		const unsubscribe = store.subscribe(paint);
		onPainted();
		const {drawWithInk} = await import('./ink-reader.tsx');
		ink = await drawWithInk({store, screen, keyboard});
		unsubscribe();
		hearMouse(true);
		if (asks) {
			const {sequence, row, cells} = questions({
				width: options.ambiguousWidth === 'auto',
				background: asksBackground(env),
			});
			ask(() => screen.disturb(sequence, row, cells));
		}
		onReady();
		await ink.left;
		unstored = await storeRest(store);
	} catch (error) {
		guard.crash(error);
	} finally {
		leavePlace();
		stop();
		stopTaking();
		await Promise.all([searcher.close(), errands?.close()]);
		stdout.off('resize', onResize);
		await keyboard.close();
		guard.release();
	}
	return {how: store.state().left ?? 'quit', unstored};
}

async function inThread(file: string): Promise<Searcher> {
	const {searcherInThread} = await import('./search/search-thread.ts');
	return searcherInThread(file);
}
