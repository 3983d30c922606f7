// Folding compares what readers mean by the same text, and never breaks the tie between a part and its whole.
import {createHash} from 'node:crypto';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fold, foldWithOffsets} from '../../src/search/fold.ts';
import {foldVersion} from '../../src/search/fold-version.ts';

describe('fold', () => {
	test.each([
		['width', '（２０２６）ＡＢＣ', '(2026)abc'],
		['case', 'Paper ΣΟΦΙΑ', 'paperσοφια'],
		['spaces, also ideographic ones and line ends', '望 潮　日\n报', '望潮日报'],
		['zero-width characters', '望\u200b潮\ufeff日\u00ad报', '望潮日报'],
		['marks, written apart or not', 'e\u0301té été İ', 'eteetei'],
		['voiced half-width kana, as full-width ones', 'ｶﾞ', 'カ'],
		['variation selectors', '葛\u{e0100}', '葛'],
		['radicals and compatibility forms', '⽇㈱①﨑', '日(株)1﨑'],
		['script', '漢語報紙的號外發行後', '汉语报纸的号外发行后'],
		['variants of Han', '羣峯啓脣', '群峰启唇'],
		['numerals', '二〇二四年第卷壹佰貳拾叁号，㈥八○', '2024年第卷1佰2十3号,(6)80'],
		['radicals in the place of characters', '⻓⻜⻋', '长飞车'],
		['signs of letterlike shape', '\u212a', 'k'],
	])('takes no notice of %s', (_, text, folded) => {
		expect(fold(text)).toBe(folded);
	});

	test('does no sums: a number in words stays one', () => {
		expect(fold('二十')).toBe('2十');
	});

	test('gives what an index of this version was made with', () => {
		let all = '';
		for (const [first, last] of settledBlocks) {
			for (let codePoint = first; codePoint <= last; codePoint++)
				all += `${fold(String.fromCodePoint(codePoint))} `;
		}
		// Changed on purpose? Then raise foldVersion, so that older libraries are indexed anew.
		expect([foldVersion, createHash('sha256').update(all).digest('hex')]).toEqual([
			1,
			'2c6962978986ec55c3d588ed8da4403cb84ca2a3b0e0d8e778e346afd8f86297',
		]);
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

	test('folds a text of any length as it folds its parts', () => {
		const part = '港区（２０２６）報導 ㈱𠮷';
		expect(fold(part.repeat(3000))).toBe(fold(part).repeat(3000));
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

/** Latin, Greek, Cyrillic, and all that a Chinese page is made of: full since long, so that no new Unicode adds to them. */
const settledBlocks = [
	[0x20, 0x24f],
	[0x384, 0x3ff],
	[0x400, 0x4ff],
	[0x2000, 0x206f],
	[0x2460, 0x25ff],
	[0x2e80, 0x9fff],
	[0xf900, 0xfaff],
	[0xff00, 0xffef],
	[0x20000, 0x2a6d6],
] as const;

/** Any characters, many of them ones that compose, vanish or grow. */
const awkwardText = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				...'望潮日報报二贰2○㈠裡裏里⻓長ABａｂéÉ ﬁ㈱①　',
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
