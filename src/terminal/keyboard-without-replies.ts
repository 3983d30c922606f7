// A keyboard as Ink reads it, from which the terminal's answers have been taken out.
import {Readable} from 'node:stream';
import {StringDecoder} from 'node:string_decoder';
import type {ReadStream} from 'node:tty';
import {type Reply, ReplyFilter} from './replies.ts';

/** An Escape key is told from the beginning of a sequence by what does not follow it within this time. */
const escapeMilliseconds = 20;
/** The same while replies are on their way, which a slow line may have cut behind their first character. */
const patientMilliseconds = 60;
/** How long replies are taken to be on their way. */
const expectedMilliseconds = 2000;
/** Nobody types the beginning of a sequence: the rest of it is on its way. */
const sequenceMilliseconds = 500;

type Terminal = Pick<ReadStream, 'setRawMode' | 'ref' | 'unref' | 'on' | 'off' | 'pause' | 'resume'>;

/**
 * What is typed on a terminal, in order and nothing lost from the moment this is made, however late it is read; replies
 * go to `onReply` as long as the keyboard is open. The terminal is in raw mode from then on; `close` leaves
 * restoring its mode to the one who guards it.
 */
export class KeyboardWithoutReplies extends Readable {
	readonly isTTY = true;
	readonly #terminal: Terminal;
	readonly #onReply: (reply: Reply) => void;
	readonly #filter = new ReplyFilter();
	readonly #decoder = new StringDecoder('utf8');
	#timer: NodeJS.Timeout | undefined;
	#expectedUntil = 0;

	constructor(terminal: Terminal, onReply: (reply: Reply) => void) {
		super();
		this.#terminal = terminal;
		this.#onReply = onReply;
		terminal.setRawMode(true);
		terminal.on('data', this.#hear);
		terminal.on('end', this.#end);
		terminal.resume();
	}

	setRawMode(isRaw: boolean): this {
		this.#terminal.setRawMode(isRaw);
		return this;
	}

	ref(): this {
		this.#terminal.ref();
		return this;
	}

	unref(): this {
		this.#terminal.unref();
		return this;
	}

	/** Says that something was asked, the last of it what the terminal is. */
	expectReplies(): void {
		this.#expectedUntil = performance.now() + expectedMilliseconds;
	}

	/** Reads no longer. */
	close(): void {
		clearTimeout(this.#timer);
		this.#terminal.off('data', this.#hear);
		this.#terminal.off('end', this.#end);
		this.#terminal.pause();
	}

	override _read(): void {}

	readonly #hear = (data: Buffer | string) => {
		clearTimeout(this.#timer);
		const {keys, replies} = this.#filter.push(typeof data === 'string' ? data : this.#decoder.write(data));
		if (keys !== '') this.push(keys);
		for (const reply of replies) {
			if (reply.kind === 'attributes') this.#expectedUntil = 0;
			this.#onReply(reply);
		}
		if (this.#filter.held === '') return;
		this.#timer = setTimeout(() => this.push(this.#filter.release()), this.#patience());
	};

	#patience(): number {
		if (this.#filter.held !== '\u{1B}') return sequenceMilliseconds;
		return performance.now() < this.#expectedUntil ? patientMilliseconds : escapeMilliseconds;
	}

	readonly #end = () => {
		this.push(null);
	};
}
