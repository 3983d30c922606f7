// Narrowing the lists as one types.
import {describe, expect, it} from 'vitest';
import {fieldLine} from '../../src/ui/field-line.ts';
import {needsOf} from '../../src/ui/needs.ts';
import {actionOf} from '../../src/ui/press.ts';
import {reduce} from '../../src/ui/reducer.ts';
import {chosenId, outletKey} from '../../src/ui/state.ts';
import {TestReader} from './papers.ts';

/** The entries of the list of papers. */
const papers = (reader: TestReader) =>
	reader
		.screen()
		.slice(1, 5)
		.map(row =>
			row
				.split('|')[0]
				?.replace(/^>| {2}|\*12/gu, '')
				.trim(),
		)
		.filter(name => name !== '');

describe('the list of papers', () => {
	it('shows those whose names have what is typed, and their articles', () => {
		const reader = new TestReader().press('F', '青', '石');
		expect(papers(reader)).toEqual(['青石晚报?']);
		expect(outletKey(reader.state)).toBe('?青石晚报');
		expect(fieldLine(reader.state, 120)).toMatchObject({prompt: ' 筛选: ', shown: '青石'});
	});

	it('keeps the chosen paper while it answers, and goes from one to the next that do', () => {
		const reader = new TestReader().press('j', 'j', 'F', '报');
		expect(outletKey(reader.state)).toBe('?青石晚报');
		expect(outletKey(reader.press('Up').state)).toBe('河湾日报');
		expect(outletKey(reader.press('Up').state)).toBe('河湾日报');
		expect(outletKey(reader.press('Down').state)).toBe('?青石晚报');
	});

	it('goes on with Enter to the articles of the paper, and lists all papers again', () => {
		const reader = new TestReader().press('F', '青', 'Enter');
		expect(reader.state.focus).toBe('articles');
		expect(outletKey(reader.state)).toBe('?青石晚报');
		expect(papers(reader)).toHaveLength(4);
	});

	it('is as it was after Escape', () => {
		const before = new TestReader().press('j');
		const after = new TestReader().press('j', 'F', '青', 'Escape');
		expect(after.screen()).toEqual(before.screen());
	});

	it('says that there is no such paper, and Enter waits for another name', () => {
		const reader = new TestReader().press('F', '无', 'Enter');
		expect(reader.screen().join('\n')).toContain('没有这样的报纸');
		expect(reader.state.focus).toBe('outlets');
		expect(papers(reader.press('Backspace'))).toHaveLength(4);
	});
});

describe('a list of articles', () => {
	it('is narrowed to headlines of its own paper', () => {
		let {state} = new TestReader().press('j', 'l');
		for (const key of ['F', '图']) {
			const action = actionOf(key, state);
			if (action) state = reduce(state, action);
		}
		expect(needsOf(state).find(need => need.kind === 'search')).toMatchObject({
			request: {query: '图', narrowed: {place: {filter: {outlet: '河湾日报'}}, listed: []}},
		});
	});

	it('names no paper under a headline, for all are of one', () => {
		const rows = (...keys: string[]) =>
			new TestReader()
				.press(...keys)
				.screen()
				.join('\n');
		expect(rows('j', 'l', 'F', '第', '4')).toMatch(/\| {4}2031-03-04 第1版/u);
		expect(rows('l', 'F', '第', '4')).toMatch(/\| {4}河湾日报 2031-03-04 第1版/u);
	});

	it('has the former list and place again after Escape', () => {
		const reader = new TestReader().press('j', 'l', 'j', 'j');
		const id = chosenId(reader.state);
		reader.press('F', '第', '4', '篇', 'Enter');
		expect(reader.screen()[0]).toContain('筛选出的文章');
		reader.press('Escape');
		expect(chosenId(reader.state)).toBe(id);
	});

	it('gives way to a search of everything', () => {
		const reader = new TestReader().press('j', 'l', 'j', 'F', '第', 'Enter', '/');
		expect(reader.state.search).toMatchObject({narrowed: null, field: {before: '', after: ''}});
		expect(chosenId(reader.press('Escape').state)).toBe('河湾日报-1');
	});
});
