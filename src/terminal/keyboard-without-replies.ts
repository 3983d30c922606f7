// A keyboard as Ink reads it, from which the terminal's answers have been taken out.
import {Readable} from 'node:stream';
import {StringDecoder} from 'node:string_decoder';
import type {ReadStream} from 'node:tty';
import {restOfSequence} from './late-sequence.ts';
import {type Reply, ReplyFilter} from './replies.ts';

/** An Escape key is told from the beginning of a sequence by what does not follow it within this time. */
const escapeMilliseconds = 20;
/** The same while replies are on their way, which a slow line may have cut behind their first character. */
const patientMilliseconds = 60;
/** How long replies are taken to be on their way. */
const expectedMilliseconds = 1000;
/** The same on a line that has cut a sequence there not long ago: what followed the Escape came so late, or later. */
const cutMilliseconds = 200;
const cutForMilliseconds = 60_000;
const leastCutMilliseconds = 10;
/** So soon after an Escape that was given out, what looks like the rest of a sequence is one. */
const lateMilliseconds = 300;
/** So long it is waited for what tells the rest of a sequence from keys typed after Escape. */
const restMilliseconds = 100;
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
	#lastLook: NodeJS.Immediate | undefined;
	#expectedUntil = 0;
	#cutUntil = 0;
	#heardAt = 0;
	/** When Escape was given out by itself. */
	#escapedAt = Number.NEGATIVE_INFINITY;
	/** What has come since then and may be the rest of a sequence. */
	#late = '';
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
		this.#waitNoLonger();
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
		this.#waitNoLonger();
		const text = typeof data === 'string' ? data : this.#decoder.write(data);
		const whole = this.#withItsEscape(text);
		if (whole === null) {
			this.#waitFor(restMilliseconds, () => this.#sort(this.#takeLate()));
			return;
		}
		if (this.#filter.held !== '' && performance.now() - this.#heardAt >= leastCutMilliseconds) this.#isCut();
		this.#heardAt = performance.now();
		this.#sort(whole);
	};

	#sort(text: string): void {
		const {keys, replies} = this.#filter.push(text);
		if (keys !== '') this.push(keys);
		for (const reply of replies) {
			if (reply.kind === 'attributes') this.#expectedUntil = 0;
			// One came, so that the others are on their way too.
			else if (this.#expectedUntil > 0) this.expectReplies();
			this.#onReply(reply);
		}
		if (this.#expectedUntil === 0) this.#onAnswered?.();
		if (this.#filter.held === '') return;
		this.#waitFor(this.#patience(), () => this.#release());
	}

	/** Has it done when nothing has come for so long: what came while the program itself was held up is read first. */
	#waitFor(milliseconds: number, then: () => void): void {
		this.#timer = setTimeout(() => {
			this.#lastLook = setImmediate(then);
		}, milliseconds);
	}

	#waitNoLonger(): void {
		clearTimeout(this.#timer);
		clearImmediate(this.#lastLook);
	}

	#release(): void {
		const released = this.#filter.release();
		if (released === '\u{1B}') this.#escapedAt = performance.now();
		if (released !== '') this.push(released);
	}

	/** What arrives, with the Escape before it that was given out too soon; null while that can't be told. */
	#withItsEscape(arrived: string): string | null {
		if (this.#late === '' && performance.now() - this.#escapedAt > lateMilliseconds) return arrived;
		this.#late += arrived;
		const kind = restOfSequence(this.#late);
		if (kind === 'beginning') return null;
		if (kind === 'rest') this.#isCut();
		const text = this.#takeLate();
		return kind === 'rest' ? `\u{1B}${text}` : text;
	}

	#isCut(): void {
		this.#cutUntil = performance.now() + cutForMilliseconds;
	}

	#takeLate(): string {
		const late = this.#late;
		this.#late = '';
		this.#escapedAt = Number.NEGATIVE_INFINITY;
		return late;
	}

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
		const now = performance.now();
		if (now < this.#cutUntil) return cutMilliseconds;
		return now < this.#expectedUntil ? patientMilliseconds : escapeMilliseconds;
	}
}
