import {expect, it} from 'vitest';
import {synchronizationIn} from '../../src/terminal/synchronization.ts';

it.each([
	[0, false],
	[1, true],
	[2, true],
	[3, false],
	[4, false],
])('a terminal that answers %i about it: %s', (setting, can) => {
	expect(synchronizationIn({kind: 'mode', mode: 2026, setting})).toBe(can);
});

it('is told by no other reply', () => {
	expect(synchronizationIn({kind: 'mode', mode: 2027, setting: 1})).toBeNull();
	expect(synchronizationIn({kind: 'attributes'})).toBeNull();
});
