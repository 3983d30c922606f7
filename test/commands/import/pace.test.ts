import {describe, expect, it} from 'vitest';
import {Pace} from '../../../src/commands/import/pace.ts';

describe('the pace of an import', () => {
	it('can not be told at the beginning', () => {
		const pace = new Pace();
		pace.note(0, 0, 0);
		pace.note(500, 10, 100);
		expect([pace.articlesPerSecond, pace.secondsFor(10)]).toEqual([null, null]);
	});

	it('is that of the last ten seconds', () => {
		const pace = new Pace();
		for (let second = 0; second <= 30; second++) pace.note(second * 1000, second * 1000, second * 9000);
		for (let second = 31; second <= 42; second++)
			pace.note(second * 1000, 30_000 + (second - 30) * 5, 270_000);
		expect(pace.articlesPerSecond).toBe(0);
		expect(pace.secondsFor(100)).toBe(20);
	});

	it('tells no time where nothing moves', () => {
		const pace = new Pace();
		pace.note(0, 5, 5);
		pace.note(20_000, 5, 5);
		expect(pace.secondsFor(1)).toBeNull();
	});
});
