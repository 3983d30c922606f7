// Folding compares what readers mean by the same text, and never breaks the tie between a part and its whole.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fold, foldWithOffsets} from '../../src/search/fold.ts';

describe('fold', () => {
	test.each([
		['width', '（２０２６）ＡＢＣ', '(2026)abc'],
		['case', 'Paper ΣΟΦΙΑ', 'paperσοφια'],
		['spaces, also ideographic ones and line ends', '望 潮　日\n报', '望潮日报'],
		['zero-width characters', '望\u200b潮\ufeff日\u00ad报', '望潮日报'],
		['marks, written apart or not', 'e\u0301té été İ', 'eteetei'],
		['voiced half-width kana, as full-width ones', 'ｶﾞ', 'カ'],
		['variation selectors', '葛\u{e0100}', '葛'],
		['radicals and compatibility forms', '⼀㈠①﨑', '一(一)1﨑'],
		['signs of letterlike shape', '\u212a', 'k'],
	])('takes no notice of %s', (_, text, folded) => {
		expect(fold(text)).toBe(folded);
	});

	test('keeps punctuation', () => {
		expect(fold('《潮》，')).toBe('《潮》,');
	});

	test('changes nothing that is folded already', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary'}), text => {
				expect(fold(fold(text))).toBe(fold(text));
			}),
			{numRuns: 2000},
		);
	});

	test('finds the fold of every part in the fold of the whole, where the part stands', () => {
		fc.assert(
			fc.property(awkwardText, fc.nat(), fc.nat(), (text, from, to) => {
				const characters = [...text];
				const [first, last] = [from % (characters.length + 1), to % (characters.length + 1)].sort(
					(a, b) => a - b,
				) as [number, number];
				const before = characters.slice(0, first).join('');
				const part = characters.slice(first, last).join('');
				const start = fold(before).length;
				expect(fold(text).slice(start, start + fold(part).length)).toBe(fold(part));
			}),
			{numRuns: 2000},
		);
	});
});

describe('foldWithOffsets', () => {
	test('folds as fold does, and leads every unit back to the character it came from', () => {
		fc.assert(
			fc.property(awkwardText, text => {
				const folded = foldWithOffsets(text);
				expect(folded.text).toBe(fold(text));
				expect(folded.starts).toHaveLength(folded.text.length);
				expect(folded.ends).toHaveLength(folded.text.length);
				for (let unit = 0; unit < folded.text.length; unit++) {
					const character = text.slice(folded.starts[unit], folded.ends[unit]);
					expect(fold(character)).toContain(folded.text.charAt(unit));
				}
			}),
			{numRuns: 2000},
		);
	});

	test('counts the marks and selectors after a character to it', () => {
		expect(foldWithOffsets('葛\u{e0100}城').ends).toEqual([3, 4]);
		expect(foldWithOffsets('e\u0301\u0302!').ends).toEqual([3, 4]);
	});

	test('counts no space to the character before it', () => {
		expect(foldWithOffsets('望 潮')).toMatchObject({starts: [0, 2], ends: [1, 3]});
	});

	test('leads all of a spelt-out form back to the one character', () => {
		expect(foldWithOffsets('㈱')).toEqual({text: '(株)', starts: [0, 0, 0], ends: [1, 1, 1]});
	});
});

/** Any characters, many of them ones that compose, vanish or grow. */
const awkwardText = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				...'望潮日报ABａｂéÉ ﬁ㈱①　',
				'e',
				'\u0301',
				'\u3099',
				'ｶ',
				'ﾞ',
				'\u200b',
				'한',
				'ᄒ',
				'ᅡ',
				'𠮷',
				'Σ',
				'İ',
				'\ufe00',
				'\ud800',
			),
			fc.string({unit: 'binary', minLength: 1, maxLength: 1}),
		),
		{maxLength: 20},
	)
	.map(characters => characters.join(''));
