// Numbers of members are read as they are printed.
import {expect, test} from 'vitest';
import {numberOf} from '../../../src/page/doubts/han-number.ts';

test.each([
	['7', 7],
	['12', 12],
	['一', 1],
	['十', 10],
	['十六', 16],
	['二十', 20],
	['三十九', 39],
	['百', 100],
	['一百零八', 108],
	['一百一十二', 112],
] as const)('%s is %i', (printed, number) => {
	expect(numberOf(printed)).toBe(number);
});

test.each(['', '十百', '二三', '一十百'])('“%s” is no number', printed => {
	expect(numberOf(printed)).toBeNull();
});
