import {describe, expect, it} from 'vitest';
import {mouseEvent} from '../../src/terminal/mouse.ts';

function told(button: number, isRelease = false) {
	return mouseEvent({button, column: 3, row: 2, isRelease});
}

describe('a report of the mouse', () => {
	it('tells of a press, a drag and a release of the first button, at a cell counted from 0', () => {
		expect(told(0)).toEqual({kind: 'press', x: 2, y: 1});
		expect(told(32)?.kind).toBe('drag');
		expect(told(0, true)?.kind).toBe('release');
	});

	it('tells of the wheel', () => {
		expect(told(64)?.kind).toBe('wheel-up');
		expect(told(65)?.kind).toBe('wheel-down');
	});

	it('is the same with Shift, Alt or Ctrl held', () => {
		expect(told(16)?.kind).toBe('press');
		expect(told(65 + 8)?.kind).toBe('wheel-down');
	});

	it('tells nothing of other buttons and wheels', () => {
		for (const button of [1, 2, 34, 66, 67, 128]) expect(told(button)).toBeNull();
	});
});
