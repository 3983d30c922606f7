// The text in columns and in vertical lines: which there are, how their pages are turned, and where the reader stays.
import {describe, expect, it} from 'vitest';
import {plainText} from '../../src/typeset/plain-text.ts';
import {contentRows, hitStops, openRows} from '../../src/ui/geometry.ts';
import {initialSetting, pagesFor, withMeasure, withNextColumns} from '../../src/ui/setting.ts';
import {textBefore} from '../../src/ui/text-place.ts';
import {TestReader} from './papers.ts';

const wide = {columns: 200, rows: 30};
const reading = (size = wide) => new TestReader({size}).press('l', 'l');
const inkOf = (rows: readonly string[]) => rows.join('').replace(/\s/gu, '').length;

describe('columns', () => {
	it('are as many as there is room for in the measure', () => {
		expect([40, 83, 84, 127, 128, 400].map(width => pagesFor(initialSetting, width))).toEqual([
			null,
			null,
			{kind: 'columns', columns: 2, measure: 40},
			{kind: 'columns', columns: 2, measure: 40},
			{kind: 'columns', columns: 3, measure: 40},
			{kind: 'columns', columns: 3, measure: 40},
		]);
	});

	it('become more with a narrower measure, and fewer with a wider one', () => {
		expect(pagesFor(withMeasure(initialSetting, -1), 80)).toMatchObject({columns: 2});
		expect(pagesFor(withMeasure(initialSetting, 1), 84)).toBeNull();
	});

	it('go from as many as fit over one, two and three back to that', () => {
		const seen = [initialSetting];
		for (let turn = 0; turn < 4; turn++) seen.push(withNextColumns(seen.at(-1) ?? initialSetting));
		expect(seen.map(({columns}) => columns)).toEqual(['auto', 1, 2, 3, 'auto']);
	});

	it('stand beside one another on a wide screen, and the whole text is in them', () => {
		const reader = reading();
		const [alone, beside] = [reading().press('c'), reader].map(({state}) =>
			openRows(state)
				.slice(0)
				.map(plainText)
				.filter(row => row.trim() !== ''),
		);
		expect(inkOf(beside ?? [])).toBe(inkOf(alone ?? []));
		expect(beside?.length).toBeLessThan(alone?.length ?? 0);
	});

	it('give way to one column that scrolls beside raw lines and while something is corrected', () => {
		const scrolling = reading().press('c');
		const rowsOf = (reader: TestReader) => openRows(reader.state).slice(0).map(plainText);
		expect(rowsOf(reading().press('e'))).toEqual(rowsOf(scrolling));
		expect(rowsOf(reading().press('v'))).toEqual(rowsOf(reading().press('c', 'v')));
	});
});

describe('a page', () => {
	const narrow = {columns: 60, rows: 16};
	const paged = () => reading(narrow).press('t');

	it('is turned whole, by whichever key', () => {
		for (const key of ['j', 'Space', 'PageDown', 'Ctrl-d'] as const) {
			const {state} = paged().press(key);
			expect(state.article.top).toBe(contentRows(state));
		}
		expect(paged().press('j', 'j', 'k').state.article.top).toBe(contentRows(paged().state));
	});

	it('is told of how many it is', () => {
		const reader = paged();
		const count = openRows(reader.state).count() / contentRows(reader.state);
		expect(reader.screen()[0]).toContain(`1/${count}`);
		expect(reader.press('G').screen()[0]).toContain(`${count}/${count}`);
	});

	it('stands whole on the screen after the window has changed', () => {
		const {state} = paged().press('j', 'j').resize(50, 21);
		expect(state.article.top).toBeGreaterThan(0);
		expect(state.article.top % contentRows(state)).toBe(0);
	});

	it('with a hit on it is turned to', () => {
		const reader = new TestReader({size: narrow}).press('/', '渡', '口', 'Enter', 'Enter', 't');
		const {state} = reader.press('n');
		const {hit, top} = state.article;
		expect(hit).not.toBeNull();
		expect(top).toBe((hit ?? 0) - ((hit ?? 0) % contentRows(state)));
	});
});

