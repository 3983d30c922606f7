import {describe, expect, it} from 'vitest';
import type {Reply} from '../../src/terminal/replies.ts';
import {WidthAnswer} from '../../src/terminal/width-question.ts';

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
		expect(
			heard([first!, {kind: 'attributes'}, {kind: 'mode', mode: 2026, setting: 2}, ...others]).at(-1),
		).toBe(2);
	});

	it('is not made of keys that look like replies', () => {
		expect(heard([...replies([2, 5], 1), ...replies([3, 3, 3, 3, 3])]).at(-1)).toBe(2);
	});

	it('is nothing where a character came out neither one cell wide nor two', () => {
		expect(heard(replies([3, 3, 1, 3, 3]))).not.toContain(2);
		expect(heard(replies([4, 4, 4, 4, 4]))).toEqual([null, null, null, null, null]);
	});
});
