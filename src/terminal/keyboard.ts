// The keyboard, also when standard input carries a page.
import {openSync} from 'node:fs';
import {ReadStream} from 'node:tty';

/** Where keys come from: standard input if it is a terminal, else the terminal of the process, else null. */
export function openKeyboard(input: NodeJS.ReadStream): ReadStream | null {
	if (input.isTTY) return input;
	try {
		return new ReadStream(openSync('/dev/tty', 'r+'));
	} catch {
		return null;
	}
}