describe('the hits on pages', () => {
	const narrow = {columns: 60, rows: 16};
	const found = () => new TestReader({size: narrow}).press('/', '渔', '网', 'Enter', 'Enter');
	const pageOf = ({state}: TestReader) => state.article.top / contentRows(state);

	it('are gone to page by page, forth and back', () => {
		const reader = found().press('t');
		const forth = [0, 1, 2].map(() => pageOf(reader.press('n')));
		expect(forth).toEqual([1, 2, 3]);
		expect(pageOf(reader.press('N'))).toBe(2);
		expect(pageOf(reader.press('j').press('n'))).toBe(4);
	});

	it('are counted as pages that have any', () => {
		const reader = found().press('t', 'n', 'n');
		const pages = openRows(reader.state).count() / contentRows(reader.state);
		const count = hitStops(reader.state).length;
		expect(count).toBeLessThanOrEqual(pages);
		expect(reader.screen().at(-1)).toContain(`命中 3/${count}`);
	});

	it('do not lead away from the page with the hit that was jumped to', () => {
		const reader = found().press('n', 'n', 'n', 'n');
		const text = textBefore(openRows(reader.state), reader.state.article.hit ?? 0);
		const {state} = reader.press('t');
		expect(textBefore(openRows(state), state.article.top)).toBeLessThanOrEqual(text);
		expect(textBefore(openRows(state), state.article.top + contentRows(state))).toBeGreaterThan(text);
	});
});

describe('another setting', () => {
	it('shows the text that was read last', () => {
		const reader = reading({columns: 60, rows: 16}).press('j', 'j', 'j', 'PageDown', 'PageDown');
		const before = textBefore(openRows(reader.state), reader.state.article.top);
		reader.press('t');
		const {top} = reader.state.article;
		const rows = openRows(reader.state);
		expect(textBefore(rows, top)).toBeLessThanOrEqual(before);
		expect(textBefore(rows, top + contentRows(reader.state))).toBeGreaterThan(before);
	});

	it('does not move the place, through however many settings and sizes', () => {
		const reader = reading({columns: 80, rows: 24}).press('z', 'PageDown', 'PageDown', 'j');
		const {top} = reader.state.article;
		expect(reader.press('c', 'c', 'c', 'c').state.article.top).toBe(top);
		expect(reader.press('t', 't', 't', 't').state.article.top).toBe(top);
		expect(
			reader.press('t').resize(50, 14).resize(10, 3).resize(120, 40).resize(80, 24).press('t').state.article
				.top,
		).toBe(top);
	});

	it('leads on from where the reader has gone in it', () => {
		const reader = reading({columns: 80, rows: 24}).press('z', 'j', 't', 'j');
		const text = textBefore(openRows(reader.state), reader.state.article.top);
		const {state} = reader.press('t');
		expect(textBefore(openRows(state), state.article.top + 1)).toBeGreaterThan(text);
		expect(textBefore(openRows(state), state.article.top)).toBeLessThanOrEqual(text);
	});

	it('is told in the status line', () => {
		expect(reading().press('t').screen().at(-1)).toContain('竖排');
		expect(reading().press('c').screen().at(-1)).toContain('通栏');
		expect(reading().press('+').screen().at(-1)).toContain('44');
	});

	it.each(['c', 't', '+', '-'] as const)('is chosen with %s from any pane beside the text', key => {
		const changed = reading().press(key).state.setting;
		for (const panes of [[], ['l']] as const) {
			const reader = new TestReader({size: wide}).press(...panes, key);
			expect(reader.state.setting).toEqual(changed);
			expect(reader.state.focus).toBe(panes.length === 0 ? 'outlets' : 'articles');
		}
	});

	it('is not chosen where the text is not on the screen', () => {
		const reader = new TestReader({size: {columns: 60, rows: 16}}).press('l', 't', '+');
		expect(reader.state.setting).toEqual(initialSetting);
	});

	it('is kept from article to article', () => {
		expect(reading().press('t', ']').state.setting.vertical).toBe(true);
	});
});

it('leaving a search shows the text that was read before, however the window has changed since', () => {
	const reader = reading({columns: 80, rows: 24}).press('c', 'PageDown', 'PageDown');
	const before = textBefore(openRows(reader.state), reader.state.article.top);
	reader.press('/', '渡', '口').resize(60, 20).press('Escape');
	const {top} = reader.state.article;
	const rows = openRows(reader.state);
	expect(textBefore(rows, top)).toBeLessThanOrEqual(before);
	expect(textBefore(rows, top + 1)).toBeGreaterThan(before);
});

it('lines are said to be horizontal again, not in what columns they stand', () => {
	const reader = new TestReader().press('l', 'l', 't');
	expect(reader.state.notice).toBe('竖排');
	expect(reader.press('t').state.notice).toBe('横排');
});
