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
const expectedMilliseconds = 1000;
/** Nobody types the beginning of a sequence: the rest of it is on its way. */
const sequenceMilliseconds = 500;

type Terminal = Pick<ReadStream, 'setRawMode' | 'on' | 'off' | 'pause' | 'resume'>;

/**
 * What is typed on a terminal, in order and nothing lost from the moment this is made, however late it is read; replies
 * go to `onReply` until it is closed. The terminal is in raw mode from then on, and stays so: else what it
 * answers would be seen. Restoring its mode is left to the one who guards it.
 */
export class KeyboardWithoutReplies extends Readable {
	readonly isTTY = true;
	readonly #terminal: Terminal;
	readonly #onReply: (reply: Reply) => void;
	readonly #filter = new ReplyFilter();
	readonly #decoder = new StringDecoder('utf8');
	#timer: NodeJS.Timeout | undefined;
	#expectedUntil = 0;
	#onAnswered: (() => void) | undefined;

	constructor(terminal: Terminal, onReply: (reply: Reply) => void) {
		super();
		this.#terminal = terminal;
		this.#onReply = onReply;
		terminal.setRawMode(true);
		terminal.on('data', this.#hear);
		terminal.on('end', this.#end);
		terminal.resume();
	}

	/** For Ink, which changes the mode of a keyboard it may read; this one is in raw mode already. */
	setRawMode(): this {
		return this;
	}

	/** Says that something was asked, the last of it what the terminal is. */
	expectReplies(): void {
		this.#expectedUntil = performance.now() + expectedMilliseconds;
	}

	/** Reads no longer, once the replies on their way are there: what asked them is not to be read by a shell. */
	async close(): Promise<void> {
		await this.#answered();
		clearTimeout(this.#timer);
		this.#terminal.off('data', this.#hear);
		this.#terminal.off('end', this.#end);
		this.#terminal.pause();
	}

	/** Leaves the terminal to a task, in the mode that shells leave it in, and reads it again afterwards. */
	async lend(task: () => Promise<void>): Promise<void> {
		await this.#answered();
		this.#terminal.off('data', this.#hear);
		this.#terminal.pause();
		this.#terminal.setRawMode(false);
		try {
			await task();
		} finally {
			this.#terminal.setRawMode(true);
			this.#terminal.on('data', this.#hear);
			this.#terminal.resume();
		}
	}

	override _read(): void {}

	readonly #hear = (data: Buffer | string) => {
		clearTimeout(this.#timer);
		const {keys, replies} = this.#filter.push(typeof data === 'string' ? data : this.#decoder.write(data));
		if (keys !== '') this.push(keys);
		for (const reply of replies) {
			if (reply.kind === 'attributes') this.#expectedUntil = 0;
			// One came, so that the others are on their way too.
			else if (this.#expectedUntil > 0) this.expectReplies();
			this.#onReply(reply);
		}
		if (this.#expectedUntil === 0) this.#onAnswered?.();
		if (this.#filter.held === '') return;
		this.#timer = setTimeout(() => this.push(this.#filter.release()), this.#patience());
	};

	readonly #end = () => {
		this.push(null);
	};

	/** Resolves when nothing more is on its way. */
	#answered(): Promise<void> {
		const left = this.#expectedUntil - performance.now();
		return new Promise(resolve => {
			if (left <= 0) return resolve();
			const timer = setTimeout(resolve, left);
			this.#onAnswered = () => {
				clearTimeout(timer);
				resolve();
			};
		});
	}

	#patience(): number {
		if (this.#filter.held !== '\u{1B}') return sequenceMilliseconds;
		return performance.now() < this.#expectedUntil ? patientMilliseconds : escapeMilliseconds;
	}
}
