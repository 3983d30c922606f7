// The width of a printed line is told in ems of its type.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {marksOf, measure} from '../../../src/page/heal/measure.ts';

test.each([
	['渡口的灯', 'full', 4],
	['渡口，灯', 'full', 4],
	['渡口，灯', 'half', 3.5],
	['12', 'full', 1],
	['a b', 'full', 1.25],
	['\u3000\u3000渡口', 'full', 4],
	['𠮷口', 'full', 2],
	['', 'half', 0],
] as const)('%s with marks on a %s em is %d ems wide', (text, marks, ems) => {
	expect(measure(text, marks)).toBe(ems);
});

test('marks are taken for half an em where that makes the lines of a column equal', () => {
	expect(marksOf(['渡口的灯从傍晚亮着', '渡口，灯从傍晚亮，着', '渡口，灯，从，晚亮，着船'])).toBe('half');
});

test('marks are taken for a full em where that makes the lines of a column equal', () => {
	expect(marksOf(['渡口的灯从傍晚亮着', '渡口，灯从傍晚亮，', '渡，灯，从，晚亮，'])).toBe('full');
});

test('squeezed marks never make a line wider', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme'}), text => {
			expect(measure(text, 'half')).toBeLessThanOrEqual(measure(text, 'full'));
		}),
	);
});
