// The screen, also when standard output carries a result.
import {openSync} from 'node:fs';
import {WriteStream} from 'node:tty';

export type ScreenStream = NodeJS.WriteStream & {readonly fd: number};

export type Screen = {
	/** A terminal; it tells when it is resized. */
	readonly stream: ScreenStream;
	/** Lets go of what was opened for it. */
	readonly close: () => void;
};

/** Where to draw: standard output if it is a terminal, else the terminal of the process, else null. */
export function openScreen(output: ScreenStream): Screen | null {
	if (output.isTTY) return {stream: output, close: () => {}};
	let fd: number;
	try {
		fd = openSync('/dev/tty', 'w');
	} catch {
		return null;
	}
	const stream = Object.assign(new WriteStream(fd) as WriteStream & {_refreshSize: () => void}, {fd});
	// Node itself does this for standard output alone.
	const measure = () => stream._refreshSize();
	process.on('SIGWINCH', measure);
	return {
		stream: stream as typeof stream & ScreenStream,
		close: () => {
			process.off('SIGWINCH', measure);
			stream.destroy();
		},
	};
}
