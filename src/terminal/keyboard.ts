// The keyboard, also when standard input carries a page.
import {openSync} from 'node:fs';
import {ReadStream} from 'node:tty';
import {isTerminal} from './terminal-size.ts';

/** Keys of a terminal; its stream is made when it is first asked for. */
export type Keyboard = {
	readonly stream: () => ReadStream;
	/** Lets go of what was opened for it. */
	readonly close: () => void;
};

/** Where keys come from: standard input if it is a terminal, else the terminal of the process, else null. */
export function openKeyboard(input: () => NodeJS.ReadStream): Keyboard | null {
	if (isTerminal(0) ?? input().isTTY) return {stream: input, close: () => {}};
	try {
		const stream = new ReadStream(openSync('/dev/tty', 'r+'));
		return {stream: () => stream, close: () => stream.destroy()};
	} catch {
		return null;
	}
}
