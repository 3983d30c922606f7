import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {cellWidth} from '../../src/typeset/width.ts';
import {lastTop} from '../../src/ui/geometry.ts';
import {keymap} from '../../src/ui/keymap.ts';
import {screenRows} from '../../src/ui/screen.ts';
import {listedCount, listPosition} from '../../src/ui/state.ts';
import {TestReader} from './papers.ts';

const keys = [...keymap.flatMap(binding => binding.keys), '渡', '口', 'o', 'w', 'd', 'p', 'Backspace'].filter(
	key => key !== 'Ctrl-c',
);
const size = fc.record({columns: fc.integer({min: 1, max: 200}), rows: fc.integer({min: 1, max: 60})});
const event = fc.oneof({weight: 9, arbitrary: fc.constantFrom(...keys)}, {weight: 1, arbitrary: size});

function expectWhole(reader: TestReader): void {
	const {columns, rows} = reader.state.size;
	const screen = screenRows(reader.state);
	expect(screen).toHaveLength(rows);
	for (const row of screen) expect(row.reduce((sum, span) => sum + cellWidth(span.text), 0)).toBe(columns);
}

describe('the screen', () => {
	it('is exactly as wide and as high as the terminal in every pane', () => {
		const states: readonly (readonly string[])[] = [
			[],
			['l'],
			['l', 'l'],
			['l', 'l', 'G'],
			['?'],
			['/'],
			['/', '渡', '口', 'Enter'],
			['/', '鲸'],
			['z'],
			['l', 'l', 'v'],
			['l', 'l', 'v', 'G'],
			['l', 'e'],
			['l', 'l', 'e', 'w'],
			['l', 'l', 'e', 's', 'j'],
			['l', 'l', 'v', 'e', 's'],
		];
		for (const language of ['zh', 'en'] as const) {
			for (const pressed of states) {
				const reader = new TestReader({language, source: 'seeds'}).press(...pressed);
				for (let columns = 40; columns <= 200; columns += 7) {
					for (const rows of [5, 12, 24, 60]) expectWhole(reader.resize(columns, rows));
				}
			}
		}
	});

	it('stays whole, and every position inside what it points into, whatever is pressed', () => {
		fc.assert(
			fc.property(fc.array(event, {maxLength: 40}), events => {
				const reader = new TestReader();
				for (const happened of events) {
					if (typeof happened === 'string') reader.press(happened);
					else reader.resize(happened.columns, happened.rows);
				}
				expectWhole(reader);
				const {selected, top} = listPosition(reader.state);
				const count = listedCount(reader.state);
				expect(selected).toBeGreaterThanOrEqual(0);
				expect(selected).toBeLessThan(Math.max(1, count));
				expect(top).toBeGreaterThanOrEqual(0);
				expect(top).toBeLessThanOrEqual(selected);
				expect(reader.state.article.top).toBeGreaterThanOrEqual(0);
				expect(reader.state.article.top).toBeLessThanOrEqual(lastTop(reader.state));
			}),
			{numRuns: 150},
		);
	});

	it('shows the chosen article at every size it can be drawn in', () => {
		const reader = new TestReader().press('l', 'G');
		for (const [columns, rows] of [
			[40, 12],
			[50, 20],
			[80, 24],
			[200, 60],
		] as const) {
			reader.resize(columns, rows);
			expect(reader.screen().some(row => /> *\*? *scan-07\.txt第12篇/u.test(row))).toBe(true);
		}
	});

	it('shows three panes from 80 columns on and one below', () => {
		const reader = new TestReader({size: {columns: 80, rows: 24}});
		expect(reader.screen()[0]).toMatch(/报纸 .*\| {2}文章/u);
		expect(reader.resize(79, 24).screen()[0]).toBe('> 报纸');
	});

	it('says so where the window is too small', () => {
		expect(new TestReader({size: {columns: 19, rows: 10}}).screen()[0]).toBe('窗口太小');
	});

	it('marks guesses, unread articles and pages without a date by more than colour', () => {
		const screen = new TestReader().press('j', 'j').screen().join('\n');
		expect(screen).toContain('青石晚报?');
		expect(screen).toContain('*12');
		expect(screen).toContain('未标日期');
	});

	it('tells of the samples while they are shown', () => {
		const reader = new TestReader({source: 'seeds', language: 'en'});
		expect(reader.screen().at(-1)).toContain('Press g i to import your own');
		expect(reader.resize(60, 20).screen().at(-1)).toContain('Invented samples');
	});
});
