// The last search stands among the views, and is opened again from there.
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {dailyPage, LiveReader} from '../live-reader.ts';

const pages = [
	dailyPage('望潮日报', '2024-03-12', '1', ['茶市', '山路']),
	dailyPage('望潮日报', '2024-03-05', '2', ['灯会', '茶山']),
];

let reader: LiveReader;
beforeEach(async () => {
	reader = await LiveReader.open(pages);
});
afterEach(() => reader.close());

/** From all papers together to the entry above them. */
const toEntry = () => reader.press('g a', 'h', 'k');

describe('the last search', () => {
	it('says how to begin one where there was none', async () => {
		await toEntry();
		expect(reader.screen()).toMatch(/> 上次搜索/u);
		expect(reader.screen()).toContain('还没有搜索过。按 / 搜索。');
		await reader.press('Enter');
		expect(reader.status()).toContain('还没有搜索过');
		expect(reader.state.search).toBeNull();
	});

	it('is opened again as it was left', async () => {
		await reader.press('/', '茶', 'Enter', 'j');
		const {headline} = reader;
		await reader.press('Escape');
		await toEntry();
		expect(reader.screen()).toMatch(/> 搜索：茶/u);
		expect(reader.screen()).toMatch(/按 Enter 再搜“茶”/u);
		await reader.press('Enter');
		expect(reader.screen()).toContain('搜索结果');
		expect(reader.headline).toBe(headline);
		expect(reader.state.search?.editing).toBe(false);
	});

	it('is left for where the reader came from', async () => {
		await reader.press('/', '茶', 'Enter', 'Escape');
		await toEntry();
		await reader.press('Enter', 'Escape');
		expect(reader.screen()).toMatch(/> 搜索：茶/u);
		expect(reader.state.focus).toBe('outlets');
	});

	it('is that of an earlier session at first', async () => {
		await reader.close();
		reader = await LiveReader.open(pages, {columns: 120, rows: 30}, async library => {
			await library.rememberSearch('灯会');
		});
		await reader.press('g /');
		expect(reader.headline).toBe('灯会');
	});

	it('is none that narrowed a list', async () => {
		await reader.press('g a', 'F', '茶', 'Enter', 'Escape');
		await toEntry();
		expect(reader.screen()).toMatch(/> 上次搜索/u);
	});

	it('is kept when another paper is chosen over it', async () => {
		await reader.press('/', '茶', 'Enter', 'g u', 'g /');
		expect(reader.screen()).toContain('搜索结果');
	});
});
