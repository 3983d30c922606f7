import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {lettersIn} from '../../src/compare/letters.ts';
import {shingleLength, shinglesOf} from '../../src/compare/shingles.ts';
import {paragraphs} from './harbour-text.ts';

const manyLetters = fc.string({
	unit: fc.integer({min: 0x4e00, max: 0x9fff}).map(code => String.fromCharCode(code)),
	minLength: 200,
	maxLength: 400,
});

describe('shingles', () => {
	test('of a part are among those of the whole, wherever it stands', () => {
		fc.assert(
			fc.property(manyLetters, fc.nat(100), fc.nat(100), (whole, from, cut) => {
				const part = whole.slice(from, whole.length - cut);
				expect(shinglesOf(whole).isSupersetOf(shinglesOf(part))).toBe(true);
			}),
		);
	});

	test('are about one in sixteen of all stretches', () => {
		const text = Array.from({length: 20_000}, (_, index) =>
			String.fromCharCode(0x4e00 + ((index * 7919) % 20_011)),
		).join('');
		const {size} = shinglesOf(text);
		expect(size).toBeGreaterThan(1150);
		expect(size).toBeLessThan(1350);
	});

	test('are none where there are too few letters for one', () => {
		expect(shinglesOf('灯'.repeat(shingleLength - 1)).size).toBe(0);
	});

	test('are whole numbers that a database keeps as they are', () => {
		for (const shingle of shinglesOf(lettersIn(paragraphs.join('')))) {
			expect(Number.isSafeInteger(shingle)).toBe(true);
			expect(shingle).toBeGreaterThanOrEqual(0);
		}
	});
});
