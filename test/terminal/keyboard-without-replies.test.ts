import {PassThrough} from 'node:stream';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {KeyboardWithoutReplies} from '../../src/terminal/keyboard-without-replies.ts';
import type {Reply} from '../../src/terminal/replies.ts';

/** A terminal's input without a terminal. */
class Line extends PassThrough {
	isRaw = false;

	setRawMode(isRaw: boolean): this {
		this.isRaw = isRaw;
		return this;
	}
}

let line: Line;
let keyboard: KeyboardWithoutReplies;
let replies: Reply[];

beforeEach(() => {
	vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'performance']});
	line = new Line();
	replies = [];
	keyboard = new KeyboardWithoutReplies(line as never, reply => replies.push(reply));
	keyboard.setEncoding('utf8');
});

afterEach(() => {
	vi.useRealTimers();
});

/** What arrives, and what can be read after it. */
async function arrives(...pieces: readonly (string | Buffer)[]): Promise<string | null> {
	for (const piece of pieces) line.write(piece);
	await new Promise(resolve => setImmediate(resolve));
	return keyboard.read();
}

describe('a keyboard without replies', () => {
	it('is in raw mode, and stays so when its reader lets go', () => {
		expect(line.isRaw).toBe(true);
		keyboard.setRawMode();
		expect(line.isRaw).toBe(true);
	});

	it('keeps what was typed before anybody read, in order', async () => {
		expect(await arrives('jj', '\u{1B}[2;2R', '/渡', '\u{1B}[?62c', '船')).toBe('jj/渡船');
		expect(replies.map(({kind}) => kind)).toEqual(['cursor', 'attributes']);
	});

	it('puts characters and replies together that came byte by byte', async () => {
		const bytes = [...Buffer.from('渡\u{1B}[2;3R船')].map(byte => Buffer.from([byte]));
		expect(await arrives(...bytes)).toBe('渡船');
		expect(replies).toEqual([{kind: 'cursor', row: 2, column: 3}]);
	});

	it('lets Escape through once nothing has followed it', async () => {
		expect(await arrives('\u{1B}')).toBeNull();
		vi.advanceTimersByTime(20);
		expect(keyboard.read()).toBe('\u{1B}');
	});

	it('waits longer for what follows an Escape while replies are on their way', async () => {
		keyboard.expectReplies();
		expect(await arrives('\u{1B}')).toBeNull();
		vi.advanceTimersByTime(40);
		expect(keyboard.read()).toBeNull();
		expect(await arrives('[2;2R')).toBeNull();
		expect(replies).toHaveLength(1);
		expect(await arrives('\u{1B}[?62c', '\u{1B}')).toBeNull();
		vi.advanceTimersByTime(20);
		expect(keyboard.read()).toBe('\u{1B}');
	});

	it('lets the beginning of a sequence through that is never completed', async () => {
		expect(await arrives('\u{1B}[')).toBeNull();
		vi.advanceTimersByTime(500);
		expect(keyboard.read()).toBe('\u{1B}[');
	});

	it('swallows replies that come at any time, also when none were expected', async () => {
		expect(await arrives('\u{1B}[?2027;2$y', '\u{1B}[1;5R')).toBeNull();
		expect(replies).toHaveLength(2);
	});
});

describe('closing a keyboard', () => {
	it('waits for the replies that are on their way', async () => {
		keyboard.expectReplies();
		let isClosed = false;
		const closing = keyboard.close().then(() => {
			isClosed = true;
		});
		await arrives('\u{1B}[2;2R');
		expect(isClosed).toBe(false);
		await arrives('\u{1B}[?62c');
		await closing;
		expect(line.isPaused()).toBe(true);
	});

	it('waits no longer than a second for a terminal that is silent, and not at all where nothing was asked', async () => {
		await keyboard.close();
		keyboard.expectReplies();
		const closing = keyboard.close();
		vi.advanceTimersByTime(1000);
		await closing;
	});
});
