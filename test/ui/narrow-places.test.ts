// Narrowing whatever list is on the screen: a view, a collection, a day, in any order.
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {listedAt, listedCount} from '../../src/ui/state.ts';
import {dailyPage, LiveReader} from './live-reader.ts';

const pages = [
	dailyPage('望潮日报', '2024-03-12', '1', ['渡口茶市', '山路']),
	dailyPage('望潮日报', '2024-03-05', '2', ['渡口灯会', '雪线']),
	dailyPage('云岭晚报', '2024-02-29', '1', ['渡口闰日', '梅开']),
];

let reader: LiveReader;
beforeEach(async () => {
	reader = await LiveReader.open(pages);
});
afterEach(() => reader.close());

const headlines = () =>
	Array.from(
		{length: listedCount(reader.state)},
		(_, index) => listedAt(reader.state, index)?.summary.headline,
	);
const narrow = (...keys: readonly string[]) => reader.press(...keys, 'F', ...'渡口', 'Enter');

describe('narrowing', () => {
	it('keeps to what is unread', async () => {
		await reader.press('g a', 'l', 'q');
		await narrow('g u');
		expect(headlines()).toEqual(['渡口灯会', '渡口闰日']);
		expect(reader.screen()).toContain('筛选：未读');
	});

	it('keeps what was read since the list was fetched, for it is still on the screen', async () => {
		await narrow('g u', 'l', 'q');
		expect(headlines()).toEqual(['渡口茶市', '渡口灯会', '渡口闰日']);
	});

	it('keeps to what is starred', async () => {
		await reader.press('g a', 's', 'j', 's');
		await narrow('g s');
		expect(headlines()).toEqual(['渡口茶市']);
	});

	it('keeps to what has a note', async () => {
		await reader.press('g a', 'G', 'k', 'a', '甲', 'Enter');
		await narrow('g n');
		expect(headlines()).toEqual(['渡口闰日']);
	});

	it('keeps to what was read last, in that order', async () => {
		await reader.press('g a', 'l', ']', ']');
		await narrow('g h');
		expect(headlines()).toEqual(['渡口灯会', '渡口茶市']);
	});

	it('keeps to a collection', async () => {
		await reader.press('g a', '#', '港', 'Enter', 'j', '#', '港', 'Enter');
		await narrow('g t', 'Enter');
		expect(headlines()).toEqual(['渡口茶市']);
		expect(reader.screen()).toContain('筛选：#港');
	});

	it('keeps to a day', async () => {
		await narrow('g d', '[', 'Enter');
		expect(headlines()).toEqual(['渡口灯会']);
	});

	it('leaves the list in its order', async () => {
		await narrow('g a', 'g o');
		expect(headlines()).toEqual(['渡口闰日', '渡口灯会', '渡口茶市']);
		await reader.press('Escape');
		await narrow('g l');
		expect(headlines()).toEqual(['渡口闰日', '渡口灯会', '渡口茶市']);
	});

	it('counts what is in the list alone', async () => {
		await reader.press('g a', 's');
		await narrow('g s');
		expect(reader.state.search?.answer).toMatchObject({open: []});
		expect(reader.status()).toContain('找到 1 篇');
	});

	it('reads all the words of a query, not a headline alone', async () => {
		await reader.press('g a', 's', 'j', 's');
		await reader.press('g s', 'F', ...'渡口 日期:2024-02', 'Enter');
		expect(headlines()).toEqual([]);
	});
});
