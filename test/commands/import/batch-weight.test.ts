import {describe, expect, it} from 'vitest';
import {BatchWeight} from '../../../src/commands/import/batch-weight.ts';

/** What a machine that stores so many characters a millisecond comes to, after so many transactions. */
function settled(speed: number, transactions = 20): number {
	const batch = new BatchWeight();
	for (let count = 0; count < transactions; count++) batch.note(batch.weight, batch.weight / speed);
	return batch.weight;
}

describe('the weight of a batch', () => {
	it('comes to what is stored in about a tenth of a second, on a fast machine and a slow one', () => {
		for (const speed of [300, 1000, 5000]) expect(settled(speed) / speed).toBeCloseTo(120, 0);
	});

	it('stays within bounds, on any machine', () => {
		expect(settled(0.001)).toBe(settled(0.1));
		expect(settled(1e9)).toBe(settled(1e6));
	});

	it('falls to no less than half after one transaction that was held up', () => {
		const batch = new BatchWeight();
		const before = batch.weight;
		batch.note(before, 60_000);
		expect(batch.weight).toBe(before / 2);
	});
});
