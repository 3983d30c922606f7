import xterm from '@xterm/headless';
import {describe, expect, it} from 'vitest';
import type {Reply} from '../../src/terminal/replies.ts';
import {WidthAnswer, widthQuestion} from '../../src/terminal/width-question.ts';

const replies = (columns: readonly number[], row = 2) =>
	columns.map((column): Reply => ({kind: 'cursor', row, column}));

function heard(all: readonly Reply[]) {
	const answer = new WidthAnswer();
	return all.map(reply => answer.hear(reply));
}

describe('the answer to how wide ambiguous characters are', () => {
	it('is known with the last reply, and told once', () => {
		expect(heard(replies([3, 3, 3, 3, 3]))).toEqual([null, null, null, null, 2]);
		expect(heard(replies([2, 2, 2, 2, 2, 2]))).toEqual([null, null, null, null, 1, null]);
	});

	it('is that for quotation marks where others differ', () => {
		expect(heard(replies([3, 3, 2, 2, 2])).at(-1)).toBe(2);
		expect(heard(replies([2, 2, 3, 3, 2])).at(-1)).toBe(1);
	});

	it('does not wait for the fence, nor need it first', () => {
		const [first, ...others] = replies([3, 3, 3, 3, 3]);
		expect(heard([first!, {kind: 'attributes'}, {kind: 'mode'}, ...others]).at(-1)).toBe(2);
	});

	it('is not made of keys that look like replies', () => {
		expect(heard([...replies([2, 5], 1), ...replies([3, 3, 3, 3, 3])]).at(-1)).toBe(2);
	});

	it('is nothing where a character came out neither one cell wide nor two', () => {
		expect(heard(replies([3, 3, 1, 3, 3]))).not.toContain(2);
		expect(heard(replies([4, 4, 4, 4, 4]))).toEqual([null, null, null, null, null]);
	});
});

describe('the question', () => {
	it('leaves the screen and the cursor as they were, and is one string that ends with a fence', async () => {
		const screen = new xterm.Terminal({cols: 20, rows: 5, allowProposedApi: true});
		const answers: string[] = [];
		screen.onData(data => answers.push(data));
		const write = (text: string) => new Promise<void>(resolve => screen.write(text, resolve));
		const row = '\u{1B}[7m> 河湾\u{1B}[0m 渡口';
		await write(`报纸\r\n${row}\r\n末班\u{1B}[31m船`);
		const shown = () => [0, 1, 2, 3, 4].map(y => screen.buffer.active.getLine(y)?.translateToString(true));
		const before = shown();
		await write(widthQuestion(row));
		expect(shown()).toEqual(before);
		expect([screen.buffer.active.cursorX, screen.buffer.active.cursorY]).toEqual([6, 2]);
		await write('还');
		expect(screen.buffer.active.getLine(2)?.getCell(6)?.getFgColor()).toBe(1);
		expect(screen.buffer.active.getLine(1)?.getCell(0)?.isInverse()).toBeTruthy();
		expect(answers.join('')).toMatch(/^(?:.\[2;2R){5}.\[\?[\d;]*c$/u);
	});
});
