// Opens the reader in the terminal and waits until it is left.
import type {ReadStream} from 'node:tty';
import type {Library} from '../library/library.ts';
import {answersQuestions} from '../terminal/answers-questions.ts';
import {KeyboardWithoutReplies} from '../terminal/keyboard-without-replies.ts';
import {PaintedScreen} from '../terminal/painted-screen.ts';
import {lastQuestion, questions} from '../terminal/questions.ts';
import {guardTerminal} from '../terminal/restore.ts';
import {RoundTrip} from '../terminal/round-trip.ts';
import type {ScreenStream} from '../terminal/screen.ts';
import {terminalMemory} from '../terminal/terminal-memory.ts';
import {glyphsOfTerminal} from '../typeset/glyphs.ts';
import {followWidth, type WidthWish, widthAtFirst} from './ambiguous-width.ts';
import {type BandwidthWish, isLineTimed} from './bandwidth.ts';
import {supply} from './effects.ts';
import {firstScreen} from './first-screen.ts';
import {frameOf} from './frame.ts';
import {hearReplies} from './hear-replies.ts';
import type {InkReader} from './ink-reader.tsx';
import type {StyleName} from './line-style.ts';
import type {Language} from './messages/language.ts';
import {readerMessages} from './messages/reader.ts';
import {type Searcher, searcherHere} from './search/searcher.ts';
import {searcherWhenAsked} from './search/searcher-when-asked.ts';
import {followSetting, settingMemory} from './setting-memory.ts';
import {initialState, type Leaving, type Source, toChoose} from './state.ts';
import {createStore} from './store.ts';
import {storeRest, type Unstored} from './store-rest.ts';
import {themeFor} from './theme.ts';

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
	/** Only an article is to be chosen, by a search that begins with this query. */
	readonly choosing?: string;
	/** Called when the first screen is painted. */
	readonly onPainted: () => void;
	/** Called when keys act. */
	readonly onReady: () => void;
};

/** How the reader was left, and what of its marks could not be stored. */
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
	const guard = guardTerminal({stdin, stdout}, readerMessages(language).crashed, () => ink?.close());
	const memory = terminalMemory(env);
	const asks = answersQuestions(env);
	const known = widthAtFirst(options.ambiguousWidth, asks, memory);
	const chosen = settingMemory(env);
	const usual = chosen.recall();
	const setting = {...usual, style: options.style ?? usual.style};
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
	});
	const store = createStore(choosing === undefined ? opened : toChoose(opened, choosing));
	followSetting(store, chosen, usual);
	let {redrawn} = opened;
	store.subscribe(() => {
		if (store.state().redrawn === redrawn) return;
		({redrawn} = store.state());
		screen.repaint();
	});
	const theme = themeFor(options.color, env);
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
	const hear = hearReplies({store, memory, screen, width, line, askAgain});
	const keyboard = new KeyboardWithoutReplies(stdin, hear);
	const searcher = file === null ? searcherHere(library) : searcherWhenAsked(() => inThreads(file));
	const stop = supply(store, {library, searcher}, guard.crash);
	let unstored: Unstored | null = null;
	try {
		await firstScreen(store);
		screen.enter();
		const paint = () => screen.show(frameOf(store.state(), theme));
		paint();
		const unsubscribe = store.subscribe(paint);
		onPainted();
		const {drawWithInk} = await import('./ink-reader.tsx');
		ink = await drawWithInk({store, theme, screen, keyboard});
		unsubscribe();
		if (asks) {
			const {sequence, row, cells} = questions(options.ambiguousWidth === 'auto');
			ask(() => screen.disturb(sequence, row, cells));
		}
		onReady();
		await ink.left;
		unstored = await storeRest(store);
	} catch (error) {
		guard.crash(error);
	} finally {
		stop();
		await searcher.close();
		stdout.off('resize', onResize);
		await keyboard.close();
		guard.release();
	}
	return {how: store.state().left ?? 'quit', unstored};
}

async function inThreads(file: string): Promise<Searcher> {
	const {searcherInThreads} = await import('./search/search-thread.ts');
	return searcherInThreads(file);
}
