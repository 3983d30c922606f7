// Draws the reader with Ink from the first screen on.
import {render} from 'ink';
import type {KeyboardWithoutReplies} from '../terminal/keyboard-without-replies.ts';
import type {PaintedScreen} from '../terminal/painted-screen.ts';
import {cursorOf} from './field-line.ts';
import {framesOfInk} from './frames-of-ink.ts';
import {layoutEngine} from './layout-engine.ts';
import {Reader} from './reader.tsx';
import type {Store} from './store.ts';

type Drawn = {
	readonly store: Store;
	readonly screen: PaintedScreen;
	readonly keyboard: KeyboardWithoutReplies;
};

export type InkReader = {
	/** Draws the newest state before Ink would do so by itself. */
	readonly redraw: () => void;
	readonly close: () => void;
	/** Resolves when the reader is left. */
	readonly left: Promise<unknown>;
};

/** Keys act from when this resolves on; those typed before come first. */
export async function drawWithInk({store, screen, keyboard}: Drawn): Promise<InkReader> {
	await layoutEngine;
	const tree = <Reader store={store} />;
	const instance = render(tree, {
		stdin: keyboard as unknown as NodeJS.ReadStream,
		stdout: framesOfInk(screen, () => cursorOf(store.state())),
		exitOnCtrlC: false,
		patchConsole: false,
		alternateScreen: true,
		interactive: true,
		// Ink writes every frame whole; what it takes to show it is found out at the stream.
		debug: true,
	});
	return {
		redraw: () => instance.rerender(tree),
		close: () => instance.unmount(),
		left: instance.waitUntilExit(),
	};
}
