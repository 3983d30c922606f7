import {describe, expect, it} from 'vitest';
import {contentRows, lastTop, openRows} from '../../src/ui/geometry.ts';
import {hitRows} from '../../src/ui/hit-rows.ts';
import {chosenId, listPosition} from '../../src/ui/state.ts';
import {TestReader} from './papers.ts';

const selected = (reader: TestReader) => listPosition(reader.state).selected;

describe('a reader that opens', () => {
	it('stands in the papers, with all articles listed and the first one shown', () => {
		const reader = new TestReader();
		expect(reader.state.focus).toBe('outlets');
		expect(chosenId(reader.state)).toBe('河湾日报-0');
		expect(reader.state.article.stored?.id).toBe('河湾日报-0');
	});

	it('marks nothing as read', () => {
		expect(new TestReader().press('j', 'k').state.marks.size).toBe(0);
	});
});

describe('moving', () => {
	it('lists the articles of the chosen paper', () => {
		const reader = new TestReader().press('j', 'j');
		expect(chosenId(reader.state)).toBe('?青石晚报-0');
	});

	it('goes on to the next article and back', () => {
		const reader = new TestReader().press('l', 'j', 'j', 'k');
		expect(selected(reader)).toBe(1);
	});

	it('stops at both ends of a list', () => {
		const reader = new TestReader().press('l', 'k');
		expect(selected(reader)).toBe(0);
		reader.press('G', 'j');
		expect(selected(reader)).toBe(35);
	});

	it('remembers where it was in a list left and entered again', () => {
		const reader = new TestReader().press('j', 'l', 'j', 'j', 'h', 'j', 'k');
		expect(selected(reader)).toBe(2);
	});

	it('goes round the panes with Tab', () => {
		const reader = new TestReader().press('Tab', 'Tab', 'Tab');
		expect(reader.state.focus).toBe('outlets');
		expect(reader.press('Shift-Tab').state.focus).toBe('article');
	});
});

describe('reading', () => {
	it('marks an article read when it is opened', () => {
		const reader = new TestReader().press('Enter', 'Enter');
		expect(reader.state.focus).toBe('article');
		expect(reader.state.marks.get('河湾日报-0')).toEqual({read: true});
	});

	it('scrolls by half pages and never past the end', () => {
		const reader = new TestReader({size: {columns: 120, rows: 20}}).press('l', 'l', 'Ctrl-d');
		expect(reader.state.article.top).toBe(Math.floor((contentRows(reader.state) - 1) / 2));
		reader.press('G', 'Ctrl-d', 'j');
		expect(reader.state.article.top).toBe(lastTop(reader.state));
	});

	it('goes on to the next article with Space at the end', () => {
		const reader = new TestReader({size: {columns: 120, rows: 20}}).press('l', 'l', 'G', 'Space');
		expect(chosenId(reader.state)).toBe('河湾日报-1');
		expect(reader.state.article.top).toBe(0);
		expect(reader.state.marks.get('河湾日报-1')).toEqual({read: true});
	});

	it('keeps the text at the top of the screen there when the window is resized', () => {
		const reader = new TestReader({size: {columns: 120, rows: 20}}).press('l', 'l', 'PageDown');
		const [first] = reader.screen()[1]?.split('|').slice(2) ?? [];
		const words = first?.trim().slice(0, 6) ?? '';
		reader.resize(50, 20);
		expect(reader.screen().slice(1, 3).join('')).toContain(words);
	});
});

describe('marks', () => {
	it('turn the star over with s', () => {
		const reader = new TestReader().press('l', 's');
		expect(reader.state.marks.get('河湾日报-0')).toEqual({starred: true});
		reader.press('s');
		expect(reader.state.marks.get('河湾日报-0')).toEqual({starred: false});
	});

	it('turn read over with r', () => {
		const reader = new TestReader().press('l', 'r', 'r');
		expect(reader.state.marks.get('河湾日报-0')).toEqual({read: false});
	});
});

describe('searching', () => {
	it('lists what was found as one types', () => {
		const reader = new TestReader().press('/', '渡', '口');
		expect(reader.screen().join('\n')).toContain('找到 3 篇');
		expect(chosenId(reader.state)).toBe('河湾日报-3');
	});

	it('opens an article at its first hit', () => {
		const reader = new TestReader({size: {columns: 120, rows: 20}}).press('/', '渡', '口', 'Enter', 'Enter');
		const [hit] = hitRows(openRows(reader.state), Number.POSITIVE_INFINITY);
		expect(reader.state.article.hit).toBe(hit);
		const {top} = reader.state.article;
		expect(hit).toBeGreaterThanOrEqual(top);
		expect(hit).toBeLessThan(top + contentRows(reader.state));
	});

	it('keeps the hit in sight when the window is resized', () => {
		const reader = new TestReader({size: {columns: 120, rows: 60}}).press('/', '渡', '口', 'Enter', 'Enter');
		reader.resize(40, 12);
		expect(reader.screen().join('\n')).toContain('渡口');
	});

	it('goes on to the next article that has hits after the last one', () => {
		const reader = new TestReader().press('/', '渡', '口', 'Enter', 'Enter', 'n');
		expect(chosenId(reader.state)).toBe('?青石晚报-3');
		reader.press('N');
		expect(chosenId(reader.state)).toBe('河湾日报-3');
	});

	it('types q, j and Space into the field', () => {
		const reader = new TestReader().press('/', 'q', 'j', 'Space', '𠮷');
		expect(reader.state.search?.field).toEqual({before: 'qj 𠮷', after: ''});
		reader.press('Backspace');
		expect(reader.state.search?.field).toEqual({before: 'qj ', after: ''});
	});

	it('gives the former list and place back on Escape', () => {
		const reader = new TestReader({size: {columns: 120, rows: 20}}).press('l', 'j', 'l', 'Ctrl-d');
		const before = {focus: reader.state.focus, id: chosenId(reader.state), article: reader.state.article};
		reader.press('/', '渡', 'Escape');
		expect({focus: reader.state.focus, id: chosenId(reader.state), article: reader.state.article}).toEqual(
			before,
		);
	});

	it('says that nothing was found, and what to do', () => {
		const reader = new TestReader().press('/', '鲸');
		expect(reader.screen().join('\n')).toContain('没有找到');
	});
});

describe('leaving', () => {
	it('goes back pane by pane with q, and leaves from the papers', () => {
		const reader = new TestReader().press('l', 'l', 'q', 'q');
		expect(reader.state.focus).toBe('outlets');
		expect(reader.state.left).toBeNull();
		expect(reader.press('q').state.left).toBe('quit');
	});

	it('does not leave with Escape', () => {
		expect(new TestReader().press('Escape').state.left).toBeNull();
	});

	it('leaves at once with Ctrl-c, also from the search field', () => {
		expect(new TestReader().press('l', 'l', 'Ctrl-c').state.left).toBe('interrupt');
		expect(new TestReader().press('/', 'Ctrl-c').state.left).toBe('interrupt');
	});

	it('closes the help screen before anything else', () => {
		const reader = new TestReader().press('?');
		expect(reader.screen().join('\n')).toContain('下移');
		expect(reader.press('q').state.help).toBeNull();
		expect(reader.state.left).toBeNull();
	});
});
