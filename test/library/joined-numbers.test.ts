// Sets that grow together pair by pair.
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {JoinedNumbers, type NumberPair} from '../../src/library/sqlite/joined-numbers.ts';

const joined = (pairs: readonly NumberPair[]) => {
	const numbers = new JoinedNumbers();
	for (const pair of pairs) numbers.join(pair);
	return numbers;
};

describe('joined numbers', () => {
	it('are sets of what pairs have brought together', () => {
		const sets = joined([
			[1, 2],
			[5, 9],
			[2, 4],
		]).sets();
		expect(sets.map(set => set.toSorted())).toEqual([
			[1, 2, 4],
			[5, 9],
		]);
	});

	it('are each in one set, whose greatest stands for it', () => {
		const number = fc.integer({min: 0, max: 30});
		fc.assert(
			fc.property(fc.array(fc.tuple(number, number), {maxLength: 40}), pairs => {
				const numbers = joined(pairs);
				const sets = numbers.sets();
				const all = sets.flat();
				expect(new Set(all).size).toBe(all.length);
				expect(new Set(all)).toEqual(new Set(pairs.flat()));
				for (const pair of pairs) expect(numbers.holds(pair)).toBe(true);
				for (const set of sets) {
					for (const each of set) expect(numbers.newestBeside(each)).toBe(Math.max(...set));
				}
			}),
		);
	});
});
