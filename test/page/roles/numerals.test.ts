// Numbers are read as newspapers print them.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readNumber} from '../../../src/page/roles/numerals.ts';

test.each([
	['7', 7],
	['007', 7],
	['１２', 12],
	['三', 3],
	['十', 10],
	['十二', 12],
	['二十', 20],
	['三十一', 31],
	['廿八', 28],
	['卅', 30],
	['一百零五', 105],
	['二〇二一', 2021],
	['一九八六', 1986],
	['二○○八', 2008],
])('%s is %i', (text, number) => {
	expect(readNumber(text)).toBe(number);
});

test.each(['', '船', '3版', '3.5', '-3', 'A'])('“%s” is no number', text => {
	expect(readNumber(text)).toBeNull();
});

test('what is spelt digit by digit reads as its digits', () => {
	fc.assert(
		fc.property(fc.integer({min: 0, max: 9999}), number => {
			const spelt = [...String(number)].map(digit => '〇一二三四五六七八九'[Number(digit)]).join('');
			expect(readNumber(spelt)).toBe(number);
		}),
	);
});
