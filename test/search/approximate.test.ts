// A word with one character wrong, missing or extra is found; two are too many.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findApproximate} from '../../src/search/approximate.ts';

const word = (minLength: number, maxLength: number) =>
	fc.array(fc.constantFrom(...'天地人𠮷'), {minLength, maxLength}).map(characters => characters.join(''));

/** Plain edit distance in characters, as textbooks have it. */
function distance(a: readonly string[], b: readonly string[]): number {
	if (a.length === 0 || b.length === 0) return a.length + b.length;
	const [headA, ...restA] = a;
	const [headB, ...restB] = b;
	if (headA === headB) return distance(restA, restB);
	return 1 + Math.min(distance(restA, b), distance(a, restB), distance(restA, restB));
}

describe('findApproximate', () => {
	test.each([
		['a wrong character', '全市产亚工人大会', '产亚工人'],
		['a missing one', '全市产工人大会', '产工人'],
		['an extra one', '全市产业的工人大会', '产业的工人'],
		['none at all', '全市产业工人大会', '产业工人'],
	])('finds a word with %s', (_, text, stretch) => {
		const found = findApproximate(text, '产业工人')!;
		expect(text.slice(found.start, found.end)).toBe(stretch);
	});

	test('does not find one with two wrong', () => {
		expect(findApproximate('全市产亚公人大会', '产业工人')).toBeNull();
	});

	test('prefers the stretch as typed to a near one before it', () => {
		expect(findApproximate('产亚工人，产业工人', '产业工人')).toEqual({start: 5, end: 9, errors: 0});
	});

	test('gives a stretch that is as far from the word as it says, and the nearest there is', () => {
		fc.assert(
			fc.property(word(0, 9), word(2, 5), (text, query) => {
				const found = findApproximate(text, query);
				const characters = [...text];
				let nearest = Number.POSITIVE_INFINITY;
				for (let start = 0; start <= characters.length; start++) {
					for (let end = start; end <= characters.length; end++) {
						nearest = Math.min(nearest, distance(characters.slice(start, end), [...query]));
					}
				}
				expect(found?.errors ?? 2).toBe(Math.min(nearest, 2));
				if (found) {
					expect(distance([...text.slice(found.start, found.end)], [...query])).toBe(found.errors);
				}
			}),
			{numRuns: 500},
		);
	});
});
