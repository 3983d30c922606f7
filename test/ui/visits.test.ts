// Where a text was left, and the way back to it.
import {describe, expect, it} from 'vitest';
import {openRows} from '../../src/ui/geometry.ts';
import {chosenId, currentList} from '../../src/ui/state.ts';
import {textBefore} from '../../src/ui/text-place.ts';
import {TestReader} from './papers.ts';

const size = {columns: 120, rows: 20};
const open = () => new TestReader({size}).press('l', 'l');
const above = ({state}: TestReader) => textBefore(openRows(state), state.article.top);

describe('the place in a text', () => {
	it('is there again when the article is come back to', () => {
		const reader = open().press('Ctrl-d', 'Ctrl-d');
		const text = above(reader);
		expect(text).toBeGreaterThan(0);
		reader.press(']', '[');
		expect(above(reader)).toBe(text);
	});

	it('is kept when the text is left for the list, or the reader altogether', () => {
		const reader = open().press('Ctrl-d');
		const text = above(reader);
		expect(reader.press('q').kept).toContainEqual({id: '河湾日报-0', what: 'position', position: text});
		const other = open().press('Ctrl-d', 'Ctrl-c');
		expect(other.kept).toContainEqual({id: '河湾日报-0', what: 'position', position: text});
	});

	it('is kept once for each time it is left elsewhere', () => {
		const reader = open().press('Ctrl-d', 'q', 'l', 'q', 'l', 'q');
		expect(reader.kept.filter(({what}) => what === 'position')).toHaveLength(1);
	});

	it('is that of the last run', () => {
		const reader = new TestReader({size, positions: {'河湾日报-0': 200}}).press('l', 'l');
		const {top} = reader.state.article;
		expect(textBefore(openRows(reader.state), top)).toBeLessThanOrEqual(200);
		expect(textBefore(openRows(reader.state), top + 1)).toBeGreaterThan(200);
	});

	it('gives way to the first hit of a search', () => {
		const reader = new TestReader({size, positions: {'河湾日报-3': 10}});
		reader.press('/', '渡', '口', 'Enter', 'Enter');
		expect(reader.state.article.hit).not.toBeNull();
	});

	it('is not that of an article that is merely shown beside its list', () => {
		const reader = new TestReader({size}).press('l', 'j', 'j', 'k');
		expect(reader.kept).toEqual([]);
	});
});

describe('the texts read before', () => {
	it('stand in a list that was let go of as that is now', () => {
		const reader = open().press(']', 'q', 'h', 'j');
		const {last} = reader.state.visited;
		const items = last?.list.items?.slice(0, 2) ?? [];
		const visited = {back: [], last: last && {...last, list: {...last.list, items}}, forward: []};
		reader.state = {...reader.state, visited, lists: new Map()};
		reader.press('H');
		expect(chosenId(reader.state)).toBe('河湾日报-1');
		expect(reader.state.focus).toBe('article');
		expect(currentList(reader.state).items).toHaveLength(36);
		expect(reader.state.keep).toBeNull();
	});

	it('are opened again one by one, and forward again', () => {
		const reader = open().press('Ctrl-d');
		const text = above(reader);
		reader.press(']', ']');
		expect(chosenId(reader.press('Ctrl-o').state)).toBe('河湾日报-1');
		expect(chosenId(reader.press('H').state)).toBe('河湾日报-0');
		expect(above(reader)).toBe(text);
		expect(chosenId(reader.press('L', 'L').state)).toBe('河湾日报-2');
	});

	it('are opened in the paper they were read in', () => {
		const reader = new TestReader({size}).press('j', 'l', 'l', 'q', 'q', 'j', 'l', 'j', 'l');
		expect(chosenId(reader.state)).toBe('?青石晚报-1');
		reader.press('Ctrl-o');
		expect(reader.state.focus).toBe('article');
		expect(chosenId(reader.state)).toBe('河湾日报-0');
		expect(chosenId(reader.press('L').state)).toBe('?青石晚报-1');
	});

	it('lead back to the last one from a list', () => {
		const reader = open().press('q', 'j', 'j', 'Ctrl-o');
		expect(reader.state.focus).toBe('article');
		expect(chosenId(reader.state)).toBe('河湾日报-0');
	});

	it('come back with the search they were found by', () => {
		const reader = new TestReader({size}).press('/', '渡', '口', 'Enter', 'Enter', 'Escape', 'Escape', 'l');
		reader.press('j', 'l');
		expect(chosenId(reader.state)).toBe('河湾日报-1');
		reader.press('Ctrl-o');
		expect(reader.state.search?.answer?.query).toBe('渡口');
		expect(chosenId(reader.state)).toBe('河湾日报-3');
	});

	it('go back as often as is counted', () => {
		const reader = open().press(']', ']', ']', '2', 'Ctrl-o');
		expect(chosenId(reader.state)).toBe('河湾日报-1');
	});

	it('are told to be none where there are none', () => {
		expect(new TestReader().press('Ctrl-o').screen().at(-1)).toContain('之前没有读过别的');
		expect(open().press('L').screen().at(-1)).toContain('之后没有了');
	});

	it('have nothing ahead once another is opened', () => {
		const reader = open().press(']', 'Ctrl-o', ']', ']');
		expect(reader.press('L').screen().at(-1)).toContain('之后没有了');
	});
});

describe('bookmarks', () => {
	it('lead back to a place in a text', () => {
		const reader = open().press('Ctrl-d');
		const text = above(reader);
		expect(reader.press('m', 'b').screen().at(-1)).toContain('已记下：b');
		reader.press('q', 'q', 'j', 'j', 'l', 'l', "'", 'b');
		expect(reader.state.focus).toBe('article');
		expect(reader.state.article.stored?.id).toBe('河湾日报-0');
		expect(above(reader)).toBe(text);
		expect(reader.saved).toContainEqual({id: '河湾日报-0', what: 'bookmark', letter: 'b', position: text});
	});

	it('say that there is none under a letter', () => {
		expect(new TestReader().press("'", 'x').screen().at(-1)).toContain('没有用 x 记下的');
	});

	it('are left alone by what is no letter', () => {
		const reader = open().press('m', 'Escape');
		expect(reader.state.pending).toBeNull();
		expect(reader.state.focus).toBe('article');
		expect(reader.saved.filter(({what}) => what === 'bookmark')).toEqual([]);
	});

	it("have ' for the text read before", () => {
		expect(chosenId(open().press(']', "'", "'").state)).toBe('河湾日报-0');
	});
});

describe('the next unread article', () => {
	it('is opened without leaving the text', () => {
		const reader = open().press(']', 'Ctrl-o', '}');
		expect(chosenId(reader.state)).toBe('河湾日报-2');
		expect(reader.state.focus).toBe('article');
		expect(chosenId(reader.press('n').state)).toBe('河湾日报-3');
	});

	it('is looked for upwards too', () => {
		const reader = new TestReader({size}).press('l', '3', 'j', 'l', '{');
		expect(chosenId(reader.state)).toBe('河湾日报-2');
	});

	it('is told to be none at the end', () => {
		expect(new TestReader().press('l', 'G', '}').screen().at(-1)).toContain('没有未读的了');
	});
});
