import {expect, it} from 'vitest';
import {RoundTrip} from '../../src/terminal/round-trip.ts';

/** What follows from answers that take so many milliseconds each. */
function after(...times: readonly number[]) {
	let now = 1000;
	const trip = new RoundTrip(() => now);
	return times.map(milliseconds => {
		trip.asked();
		now += milliseconds;
		return trip.hear({kind: 'attributes'});
	});
}

it('calls a line slow once two answers have taken long', () => {
	expect(after(300, 250)).toEqual(['ask again', 'slow']);
	expect(after(300, 30)).toEqual(['ask again', 'nothing']);
	expect(after(30)).toEqual(['nothing']);
});

it('times nothing that was not asked, and no other reply', () => {
	let now = 0;
	const trip = new RoundTrip(() => now);
	now = 10_000;
	expect(trip.hear({kind: 'attributes'})).toBe('nothing');
	trip.asked();
	now = 20_000;
	expect(trip.hear({kind: 'cursor', row: 2, column: 2})).toBe('nothing');
	expect(trip.hear({kind: 'attributes'})).toBe('ask again');
	expect(trip.hear({kind: 'attributes'})).toBe('nothing');
});
