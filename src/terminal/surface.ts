// A terminal to draw on, whose stream is made only when it is asked for.
import type {ScreenStream} from './screen.ts';
import type {TerminalSize} from './terminal-size.ts';

/** Node's streams take as long to load as a library to open: a first screen can be painted without them. */
export type Surface = {
	readonly descriptor: number;
	/** In cells; null where it turns out to be no terminal. */
	readonly terminal: TerminalSize | null;
	/** Writes the text, or leaves it to the stream where there is no room for it. */
	readonly send: (text: string) => void;
	/** Made when it is first asked for; it tells when the terminal is resized. */
	readonly stream: ScreenStream;
};

/** A surface of which the stream is there already. */
export function surfaceOf(stream: ScreenStream): Surface {
	return {
		descriptor: stream.fd,
		get terminal() {
			const {columns, rows} = stream;
			return {columns, rows};
		},
		send: text => {
			stream.write(text);
		},
		stream,
	};
}
