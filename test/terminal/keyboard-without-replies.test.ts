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

async function passes(milliseconds: number): Promise<void> {
	vi.advanceTimersByTime(milliseconds);
	await new Promise(resolve => setImmediate(resolve));
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
		await passes(20);
		expect(keyboard.read()).toBe('\u{1B}');
	});

	it('reads what came while the program was held up before it takes Escape for a key', async () => {
		expect(await arrives('\u{1B}')).toBeNull();
		vi.advanceTimersByTime(1000);
		expect(await arrives('[A')).toBe('\u{1B}[A');
	});

	it('waits longer for what follows an Escape while replies are on their way', async () => {
		keyboard.expectReplies();
		expect(await arrives('\u{1B}')).toBeNull();
		await passes(40);
		expect(keyboard.read()).toBeNull();
		expect(await arrives('[2;2R')).toBeNull();
		expect(replies).toHaveLength(1);
	});

	it('waits longest for what follows an Escape on a line that has cut a sequence there', async () => {
		expect(await arrives('\u{1B}')).toBeNull();
		await passes(15);
		expect(await arrives('[A')).toBe('\u{1B}[A');
		expect(await arrives('\u{1B}')).toBeNull();
		await passes(199);
		expect(await arrives('[B')).toBe('\u{1B}[B');
		expect(await arrives('\u{1B}')).toBeNull();
		await passes(200);
		expect(keyboard.read()).toBe('\u{1B}');
	});

	it('forgets after a minute that the line has cut a sequence', async () => {
		await arrives('\u{1B}');
		await passes(15);
		await arrives('[A');
		await passes(60_000);
		expect(await arrives('\u{1B}')).toBeNull();
		await passes(20);
		expect(keyboard.read()).toBe('\u{1B}');
	});

	it('is not made to wait by sequences that came in two reads at once', async () => {
		expect(await arrives('\u{1B}', '[A', '\u{1B}')).toBe('\u{1B}[A');
		await passes(20);
		expect(keyboard.read()).toBe('\u{1B}');
	});

	it('lets the beginning of a sequence through that is never completed', async () => {
		expect(await arrives('\u{1B}[')).toBeNull();
		await passes(500);
		expect(keyboard.read()).toBe('\u{1B}[');
	});

	it('drops the longer beginning of a sequence whose end is lost', async () => {
		expect(await arrives('\u{1B}]11;rgb:1e1e/1e')).toBeNull();
		await passes(500);
		expect(keyboard.read()).toBeNull();
		expect(await arrives('j')).toBe('j');
	});

	it('swallows replies that come at any time, also when none were expected', async () => {
		expect(await arrives('\u{1B}[?2027;2$y', '\u{1B}[1;5R')).toBeNull();
		expect(replies).toHaveLength(2);
	});
});

describe('an Escape that was given out before the rest of its sequence came', () => {
	beforeEach(async () => {
		await arrives('\u{1B}');
		await passes(30);
		expect(keyboard.read()).toBe('\u{1B}');
	});

	it.each(['[A', '[6~', '[1;5C', 'OP', '[[A', '[97;5u'])('leaves a key that is no text of %s', async rest => {
		expect(await arrives(rest)).toBe(`\u{1B}${rest}`);
	});

	it('leaves a key that is no text of a rest that comes byte by byte', async () => {
		expect(await arrives(...'[1;5C')).toBe('\u{1B}[1;5C');
	});

	it.each([
		'[2;2R',
		'[<0;3;4M',
		'[?62;22c',
		'[?2027;2$y',
		']11;rgb:1e1e/1e1e/1e1e\u{7}',
		']11;rgb:0/0/0\u{1B}\\',
	])('does not keep a reply from being told: %s', async rest => {
		expect(await arrives(...rest)).toBeNull();
		expect(replies).toHaveLength(1);
	});

	it.each(['[', 'O', ']', '[j', 'Oj', 'j', '渡[A'])(
		'keeps nothing of what is typed behind it: %s',
		async typed => {
			const seen = (await arrives(...typed)) ?? '';
			await passes(100);
			expect(seen + (keyboard.read() ?? '')).toBe(typed);
			expect(replies).toHaveLength(0);
		},
	);

	it('is a key of its own for what comes later', async () => {
		await passes(301);
		expect(await arrives('[')).toBe('[');
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
