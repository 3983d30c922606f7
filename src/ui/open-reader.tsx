// Opens the reader in the terminal and waits until it is left.
import type {ReadStream} from 'node:tty';
import {render} from 'ink';
import type {Library} from '../library/library.ts';
import {answersQuestions} from '../terminal/answers-questions.ts';
import {KeyboardWithoutReplies} from '../terminal/keyboard-without-replies.ts';
import {guardTerminal} from '../terminal/restore.ts';
import type {ScreenStream} from '../terminal/screen.ts';
import {terminalMemory} from '../terminal/terminal-memory.ts';
import {widthQuestion} from '../terminal/width-question.ts';
import {withoutCharacter} from '../terminal/without-character.ts';
import {withoutSecondCells} from '../typeset/ambiguous.ts';
import {secondCell} from '../typeset/second-cell.ts';
import {followWidth, type WidthWish, widthAtFirst} from './ambiguous-width.ts';
import {supply} from './effects.ts';
import type {StyleName} from './line-style.ts';
import type {Language} from './messages/language.ts';
import {readerMessages} from './messages/reader.ts';
import {Reader} from './reader.tsx';
import {screenRows} from './screen.ts';
import {searcherInThreads} from './search/search-thread.ts';
import {searcherHere} from './search/searcher.ts';
import {followSetting, settingMemory} from './setting-memory.ts';
import {initialState, type Leaving, type Source, toChoose} from './state.ts';
import {createStore} from './store.ts';
import {storeRest, type Unstored} from './store-rest.ts';
import {paintRow, themeFor} from './theme.ts';

/** Moves the cursor to the last row of any screen. */
const lastRow = '\u{1B}[999;1H';

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
	/** The style of lines this time; null for that of the last time. */
	readonly style: readonly StyleName[] | null;
	/** Only an article is to be chosen, by a search that begins with this query. */
	readonly choosing?: string;
};

/** How the reader was left, and what of its changes could not be stored. */
export type Left = {readonly how: Leaving; readonly unstored: Unstored | null};

/**
 * Opens the reader on a keyboard and a screen, and resolves when it is left: by
 * `interrupt` after Ctrl-c, with what was
 * chosen where an article was to be. The terminal is as it was before, also after a signal or a fault of the program,
 * which ends the process with exit code 1 and one message.
 */
export async function openReader(options: ReaderOptions): Promise<Left> {
	const {env} = process;
	const {library, file, keyboard: stdin, screen: stdout, language, source, choosing} = options;
	let instance: ReturnType<typeof render> | null = null;
	const guard = guardTerminal({stdin, stdout}, readerMessages(language).crashed, () => instance?.unmount());
	const size = () => ({columns: stdout.columns || 80, rows: stdout.rows || 24});
	const memory = terminalMemory(env);
	const asks = answersQuestions(env);
	const known = widthAtFirst(options.ambiguousWidth, asks, memory);
	const chosen = settingMemory(env);
	const usual = chosen.recall();
	const setting = {...usual, style: options.style ?? usual.style};
	const opened = initialState({language, source, size: size(), ambiguousWidth: known.used, setting});
	const store = createStore(choosing === undefined ? opened : toChoose(opened, choosing));
	followSetting(store, chosen, usual);
	const theme = themeFor(options.color, env);
	const tree = <Reader store={store} theme={theme} />;
	const onResize = () => {
		store.dispatch({kind: 'resized', size: size()});
		// Before Ink lays out the old rows in the new width.
		instance?.rerender(tree);
	};
	stdout.on('resize', onResize);
	const hear = followWidth(store, memory, known, () => {
		// Ink erases from the last row up; rows too wide for the terminal may have moved the cursor.
		stdout.write(lastRow);
		instance?.clear();
	});
	const keyboard = new KeyboardWithoutReplies(stdin, hear);
	const searcher = file === null ? searcherHere(library) : searcherInThreads(file);
	const stop = supply(store, {library, searcher}, guard.crash);
	let unstored: Unstored | null = null;
	try {
		instance = render(tree, {
			stdin: keyboard,
			stdout: withoutCharacter(stdout, secondCell),
			exitOnCtrlC: false,
			patchConsole: false,
			alternateScreen: true,
			incrementalRendering: true,
			interactive: true,
			maxFps: 60,
		});
		const [, second] = screenRows(store.state());
		if (options.ambiguousWidth === 'auto' && asks && second) {
			keyboard.expectReplies();
			stdout.write(widthQuestion(withoutSecondCells(paintRow(second, theme))));
		}
		await instance.waitUntilExit();
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
