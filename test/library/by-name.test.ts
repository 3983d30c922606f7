import fc from 'fast-check';
import {expect, it} from 'vitest';
import {hanOrderSource} from '../../build/make-han-order.ts';
import {byName} from '../../src/library/sqlite/by-name.ts';
import {hanOrder} from '../../src/library/sqlite/han-order.ts';

const {compare} = new Intl.Collator('zh');

const character = fc.oneof(
	{weight: 8, arbitrary: fc.integer({min: 0x4e00, max: 0x9fff}).map(unit => String.fromCharCode(unit))},
	{weight: 2, arbitrary: fc.constantFrom(...'河湾日报晚（）·A1a ', '𠮷', 'e\u0301', '〇')},
);
const name = fc.array(character, {maxLength: 6}).map(characters => characters.join(''));

it('puts names in the order of Chinese collation', () => {
	fc.assert(
		fc.property(name, name, name, (before, one, other) => {
			expect(Math.sign(byName(before + one, before + other))).toBe(
				Math.sign(compare(before + one, before + other)),
			);
		}),
		{numRuns: 2000},
	);
});

it('knows the order that the Node of the build knows', () => {
	expect(hanOrderSource()).toContain(hanOrder());
});
