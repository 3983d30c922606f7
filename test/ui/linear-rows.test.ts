import {describe, expect, it} from 'vitest';
import {linearColumns, linearRows} from '../../src/ui/linear-rows.ts';
import {TestReader} from './papers.ts';

function open(): TestReader {
	return new TestReader({size: {columns: linearColumns(200), rows: 24}});
}

function lines(reader: TestReader): string[] {
	return linearRows(reader.state);
}

describe('the reader in lines', () => {
	it('says of a list where one is, and the chosen entry alone', () => {
		const [title, entry, bottom, ...more] = lines(open().press('j'));
		expect([title, entry, more]).toEqual(['报纸', '河湾日报，未读 12', []]);
		expect(bottom).toMatch(/^2\/4 {2}Enter 打开/u);
	});

	it('has words for the marks of an article', () => {
		const reader = open().press('j', 'l', 'j');
		expect(lines(reader)[1]).toMatch(/^未读 河湾日报第2篇/u);
		expect(lines(reader.press('s'))[1]).toMatch(/^未读 加星 河湾日报第2篇/u);
		expect(lines(reader.press('r'))[1]).toMatch(/^加星 河湾日报第2篇/u);
		expect(lines(reader.press('s'))[1]).toMatch(/^河湾日报第2篇/u);
	});

	it('says a heading with the first entry below it', () => {
		expect(lines(open().press('j', 'l')).slice(1, 3)).toEqual(
			['2031-03-04  第1版', '未读 河湾日报第1篇：村里的图书室今天开门'].map(line => line.replace('  ', ' ')),
		);
	});

	it('gives the text a screenful at a time, without blank lines and indents', () => {
		const rows = lines(open().press('l', 'l'));
		expect(rows.length).toBeGreaterThan(10);
		expect(rows.every(row => row !== '' && row === row.trim())).toBe(true);
	});

	it('shows what is typed, menus, and the keys', () => {
		expect(lines(open().press('/', '渡')).at(-1)).toMatch(/^\/渡/u);
		expect(lines(open().press('l', 'y')).join('\n')).toContain('复制全文');
		expect(lines(open().press('?')).join('\n')).toContain('下移');
	});

	it('never puts panes beside one another', () => {
		const reader = open();
		for (const key of ['l', 'l', 'v', 'v', 'h', '/', '渡', '口', 'Enter', 'o']) {
			expect(lines(reader.press(key)).join('\n')).not.toMatch(/\S *\|/u);
		}
	});
});
