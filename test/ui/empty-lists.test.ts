// A list with nothing in it: no article beside it, and what to do next said in both panes.
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {dailyPage, LiveReader} from './live-reader.ts';

let reader: LiveReader;
beforeEach(async () => {
	reader = await LiveReader.open([
		dailyPage('望潮日报', '2024-03-12', '1', ['茶市', '山路']),
		dailyPage('望潮日报', '2024-03-05', '2', ['灯会', '雪线']),
	]);
});
afterEach(() => reader.close());

describe('an empty list', () => {
	it('has no article beside it, and says what to do', async () => {
		expect(reader.screen()).toContain('茶市的第1段');
		await reader.press('g s');
		expect(reader.screen()).not.toContain('茶市的第1段');
		expect(reader.screen()).toContain('按 s 加星');
		expect(reader.screen()).toContain('这里没有可读的。按 g a 看全部，按 / 搜索。');
	});

	it('gives nothing to take away or to list the subheads of', async () => {
		await reader.press('g s', 'y');
		expect(reader.state.taking).toBeNull();
		await reader.press('O');
		expect(reader.screen()).not.toMatch(/> 小标题/u);
	});

	it('is left for an article again', async () => {
		await reader.press('g s', 'g a');
		expect(reader.screen()).toContain('茶市的第1段');
	});

	it('of a search gives the text back that was there before it', async () => {
		await reader.press('g a', 'j', '/', ...'没有的', 'Enter');
		expect(reader.screen()).not.toContain('山路的第1段');
		await reader.press('Escape');
		expect(reader.screen()).toContain('山路的第1段');
	});

	it('is not one that is still on its way: the text stays until the first answer', async () => {
		await reader.press('g a', '/');
		expect(reader.screen()).toContain('茶市的第1段');
	});
});
