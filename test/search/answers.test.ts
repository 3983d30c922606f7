import fc from 'fast-check';
import {expect, test} from 'vitest';
import {textsThatAnswer} from '../../src/search/answers.ts';

const names = ['河湾日报', '青石晚报', '河湾晚报', '望潮导报'];

test('a name answers that has every word typed', () => {
	expect(textsThatAnswer(names, '河湾')).toEqual([0, 2]);
	expect(textsThatAnswer(names, '晚报 河')).toEqual([2]);
});

test('a name with one character wrong answers where none is right', () => {
	expect(textsThatAnswer(names, '青石脱报')).toEqual([1]);
	expect(textsThatAnswer(names, '河湾晚报')).toEqual([2]);
	expect(textsThatAnswer(names, '河弯')).toEqual([]);
});

test('every text answers nothing, and any part of itself', () => {
	expect(textsThatAnswer(names, ' ')).toEqual([0, 1, 2, 3]);
	const part = fc.tuple(fc.nat(3), fc.nat(3), fc.integer({min: 1, max: 4}));
	fc.assert(
		fc.property(part, ([name, start, length]) => {
			const query = names[name]!.slice(start, start + length);
			expect(textsThatAnswer(names, query)).toContain(name);
		}),
	);
});
