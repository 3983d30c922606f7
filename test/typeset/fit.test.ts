import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
// The linter takes a call of `fit` for a focused test.
import {fitRow, fit as fitText} from '../../src/typeset/fit.ts';
import type {Span} from '../../src/typeset/row.ts';
import {cellWidth} from '../../src/typeset/width.ts';

const text = fc.oneof(
	fc.string({unit: 'grapheme'}),
	fc.array(fc.constantFrom('青', '河', 'a', ' ', '👩‍👩‍👧', 'e\u0301', '“')).map(parts => parts.join('')),
);

describe('fitting text', () => {
	it('pads what is short', () => {
		expect(fitText('青河', 7)).toBe('青河   ');
	});

	it('leaves what fits exactly', () => {
		expect(fitText('青河', 4)).toBe('青河');
	});

	it('cuts what is long with a mark, and pads where a wide character did not fit', () => {
		expect(fitText('青河晚报', 7)).toBe('青河.. ');
		expect(fitText('青河晚报', 6)).toBe('青河..');
	});

	it('cuts without a mark where there is no room for one', () => {
		expect(fitText('青河晚报', 3)).toBe('青 ');
		expect(fitText('青河晚报', 1)).toBe(' ');
		expect(fitText('青河晚报', 0)).toBe('');
	});

	it('never cuts a cluster', () => {
		expect(fitText('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 5)).toBe('👩‍👩‍👧.. ');
	});

	it('fills any width exactly', () => {
		fc.assert(
			fc.property(text, fc.nat({max: 40}), (text, width) => {
				expect(cellWidth(fitText(text, width))).toBe(width);
			}),
		);
	});
});

describe('fitting spans', () => {
	it('keeps roles, and gives the mark the role of what it cuts', () => {
		const spans: Span[] = [
			{text: '青河', role: 'section'},
			{text: '两岸通航', role: 'headline'},
		];
		expect(fitRow(spans, 10)).toEqual([
			{text: '青河', role: 'section'},
			{text: '两岸..', role: 'headline'},
		]);
		expect(fitRow(spans, 14)).toEqual([...spans, {text: '  ', role: 'plain'}]);
	});

	it('fills any width exactly', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('青河', 'ab', '', '“')), fc.nat({max: 40}), (texts, width) => {
				const row = fitRow(
					texts.map(text => ({text, role: 'plain'})),
					width,
				);
				expect(cellWidth(row.map(span => span.text).join(''))).toBe(width);
			}),
		);
	});
});
