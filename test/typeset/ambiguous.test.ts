import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import {drawn, findBeneath, withoutSecondCells} from '../../src/typeset/ambiguous.ts';
import {fit as fitted} from '../../src/typeset/fit.ts';
import {fullWidthPunctuation} from '../../src/typeset/full-width-punctuation.ts';
import {clusters} from '../../src/typeset/graphemes.ts';
import {secondCell} from '../../src/typeset/second-cell.ts';
import {cellWidth} from '../../src/typeset/width.ts';
import {wrap} from '../../src/typeset/wrap.ts';

const pieces = [
	...'“”…—①◆·×АбΩé',
	...'河湾的渡船abc12，。！,!( )',
	'α\u{301}',
	'e\u{301}',
	'☎',
	'☎\u{FE0F}',
	'❤\u{FE0F}',
	'👩\u{200D}🌾',
	'𠮷',
	'각',
	'🄀',
];
const texts = fc.array(fc.constantFrom(...pieces), {maxLength: 60}).map(parts => parts.join(''));

describe('text drawn for wide ambiguous characters', () => {
	it('is as wide as string-width says when it takes them for wide', () => {
		fc.assert(
			fc.property(texts, text => {
				const wide = stringWidth(text, {ambiguousIsNarrow: false});
				expect(cellWidth(drawn(text, 2))).toBe(wide);
				// What Ink measures with.
				expect(stringWidth(drawn(text, 2))).toBe(wide);
			}),
		);
	});

	it('has the same clusters, each with its second cell', () => {
		fc.assert(
			fc.property(texts, text => {
				const wide = drawn(text, 2);
				const {count, starts} = clusters(wide);
				const bare = clusters(text);
				expect(count).toBe(bare.count);
				for (let index = 0; index < count; index++) {
					const cluster = wide.slice(starts[index], starts[index + 1]);
					expect(withoutSecondCells(cluster)).toBe(text.slice(bare.starts[index], bare.starts[index + 1]));
				}
			}),
		);
	});

	it('is drawn anew from what was drawn before', () => {
		fc.assert(
			fc.property(texts, text => {
				expect(drawn(drawn(text, 2), 2)).toBe(drawn(text, 2));
				expect(drawn(drawn(text, 2), 1)).toBe(text);
				expect(drawn(text, 1)).toBe(text);
			}),
		);
	});

	it('gives the first of the ambiguous characters and no other a second cell', () => {
		expect(drawn('他说：“好…”', 2)).toBe(`他说：“${secondCell}好…${secondCell}”${secondCell}`);
		expect(drawn('河湾 12 号', 2)).toBe('河湾 12 号');
	});

	it('is cut and broken into lines that are never too wide and never part a second cell from its character', () => {
		fc.assert(
			fc.property(texts, fc.integer({min: 2, max: 30}), (text, width) => {
				const wide = drawn(text, 2);
				const cut = fitted(wide, width);
				expect(cellWidth(cut)).toBe(width);
				const lines = wrap(wide, width);
				for (const line of lines) {
					expect(stringWidth(withoutSecondCells(line), {ambiguousIsNarrow: false})).toBe(cellWidth(line));
					expect(line.startsWith(secondCell)).toBe(false);
				}
				expect(withoutSecondCells(lines.join('')).replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
			}),
		);
	});

	it('keeps to the rules of line ends', () => {
		const text = drawn('渡口的人说“不等了”——“再等等……”他们还是等了', 2);
		for (let width = 8; width < 40; width++) {
			for (const line of wrap(text, width)) {
				const bare = withoutSecondCells(line);
				expect(bare).not.toMatch(/^[”]|[“]$/u);
				expect(bare).not.toMatch(/^—[^—]|[^—]—$|^…[^…]|[^…]…$/u);
			}
		}
	});

	it('has the punctuation of the text it was made from', () => {
		fc.assert(
			fc.property(texts, text => {
				expect(withoutSecondCells(fullWidthPunctuation(drawn(text, 2)))).toBe(fullWidthPunctuation(text));
			}),
		);
	});
});

describe('what is found beneath second cells', () => {
	it('is where the same characters stand', () => {
		const text = drawn('他说“渡船”来了', 2);
		const find = (bare: string) => [[bare.indexOf('“渡'), bare.indexOf('来')]] as const;
		expect(findBeneath(text, find).map(([start, end]) => text.slice(start, end))).toEqual([
			`“${secondCell}渡船”${secondCell}`,
		]);
	});
});
