import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {createLull, type Lull} from '../../src/ui/lull.ts';

let lull: Lull;
/** What is let through when the lull is over, of what is wanted then. */
let through: string[];
let wanted: string;

beforeEach(() => {
	vi.useFakeTimers();
	through = [];
	lull = createLull(120, () => {
		if (lull.admits(wanted)) through.push(wanted);
	});
});

afterEach(() => {
	vi.useRealTimers();
});

function ask(name: string): boolean {
	wanted = name;
	return lull.admits(name);
}

describe('a lull', () => {
	it('lets a single name through when it is over, and only then', () => {
		expect(ask('one')).toBe(false);
		vi.advanceTimersByTime(119);
		expect(through).toEqual([]);
		vi.advanceTimersByTime(1);
		expect(through).toEqual(['one']);
		vi.advanceTimersByTime(1000);
		expect(through).toEqual(['one']);
	});

	it('begins anew with every name, and lets the last through', () => {
		for (const name of ['one', 'two', 'three', 'four']) {
			expect(ask(name)).toBe(false);
			vi.advanceTimersByTime(100);
		}
		vi.advanceTimersByTime(20);
		expect(through).toEqual(['four']);
	});

	it('does not wait longer because the same name is asked for again', () => {
		for (let asked = 0; asked < 12; asked++) {
			expect(ask('one')).toBe(false);
			vi.advanceTimersByTime(10);
		}
		expect(through).toEqual(['one']);
	});

	it('waits as long for a name that it let through before', () => {
		ask('one');
		vi.advanceTimersByTime(120);
		expect(ask('one')).toBe(false);
		vi.advanceTimersByTime(120);
		expect(through).toEqual(['one', 'one']);
	});

	it('calls nobody back after it was stopped', () => {
		ask('one');
		lull.stop();
		vi.advanceTimersByTime(1000);
		expect(through).toEqual([]);
	});
});
