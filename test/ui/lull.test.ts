import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {createLull} from '../../src/ui/lull.ts';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

describe('a lull', () => {
	it('lets a single name through at once, and calls nobody back', () => {
		const over = vi.fn();
		expect(createLull(120, over).admits('one')).toBe(true);
		vi.advanceTimersByTime(1000);
		expect(over).not.toHaveBeenCalled();
	});

	it('refuses what follows quickly, and ends once nothing new has come for its time', () => {
		const over = vi.fn();
		const lull = createLull(120, over);
		lull.admits('one');
		for (const name of ['two', 'three', 'four']) {
			vi.advanceTimersByTime(100);
			expect(lull.admits(name)).toBe(false);
		}
		vi.advanceTimersByTime(119);
		expect(over).not.toHaveBeenCalled();
		vi.advanceTimersByTime(1);
		expect(over).toHaveBeenCalledOnce();
		expect(lull.admits('four')).toBe(true);
	});

	it('does not wait longer because the same name is asked for again', () => {
		const over = vi.fn();
		const lull = createLull(120, over);
		lull.admits('one');
		lull.admits('two');
		for (let asked = 0; asked < 12; asked++) {
			vi.advanceTimersByTime(10);
			lull.admits('two');
		}
		expect(over).toHaveBeenCalledOnce();
	});

	it('calls nobody back after it was stopped', () => {
		const over = vi.fn();
		const lull = createLull(120, over);
		lull.admits('one');
		lull.admits('two');
		lull.stop();
		vi.advanceTimersByTime(1000);
		expect(over).not.toHaveBeenCalled();
	});
});
