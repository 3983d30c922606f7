// Opens the reader in the terminal and waits until it is left.
import type {ReadStream} from 'node:tty';
import type {Library} from '../library/library.ts';
import {answersQuestions} from '../terminal/answers-questions.ts';
import {backgroundHint} from '../terminal/background.ts';
import {backgroundMemory} from '../terminal/background-memory.ts';
import type {Keyboard} from '../terminal/keyboard.ts';
import {PaintedScreen} from '../terminal/painted-screen.ts';
import {guardTerminal} from '../terminal/restore.ts';
import type {Surface} from '../terminal/surface.ts';
import {terminalMemory} from '../terminal/terminal-memory.ts';
import {glyphsOfTerminal} from '../typeset/glyphs.ts';
import {followWidth, type WidthWish, widthAtFirst} from './ambiguous-width.ts';
import type {Attended} from './attend.ts';
import type {BandwidthWish} from './bandwidth.ts';
import {crashApology} from './crash-apology.ts';
import {supply} from './effects.ts';
import {firstScreen} from './first-screen.ts';
import {frameOf} from './frame.ts';
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
import {depthFor, type Look} from './theme.ts';
import type {ThemeName} from './theme-names.ts';
import {followPlace} from './visits/follow-place.ts';

export type ReaderOptions = {
	readonly library: Library;
	/** The file of the library, for searching beside the screen; null for one in memory. */
	readonly file: string | null;
	readonly language: Language;
	readonly source: Source;
	/** Where keys come from. */
	readonly keyboard: Keyboard;
	/** Where to draw. */
	readonly screen: Surface;
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
	const {library, file, language, source, choosing} = options;
	let attended = null as Attended | null;
	let stdin = null as ReadStream | null;
	const guard = guardTerminal(
		{keyboard: () => stdin, screen: options.screen},
		error => crashApology(error, language, process.env),
		() => attended?.close(),
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
		options.screen,
		glyphsOfTerminal(() => width.isSure()),
	);
	screen.synchronizes = (asks && memory.recall()?.synchronizes) ?? false;
	const opened = initialState({
		language,
		source,
		size: screen.size,
		ambiguousWidth: known.used,
		setting,
		lowBandwidth: options.lowBandwidth === 'always',
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
	const width = followWidth(store, memory, known, () => screen.forget());
	const searcher = file === null ? searcherHere(library) : searcherWhenAsked(() => inThread(file));
	const stop = supply(store, {library, searcher}, guard.crash);
	const leavePlace = followPlace(store);
	let unstored: Unstored | null = null;
	try {
		await firstScreen(store);
		screen.enter();
		const paint = () => screen.show(frameOf(store.state()));
		paint();
		const unsubscribe = store.subscribe(paint);
		// What the terminal is heard with takes longer to load than all that is on its screen.
		const {attend} = await import('./attend.ts');
		const stream = options.keyboard.stream();
		stdin = stream;
		attended = attend({
			...options,
			stdin: stream,
			screen,
			store,
			memory,
			width,
			light,
			asks,
			crash: guard.crash,
		});
		options.onPainted();
		await attended.draw();
		unsubscribe();
		options.onReady();
		await attended.left();
		unstored = await storeRest(store);
	} catch (error) {
		guard.crash(error);
	} finally {
		leavePlace();
		stop();
		await searcher.close();
		await attended?.end();
		guard.release();
	}
	return {how: store.state().left ?? 'quit', unstored};
}

async function inThread(file: string): Promise<Searcher> {
	const {searcherInThread} = await import('./search/search-thread.ts');
	return searcherInThread(file);
}
