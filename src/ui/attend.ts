// Attends to the terminal once its first screen is painted: keys, answers, sizes, and the drawing of what follows.
import {setImmediate as nextTurn} from 'node:timers/promises';
import type {ReadStream} from 'node:tty';
import {asksBackground} from '../terminal/background.ts';
import type {BackgroundMemory} from '../terminal/background-memory.ts';
import {KeyboardWithoutReplies} from '../terminal/keyboard-without-replies.ts';
import {mouseOff, mouseOn} from '../terminal/mouse.ts';
import type {PaintedScreen} from '../terminal/painted-screen.ts';
import {lastQuestion, questions} from '../terminal/questions.ts';
import {RoundTrip} from '../terminal/round-trip.ts';
import {suspend} from '../terminal/suspend.ts';
import type {TerminalMemory} from '../terminal/terminal-memory.ts';
import {undisturbed} from '../terminal/undisturbed.ts';
import type {FollowedWidth} from './ambiguous-width.ts';
import {isLineTimed} from './bandwidth.ts';
import {hearReplies} from './hear-replies.ts';
import type {InkReader} from './ink-reader.tsx';
import type {ReaderOptions} from './open-reader.ts';
import type {Store} from './store.ts';
import {serveTaking} from './take/carry-out.ts';
import type {Outside} from './take/outside.ts';

/** In the first turn of the event loop the keyboard is begun to be watched, in the second what was there already is read. */
const turnsToRead = 2;

type Attending = Pick<ReaderOptions, 'ambiguousWidth' | 'lowBandwidth' | 'mouse'> & {
	readonly stdin: ReadStream;
	readonly screen: PaintedScreen;
	readonly store: Store;
	readonly memory: TerminalMemory;
	readonly width: FollowedWidth;
	readonly light: BackgroundMemory;
	/** Whether the terminal is asked anything. */
	readonly asks: boolean;
	readonly crash: (error: unknown) => never;
};

export type Attended = {
	/** Has Ink draw, and resolves when keys act; those typed before come first. */
	readonly draw: () => Promise<void>;
	/** Resolves when the reader is left. */
	readonly left: () => Promise<unknown>;
	/** Ends what draws. */
	readonly close: () => void;
	/** Ends all of it, once what the terminal was asked is answered. */
	readonly end: () => Promise<void>;
};

/** Puts the terminal into raw mode and hears it from now on. */
export function attend(attending: Attending): Attended {
	const {stdin, screen, store, memory, width, light, asks, crash} = attending;
	const {env} = process;
	const stdout = screen.stream;
	let ink = null as InkReader | null;
	const line = isLineTimed(attending.lowBandwidth, env) ? new RoundTrip() : null;
	const ask = (write: () => void) => {
		keyboard.expectReplies();
		line?.asked();
		write();
	};
	const askAgain = () => ask(() => stdout.write(lastQuestion));
	const hear = hearReplies({store, memory, screen, width, light, line, askAgain});
	const keyboard = new KeyboardWithoutReplies(stdin, hear);
	let isResized = false;
	const onResize = () => {
		isResized = true;
		screen.forget();
		store.dispatch({kind: 'resized', size: screen.size});
		// Before Ink lays out the old rows in the new width.
		ink?.redraw();
	};
	stdout.on('resize', onResize);
	// Node's own listener is called before. Also where the size is what it was: a window that was smaller for a moment has
	// lost what lay outside.
	const onWindowChange = () => {
		if (!isResized) screen.repaint();
		isResized = false;
	};
	process.on('SIGWINCH', onWindowChange);
	const {columns, rows} = store.state().size;
	// It may have been resized while nobody was told.
	if (screen.size.columns !== columns || screen.size.rows !== rows) onResize();
	isResized = false;
	const hearMouse = (isHeard: boolean) => {
		if (attending.mouse) stdout.write(isHeard ? mouseOn : mouseOff);
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
	let {suspended} = store.state();
	store.subscribe(() => {
		if (store.state().suspended === suspended) return;
		({suspended} = store.state());
		outside.lend(suspend).catch(crash);
	});
	const stopTaking = serveTaking(store, outside, crash);
	// What was typed before the terminal was in raw mode is on its screen too, and comes first of all.
	const paintOver = () => screen.repaint();
	stdin.once('data', paintOver);
	return {
		draw: async () => {
			for (let turn = 0; turn < turnsToRead; turn++) await nextTurn();
			stdin.off('data', paintOver);
			const {drawWithInk} = await import('./ink-reader.tsx');
			ink = await drawWithInk({store, screen, keyboard});
			hearMouse(true);
			if (!asks) return;
			const {sequence, row, cells} = questions({
				width: attending.ambiguousWidth === 'auto',
				background: asksBackground(env),
			});
			ask(() => screen.disturb(sequence, row, cells));
		},
		left: async () => ink?.left,
		close: () => ink?.close(),
		end: async () => {
			stopTaking();
			stdout.off('resize', onResize);
			process.off('SIGWINCH', onWindowChange);
			await keyboard.close();
		},
	};
}
