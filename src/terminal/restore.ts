// Gives the terminal back as it was, whatever ends the program.
import {writeSync} from 'node:fs';
import type {ReadStream} from 'node:tty';
import {exitWhenGone, saysGone} from './gone.ts';
import {mouseOff} from './mouse.ts';
import type {Surface} from './surface.ts';

export type TerminalGuard = {
	/**
	 * Restores the terminal, tells of a fault of the program on standard error and ends it with exit code 1. If
	 * the fault is that the terminal has gone, nobody is told, and the exit code is that of SIGHUP.
	 */
	readonly crash: (error: unknown) => never;
	/** Restores the terminal and watches no longer. */
	readonly release: () => void;
};

type Guarded = {
	/** Null as long as the mode of the terminal was not changed. */
	readonly keyboard: () => Pick<ReadStream, 'isTTY' | 'setRawMode'> | null;
	readonly screen: Pick<Surface, 'descriptor'>;
	/** Whether another screen is drawn on, which is to be left; leaving one that was never entered would move the cursor. */
	readonly isFullScreen?: boolean;
};

/** The mouse no longer told of, bracketed paste off, synchronised output off, lines wrapped, attributes off. */
const restoring = `${mouseOff}\u{1B}[?2004l\u{1B}[?2026l\u{1B}[?7h\u{1B}[0m`;
const leavingScreen = '\u{1B}[?1049l';
const showingCursor = '\u{1B}[?25h';

/** Signals that end the program, with the exit code that tells of them (128 + number). */
const signals = {SIGHUP: 129, SIGINT: 130, SIGQUIT: 131, SIGTERM: 143} as const;

/**
 * Watches over the terminal while a full-screen program runs: on a signal, an uncaught error or an exit the
 * terminal is restored before anything else is written. `apology` gives what is said of a fault, with its line end; `close` ends
 * what draws on the screen, which would else draw on after the terminal is restored.
 */
export function guardTerminal(
	{keyboard, screen, isFullScreen = true}: Guarded,
	apology: (error: unknown) => string,
	close: () => void,
): TerminalGuard {
	let restored = false;
	const restore = () => {
		if (restored) return;
		restored = true;
		try {
			close();
		} catch {
			// A fault while closing must not keep the terminal from being restored.
		}
		try {
			const stdin = keyboard();
			if (stdin?.isTTY) stdin.setRawMode(false);
			writeSync(screen.descriptor, restoring + (isFullScreen ? leavingScreen : '') + showingCursor);
		} catch {
			// The terminal has gone: there is nothing left to restore.
		}
	};
	const crash = (error: unknown): never => {
		restore();
		if (saysGone(error)) process.exit(exitWhenGone);
		try {
			writeSync(2, apology(error));
		} catch {
			// Nobody is there to be told.
		}
		process.exit(1);
	};
	const watched = Object.entries(signals).map(([name, code]) => {
		const end = () => {
			restore();
			process.exit(code);
		};
		process.on(name, end);
		return () => process.off(name, end);
	});
	process.on('uncaughtException', crash);
	process.on('unhandledRejection', crash);
	process.on('exit', restore);
	return {
		crash,
		release: () => {
			restore();
			for (const unwatch of watched) unwatch();
			process.off('uncaughtException', crash);
			process.off('unhandledRejection', crash);
			process.off('exit', restore);
		},
	};
}
