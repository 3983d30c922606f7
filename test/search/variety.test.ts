// Groups take turns, so that none hides another.
import {expect, test} from 'vitest';
import {placesInTurn} from '../../src/search/variety.ts';

test('the first of every group comes before the second of any', () => {
	expect(placesInTurn([[0, 1, 2], [3], [4, 5]], 6)).toEqual([0, 3, 5, 1, 2, 4]);
});

test('a member of two groups takes one place', () => {
	expect(placesInTurn([[0, 1], [0], [2]], 3)).toEqual([0, 2, 1]);
});

test('a member of no group comes last', () => {
	expect(placesInTurn([[1]], 2)).toEqual([1, 0]);
});
