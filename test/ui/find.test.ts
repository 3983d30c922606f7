// Finding words in the open article.
import {describe, expect, it} from 'vitest';
import {contentRows, openRows} from '../../src/ui/geometry.ts';
import {hitRows} from '../../src/ui/hit-rows.ts';
import {chosenId} from '../../src/ui/state.ts';
import {TestReader} from './papers.ts';

const size = {columns: 120, rows: 20};
const open = () => new TestReader({size}).press('l', 'l');
const all = ({state}: TestReader) => hitRows(openRows(state), Number.POSITIVE_INFINITY);

describe('words found in a text', () => {
	it('are lit up and gone to as one types', () => {
		const reader = new TestReader({size}).press('l', '3', 'j', 'l', '\\', '旧', '渡', '口');
		const [hit] = all(reader);
		expect(reader.state.article.hit).toBe(hit);
		const {top} = reader.state.article;
		expect(hit).toBeGreaterThanOrEqual(top);
		expect(hit).toBeLessThan(top + contentRows(reader.state));
		expect(reader.screen().at(-1)).toContain('命中 1/1');
	});

	it('are gone through with n and N, and round', () => {
		const reader = open().press('\\', '渔', '网', 'Enter');
		const rows = all(reader);
		expect(rows.length).toBeGreaterThan(2);
		expect(reader.press('n').state.article.hit).toBe(rows[1]);
		expect(reader.press('N', 'N').state.article.hit).toBe(rows.at(-1));
		expect(reader.screen().at(-1)).toContain('从末尾再找');
		expect(reader.press('n').state.article.hit).toBe(rows[0]);
		expect(chosenId(reader.state)).toBe('河湾日报-0');
	});

	it('are no longer lit up after Escape, and the text stays in focus', () => {
		const reader = open().press('\\', '渔', '网', 'Enter', 'Escape');
		expect(all(reader)).toEqual([]);
		expect(reader.state.focus).toBe('article');
	});

	it('leave the text where it was when the field is left', () => {
		const reader = open().press('Ctrl-d');
		const {top} = reader.state.article;
		reader.press('\\', '下', '雨', 'Escape');
		expect(reader.state.article.top).toBe(top);
		expect(reader.state.find).toBeNull();
	});

	it('are told to be absent', () => {
		const reader = open().press('\\', '鲸', 'Enter');
		expect(reader.screen().at(-1)).toContain('这篇里没有');
		expect(reader.press('n').screen().at(-1)).toContain('这篇里没有');
	});

	it('are as they stand, whatever they would mean in a search', () => {
		expect(all(open().press('\\', ...'渔网 -老人', 'Enter'))).toEqual([]);
	});

	it('are not looked for in the next article', () => {
		expect(open().press('\\', '渔', '网', 'Enter', ']').state.find).toBeNull();
	});

	it('take the place of the hits of a search until they are left', () => {
		const reader = new TestReader({size}).press('/', '渡', '口', 'Enter', 'Enter', '\\', '渔', '网', 'Enter');
		expect(all(reader).length).toBeGreaterThan(2);
		expect(all(reader.press('Escape'))).toHaveLength(1);
		expect(reader.state.search).not.toBeNull();
	});
});
