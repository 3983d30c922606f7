import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {align} from '../../src/compare/align.ts';
import {lettersIn} from '../../src/compare/letters.ts';
import {paragraphs} from './harbour-text.ts';

const text = lettersIn(paragraphs.join(''));
const shared = (one: string, other: string) => align(one, other).reduce((sum, {length}) => sum + length, 0);

describe('alignment', () => {
	test('finds only what is the same, in the order of both texts', () => {
		const letters = fc.string({unit: fc.constantFrom(...'灯塔港区修缮'), maxLength: 200});
		fc.assert(
			fc.property(letters, letters, (one, other) => {
				let [end, otherEnd] = [0, 0];
				for (const match of align(one, other)) {
					expect(match.one).toBeGreaterThanOrEqual(end);
					expect(match.other).toBeGreaterThanOrEqual(otherEnd);
					end = match.one + match.length;
					otherEnd = match.other + match.length;
					expect(one.slice(match.one, end)).toBe(other.slice(match.other, otherEnd));
				}
			}),
		);
	});

	test('finds all of a text in itself, cut or whole', () => {
		fc.assert(
			fc.property(fc.nat(80), fc.nat(80), (from, cut) => {
				const part = text.slice(from, text.length - cut);
				expect(shared(part, text)).toBe(part.length);
			}),
		);
	});

	test('loses no more than single letters that are changed', () => {
		const places = fc.uniqueArray(
			fc.nat(Math.floor(text.length / 5)).map(place => place * 5),
			{maxLength: 8},
		);
		fc.assert(
			fc.property(places, changed => {
				const slipped = [...text].map((letter, index) => (changed.includes(index) ? '误' : letter)).join('');
				expect(shared(slipped, text)).toBeGreaterThanOrEqual(text.length - changed.length);
			}),
		);
	});

	test('goes on behind a passage that one text leaves out', () => {
		expect(shared(text.slice(0, 60) + text.slice(180), text)).toBe(text.length - 120);
	});
});
