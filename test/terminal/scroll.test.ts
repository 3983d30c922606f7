import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {scrollOf} from '../../src/terminal/scroll.ts';

const line = (number: number) => `${number} ${'河湾的渡船还在等一个孩子。'.repeat(3)}`;
const page = (top: number) => [
	'报纸',
	...Array.from({length: 12}, (_, row) => line(top + row)),
	`第 ${top} 行`,
];

describe('what has moved', () => {
	it('is found up and down, between rows that stay', () => {
		expect(scrollOf(page(0), page(1))).toEqual({first: 1, last: 12, by: 1});
		expect(scrollOf(page(5), page(0))).toEqual({first: 1, last: 12, by: -5});
	});

	it('is nothing where rows are others, are the same, or are too few', () => {
		expect(scrollOf(page(0), page(50))).toBeNull();
		expect(scrollOf(page(3), page(3))).toBeNull();
		expect(scrollOf(page(0).slice(0, 3), page(1).slice(0, 3))).toBeNull();
		expect(scrollOf([], page(1))).toBeNull();
	});

	it('is not blank rows, nor what costs more to draw again than it saves', () => {
		expect(scrollOf(['a', ...Array(8).fill(' '), 'b'], ['b', ...Array(8).fill('  '), 'a'])).toBeNull();
		const kept = Array.from({length: 6}, (_, row) => line(row + 100));
		const one = ['x', 'y', line(1), 'z', ...kept, 'w'];
		const other = ['k', 'l', 'm', 'n', ...kept, line(1)];
		expect(scrollOf(one, other)).toBeNull();
	});

	it('lies among the rows that changed', () => {
		const rows = fc.array(fc.constantFrom(line(1), line(2), line(3), '', ' '), {minLength: 8, maxLength: 8});
		fc.assert(
			fc.property(rows, rows, (before, after) => {
				const moved = scrollOf(before, after);
				if (moved === null) return;
				const changed = after.flatMap((text, row) => (text === before[row] ? [] : [row]));
				expect(moved.first).toBeGreaterThanOrEqual(changed[0]!);
				expect(moved.last).toBeLessThanOrEqual(changed.at(-1)!);
				expect(Math.abs(moved.by)).toBeLessThanOrEqual(moved.last - moved.first);
			}),
		);
	});
});
