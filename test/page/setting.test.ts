import {describe, expect, it} from 'vitest';
import type {SourceLine} from '../../src/page/edition.ts';
import {isCentred, isIndented, settingsOf} from '../../src/page/setting.ts';

/** Lines 15 points apart, as left and right edges, size and face say. */
function placed(
	...lines: readonly (readonly [left: number, right: number, size?: number, face?: number])[]
): SourceLine[] {
	return lines.map(([left, right, size = 10, face = 0], index) => ({
		number: index + 1,
		text: '字'.repeat(Math.round((right - left) / size)),
		hint: {block: 0, box: [left, index * 15, right - left, size], size, face},
	}));
}

const column = [
	[20, 100],
	[0, 100],
	[0, 100],
	[0, 60],
] as const;

describe('how a line is set', () => {
	it('is told in ems from the edges of its column', () => {
		const settings = settingsOf(placed(...column));
		expect(settings.get(1)).toMatchObject({left: 2, right: 0, measure: 10, size: 1});
		expect(settings.get(4)).toMatchObject({left: 0, right: 4});
	});

	it('has the size of its letters against the running text', () => {
		expect(settingsOf(placed([10, 90, 20], ...column)).get(1)?.size).toBeCloseTo(2);
	});

	it('is set off by its face in a line or two, and not in a text of its own', () => {
		const other = [0, 100, 10, 1] as const;
		expect(settingsOf(placed(...column, other, ...column)).get(5)?.isSetOff).toBe(true);
		expect(settingsOf(placed(...column, ...column, other, other, other, other)).get(9)?.isSetOff).toBe(false);
	});

	it('is centred between the edges of its column', () => {
		const settings = settingsOf(placed([30, 70], ...column));
		const [first, second] = [settings.get(1), settings.get(2)];
		expect(first && isCentred(first)).toBe(true);
		expect(second && isCentred(second)).toBe(false);
	});

	it('stands in as the first of a paragraph, unless it is a subhead in the middle', () => {
		const settings = settingsOf(placed([30, 70, 10, 1], ...column));
		const [subhead, first, second] = [settings.get(1), settings.get(2), settings.get(3)];
		expect([subhead, first, second].map(set => set && isIndented(set))).toEqual([false, true, false]);
	});

	it('is not told of scans, which say no typefaces', () => {
		const scan = placed(...column).map(({hint, ...line}) => ({
			...line,
			hint: {box: hint?.box ?? ([0, 0, 1, 1] as const), size: 10},
		}));
		expect(settingsOf(scan).size).toBe(0);
	});
});
