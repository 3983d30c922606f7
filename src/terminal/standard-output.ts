// Standard output, which is written to without the streams of Node as long as that can be.
import {fstatSync} from 'node:fs';
import type {ScreenStream} from './screen.ts';
import type {Surface} from './surface.ts';
import {type TerminalSize, terminalSize} from './terminal-size.ts';
import {writeNow} from './write-now.ts';

/** Node's streams are loaded when the first is made, which takes as long as to open a library. */
export class StandardOutput implements Surface {
	readonly descriptor = 1;
	readonly #onError: (error: NodeJS.ErrnoException) => void;
	#stream: ScreenStream | null = null;
	/** As it was first asked for. */
	#size: TerminalSize | null | undefined;

	/** `onError` hears of what can't be written. */
	constructor(onError: (error: NodeJS.ErrnoException) => void) {
		this.#onError = onError;
	}

	get stream(): ScreenStream {
		if (this.#stream === null) {
			this.#stream = process.stdout;
			this.#stream.on('error', this.#onError);
		}
		return this.#stream;
	}

	/** The size of the terminal it is; null if it is none. */
	get terminal(): TerminalSize | null {
		if (this.#stream === null) {
			if (this.#size === undefined)
				this.#size = mayBeTerminal(this.descriptor) ? terminalSize(this.descriptor) : null;
			if (this.#size !== undefined) return this.#size;
		}
		const {isTTY, columns, rows} = this.stream;
		return isTTY ? {columns, rows} : null;
	}

	send(text: string): void {
		this.#hasRoomFor(text);
	}

	/** Writes the text and waits while there is no room for it. */
	async write(text: string): Promise<void> {
		if (this.#hasRoomFor(text)) return;
		await new Promise<void>(resolve => {
			this.stream.once('drain', resolve);
		});
	}

	/** Writes the text, and says whether there is room for more. */
	#hasRoomFor(text: string): boolean {
		const rest = this.#stream === null ? writeNow(this.descriptor, text) : text;
		return rest.length === 0 || this.stream.write(rest);
	}
}

function mayBeTerminal(descriptor: number): boolean {
	try {
		return fstatSync(descriptor).isCharacterDevice();
	} catch {
		return false;
	}
}
