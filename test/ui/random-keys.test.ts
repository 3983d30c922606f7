// Whatever keys come, in whatever window: the screen is whole, and what the state points at is there.
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {cellWidth} from '../../src/typeset/width.ts';
import {fieldLine} from '../../src/ui/field-line.ts';
import {keymap} from '../../src/ui/keymap.ts';
import {screenRows} from '../../src/ui/screen.ts';
import {listedCount, listPosition, type State} from '../../src/ui/state.ts';
import {foreignIn} from '../e2e/foreign.ts';
import {TestReader} from './papers.ts';

const keys = [...new Set(keymap.flatMap(binding => binding.keys))].filter(
	key => key !== 'Ctrl-c' && key !== 'q',
);
const typed = [
	'渡',
	'口',
	'图',
	'd',
	'k',
	'"',
	'|',
	'@',
	'-',
	'2',
	'0',
	'Backspace',
	'Ctrl-w',
	'Ctrl-p',
	'Enter',
	'Escape',
];
const key = fc.oneof(fc.constantFrom(...keys), fc.constantFrom(...typed));
const resized = fc.record({
	columns: fc.oneof(fc.integer({min: 1, max: 60}), fc.integer({min: 60, max: 500})),
	rows: fc.oneof(fc.integer({min: 1, max: 30}), fc.integer({min: 30, max: 200})),
});
const event = fc.oneof({weight: 15, arbitrary: key}, {weight: 1, arbitrary: resized});

function expectWhole(state: State): void {
	const {columns, rows} = state.size;
	const screen = screenRows(state);
	const line = fieldLine(state, columns);
	expect(screen).toHaveLength(rows);
	for (const row of screen.slice(0, line === null ? rows : -1)) {
		expect(row.reduce((sum, {text}) => sum + cellWidth(text), 0)).toBe(columns);
	}
	const written = screen
		.flat()
		.map(({text}) => text)
		.join('');
	expect(foreignIn(written)).toEqual([]);
	expect(written).not.toMatch(/[\n\r\t]/u);
}

function expectInPlace(state: State): void {
	const count = listedCount(state);
	const {selected, top} = listPosition(state);
	expect(selected).toBeGreaterThanOrEqual(0);
	expect(selected).toBeLessThan(Math.max(1, count));
	expect(top).toBeGreaterThanOrEqual(0);
	expect(top).toBeLessThanOrEqual(selected);
	expect(state.outlets.position.selected).toBeLessThanOrEqual(state.outlets.items?.length ?? 0);
	expect(state.article.top).toBeGreaterThanOrEqual(0);
}

describe('the reader under any keys', () => {
	it('keeps its screen whole, and its places inside what they point into', () => {
		fc.assert(
			fc.property(fc.array(event, {maxLength: 60}), events => {
				const reader = new TestReader();
				for (const next of events) {
					if (typeof next === 'string') reader.press(next);
					else reader.resize(next.columns, next.rows);
					if (reader.state.left !== null) break;
					expectWhole(reader.state);
					expectInPlace(reader.state);
				}
			}),
			{numRuns: 300},
		);
	}, 120_000);

	it('comes back to the papers by Escape from anywhere', () => {
		fc.assert(
			fc.property(fc.array(key, {maxLength: 40}), events => {
				const reader = new TestReader().press(...events);
				for (let time = 0; time < 60 && reader.state.focus !== 'outlets'; time++) reader.press('Escape');
				expect(reader.state.left !== null || reader.state.focus === 'outlets').toBe(true);
			}),
			{numRuns: 60},
		);
	}, 120_000);
});
