import {readFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import {clusters} from '../../src/typeset/graphemes.ts';
import {secondCell} from '../../src/typeset/second-cell.ts';
import {cellWidth} from '../../src/typeset/width.ts';
import {acceptance, acceptancePages} from '../acceptance.ts';

const measure = (text: string) => stringWidth(text, {countAnsiEscapeCodes: true});

const graphemeText = fc.oneof(
	fc.string({unit: 'binary'}),
	fc.string({unit: 'grapheme'}),
	fc
		.array(
			fc.constantFrom(
				...'a国가\u1100\u1161\u11A8\u0301\u200D\uFE0F👩🏻🇨\u0915\u094D\u0E33\u{20000}\u{E0100}ﾞ\u0600\n',
			),
		)
		.map(parts => parts.join('')),
);

describe('the width of a text', () => {
	it('counts wide characters 2, others 1, marks 0, ambiguous ones 1', () => {
		expect(cellWidth('青河ab')).toBe(6);
		expect(cellWidth('e\u0301')).toBe(1);
		expect(cellWidth('“……—①')).toBe(5);
		expect(cellWidth('👩‍👩‍👧🇨🇳❤️')).toBe(6);
		expect(cellWidth('')).toBe(0);
	});

	it('agrees with string-width on every code point', () => {
		for (let codePoint = 0; codePoint <= 0x10ffff; codePoint++) {
			// Ten planes without a single character; their first ones are enough.
			if (codePoint === 0x40100) codePoint = 0xe0000;
			const character = String.fromCodePoint(codePoint);
			if (cellWidth(character) !== measure(character)) expect.fail(`U+${codePoint.toString(16)}`);
		}
	});

	it('agrees with string-width on every code point among letters, Han, syllables and jamo', () => {
		for (let codePoint = 0; codePoint <= 0xe01ff; codePoint++) {
			// The planes of Han, the unassigned ones and the tags behave alike throughout; their ends are enough.
			if (codePoint === 0x20100) codePoint = 0x3ff00;
			if (codePoint === 0x40100) codePoint = 0xe0000;
			const character = String.fromCodePoint(codePoint);
			const among = `国${character}a${character}${character}가${character}\u1161क${character}`;
			if (cellWidth(among) !== measure(among)) expect.fail(`U+${codePoint.toString(16)}`);
		}
	});

	it('agrees with string-width on any text', () => {
		fc.assert(
			fc.property(graphemeText, text => {
				expect(cellWidth(text)).toBe(measure(text));
			}),
			{numRuns: 3000},
		);
	});

	it.skipIf(acceptance === null)('agrees with string-width on every line of the real pages', () => {
		for (const [, text] of acceptancePages()) {
			for (const line of text.split('\n')) expect(cellWidth(line)).toBe(measure(line));
		}
	});
});

// No safe text holds the private mark that belongs to the cluster before it, whatever Unicode says.
const unmarkedText = graphemeText.filter(text => !text.includes(secondCell));

describe('grapheme clusters', () => {
	it('take in a second cell', () => {
		const {count, widths} = clusters(`\u0000${secondCell}①${secondCell}`);
		expect([count, [...widths]]).toEqual([2, [1, 2]]);
	});

	it('leave the halves of a line end together before a character that may join', () => {
		expect([...clusters('\r\n\u{40000}').starts]).toEqual([0, 2, 4]);
	});

	it('are those of Intl.Segmenter, with widths that add up', () => {
		const segmenter = new Intl.Segmenter();
		fc.assert(
			fc.property(unmarkedText, text => {
				const {count, starts, widths} = clusters(text);
				expect([...starts]).toEqual([
					...Array.from(segmenter.segment(text), segment => segment.index),
					text.length,
				]);
				expect(count).toBe(starts.length - 1);
				for (const [index, width] of widths.entries()) {
					expect(width).toBe(measure(text.slice(starts[index], starts[index + 1])));
				}
			}),
			{numRuns: 3000},
		);
	});

	it('fall apart when wider than the limit', () => {
		const conjunct = 'क्ष्म';
		expect(clusters(conjunct).count).toBe(1);
		expect(clusters(conjunct, 2).count).toBe([...conjunct].length);
	});

	it.skipIf(acceptance === null)('pass the Unicode test file but where this Node knows newer rules', () => {
		const lines = readFileSync(path.join(acceptance ?? '', 'ucd/GraphemeBreakTest.txt'), 'utf8')
			.split('\n')
			.map(line => line.split('#')[0]?.trim() ?? '')
			.filter(line => line !== '');
		expect(lines.length).toBeGreaterThan(600);
		const decode = (codes: string) =>
			codes
				.split(/[×\s]+/)
				.filter(code => code !== '')
				.map(code => String.fromCodePoint(Number.parseInt(code, 16)))
				.join('');
		const different = lines.filter(line => {
			const expected = line
				.split('÷')
				.map(decode)
				.filter(cluster => cluster !== '');
			const text = expected.join('');
			expect(cellWidth(text)).toBe(measure(text));
			const {starts, count} = clusters(text);
			const found = Array.from({length: count}, (_, index) => text.slice(starts[index], starts[index + 1]));
			return JSON.stringify(found) !== JSON.stringify(expected);
		});
		// U+2701 is no longer a pictograph that a joiner may join.
		expect(different).toEqual(['÷ 2701 × 200D × 2701 ÷']);
	});
});
