import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import {inkWidth} from '../../src/ui/ink-width.ts';

const sgr = fc.constantFrom(
	'\u{1B}[1m',
	'\u{1B}[22m',
	'\u{1B}[7m',
	'\u{1B}[0m',
	'\u{1B}[m',
	'\u{1B}[38;5;245m',
	'\u{1B}[48;2;10;20;30m',
);
const rare = fc.constantFrom(
	'\u{1B}',
	'\u{9B}',
	'\u{9D}',
	'\u{9C}',
	'\u{7}',
	'\u{1B}[4:3m',
	'\u{1B}[2K',
	'\u{1B}]8;;a\u{7}',
	'\u{9B}1m',
	'\u{1B}(B',
	'\u{1B}_',
	'[3m',
);
const words = fc.oneof(
	fc.string({unit: 'binary', maxLength: 6}),
	fc.string({unit: 'grapheme', maxLength: 6}),
	fc.constantFrom('青河', 'ab', '“…', '가', '\u1161', '\u0301', '👩', '\u200D', '\uFE0F', '🇨', '\u{20000}'),
);
const joined = (...parts: readonly fc.Arbitrary<string>[]) =>
	fc.array(fc.oneof(...parts), {maxLength: 12}).map(all => all.join(''));

describe('the width Ink measures by', () => {
	it('is that of string-width for every code point, plain and coloured', () => {
		for (let codePoint = 0; codePoint < 0x100100; codePoint++) {
			// Ten planes without a single character, and two for private use; their first ones are enough.
			if (codePoint === 0x40100) codePoint = 0xe0000;
			if (codePoint === 0xf0100) codePoint = 0x100000;
			const character = String.fromCodePoint(codePoint);
			const coloured = `国\u{1B}[38;5;2m${character}\u{1B}[39m`;
			if (inkWidth(character) !== stringWidth(character) || inkWidth(coloured) !== stringWidth(coloured)) {
				expect.fail(`U+${codePoint.toString(16)}`);
			}
		}
	}, 120_000);

	it('is that of string-width for rows with colours and weights', () => {
		fc.assert(
			fc.property(joined(words, sgr), row => {
				expect(inkWidth(row)).toBe(stringWidth(row));
			}),
			{numRuns: 3000},
		);
	});

	it('is that of string-width for any other sequences', () => {
		fc.assert(
			fc.property(joined(words, sgr, rare), row => {
				expect(inkWidth(row)).toBe(stringWidth(row));
			}),
			{numRuns: 3000},
		);
	});

	it('is that of string-width with every option', () => {
		fc.assert(
			fc.property(
				joined(words, sgr, rare),
				fc.boolean(),
				fc.boolean(),
				(row, ambiguousIsNarrow, countAnsiEscapeCodes) => {
					const options = {ambiguousIsNarrow, countAnsiEscapeCodes};
					expect(inkWidth(row, options)).toBe(stringWidth(row, options));
				},
			),
		);
	});

	it('is nothing for what is no text', () => {
		expect(inkWidth(undefined)).toBe(0);
	});
});
