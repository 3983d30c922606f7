// Grams say which texts may hold a query: never too few of them.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findApproximate} from '../../src/search/approximate.ts';
import type {Alternatives} from '../../src/search/candidates.ts';
import {approximateGrams, exactGrams, halfGrams, textGrams} from '../../src/search/grams.ts';

/** Few different characters, so that chance makes them meet. */
const letters = fc.constantFrom(...'天地人a𠮷');
const word = (minLength: number, maxLength: number) =>
	fc.array(letters, {minLength, maxLength}).map(characters => characters.join(''));

function qualifies(text: string, alternatives: Alternatives): boolean {
	const grams = textGrams([text]);
	return alternatives.some(alternative => alternative.every(gram => grams.has(gram)));
}

describe('textGrams', () => {
	test('are every folded character and pair, each once', () => {
		expect([...textGrams(['潮 起潮起'])].sort()).toEqual(['潮', '潮起', '起', '起潮'].sort());
	});

	test('do not reach from one piece into the next', () => {
		expect(textGrams(['潮', '起']).has('潮起')).toBe(false);
	});
});

describe('exactGrams', () => {
	test('qualify every text that contains the words', () => {
		fc.assert(
			fc.property(word(0, 5), word(1, 6), word(0, 5), word(1, 3), (before, first, between, second) => {
				expect(qualifies(before + first + between + second, exactGrams([first, second]))).toBe(true);
			}),
		);
	});

	test('do not qualify a text that lacks a pair', () => {
		expect(qualifies('起潮', exactGrams(['潮起']))).toBe(false);
	});
});

describe('approximateGrams', () => {
	test('are none for words too short to be recognised with a character wrong', () => {
		expect(approximateGrams(['产业工', 'abc'])).toEqual([]);
	});

	test('qualify every text where a word has one character wrong, missing or extra', () => {
		fc.assert(
			fc.property(word(0, 4), word(3, 8), word(4, 8), word(0, 4), (before, stretch, query, after) => {
				fc.pre(findApproximate(stretch, query) !== null);
				expect(qualifies(before + stretch + after, approximateGrams([query]))).toBe(true);
			}),
			{numRuns: 2000},
		);
	});

	test('still ask for the other words as they are', () => {
		expect(qualifies('产亚工人大军', approximateGrams(['产业工人', '大军']))).toBe(true);
		expect(qualifies('产亚工人大车', approximateGrams(['产业工人', '大军']))).toBe(false);
	});
});

describe('halfGrams', () => {
	test('qualify every text that approximateGrams qualify', () => {
		fc.assert(
			fc.property(word(3, 12), word(4, 8), word(1, 2), (text, query, other) => {
				fc.pre(qualifies(text, approximateGrams([query, other])));
				expect(qualifies(text, halfGrams([query, other]))).toBe(true);
			}),
			{numRuns: 2000},
		);
	});

	test('are two alternatives for a word that is long enough, and none for others', () => {
		expect(halfGrams(['产业工人', '大军'])).toEqual([
			['产业', '大军'],
			['工人', '大军'],
		]);
		expect(halfGrams(['产业工'])).toEqual([]);
	});
});
