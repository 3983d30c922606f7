// Papers by their days: the calendar, the issue before and after, and the map of a page.
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {issueOf} from '../../src/ui/calendar/calendar.ts';
import {currentList, currentPlace} from '../../src/ui/state.ts';
import {dailyPage, LiveReader} from './live-reader.ts';

const pages = [
	dailyPage('望潮日报', '2024-03-05', '1', ['码头开工', '渔汛到来']),
	dailyPage('望潮日报', '2024-03-05', '2', ['灯会', '雪线']),
	dailyPage('望潮日报', '2024-03-12', '1', ['茶市', '山路']),
	dailyPage('望潮日报', '2024-03-12', '2', ['船谱', '旧桥']),
	dailyPage('云岭晚报', '2024-02-29', '1', ['闰日', '梅开']),
	dailyPage('无日报', null, null, ['残页']),
];

let reader: LiveReader;
beforeEach(async () => {
	reader = await LiveReader.open(pages);
});
afterEach(() => reader.close());

const headlines = () => currentList(reader.state).items?.map(({headline}) => headline);
const calendar = () => {
	const {overlay} = reader.state;
	if (overlay?.kind !== 'calendar') throw new Error('No calendar is open');
	return overlay;
};

describe('the calendar', () => {
	it('opens at the day of the chosen article, and lights the days that have an issue', async () => {
		await reader.press('g d');
		expect(calendar().date).toBe('2024-03-12');
		const screen = reader.screen();
		expect(screen).toMatch(/> 日历 全部 .*2024-03 *$/mu);
		expect(screen).toMatch(/\[12\*\]/u);
		expect(screen).toMatch(/ 5\* /u);
		expect(screen).not.toMatch(/ 6\* /u);
		expect(screen).toContain('2024-03-12  2 个版，4 篇');
	});

	it('moves by days, weeks, months and years', async () => {
		await reader.press('g d', 'l', 'l', 'k');
		expect(calendar().date).toBe('2024-03-07');
		await reader.press('PageUp', 'h');
		expect(calendar().date).toBe('2024-02-06');
		await reader.press('>', 'PageDown');
		expect(calendar().date).toBe('2025-03-06');
		expect(reader.screen()).toContain('没有报纸');
	});

	it('goes from one day with an issue to the next, and says where there is none', async () => {
		await reader.press('g d', '[');
		expect(calendar().date).toBe('2024-03-05');
		await reader.press('[');
		expect(calendar().date).toBe('2024-02-29');
		expect(issueOf(calendar())).toEqual({date: '2024-02-29', pages: 1, articles: 2});
		await reader.press('[');
		expect(reader.status()).toContain('没有更早的了');
	});

	it('opens the pages of a day', async () => {
		await reader.press('g d', '[', 'Enter');
		expect(headlines()).toEqual(['码头开工', '渔汛到来', '灯会', '雪线']);
		expect(reader.screen()).toContain('> 文章 2024-03-05');
		await reader.press('q');
		expect(headlines()).toHaveLength(11);
		expect(reader.state.focus).toBe('articles');
	});

	it('does not open a day that has no issue', async () => {
		await reader.press('g d', 'l', 'Enter');
		expect(reader.status()).toContain('2024-03-13 没有报纸');
		expect(calendar().date).toBe('2024-03-13');
	});

	it('is that of the chosen paper', async () => {
		await reader.press('j', 'g d', ']');
		expect(reader.status()).toContain('没有更晚的了');
		await reader.press('Escape', 'k', 'j', 'g d', 'Enter');
		expect(currentPlace(reader.state)).toMatchObject({filter: {outlet: expect.any(String)}});
	});

	it('is left with Escape as it was', async () => {
		await reader.press('g d', '[', 'Escape');
		expect(reader.state.detour).toBeNull();
		expect(reader.state.focus).toBe('outlets');
	});

	it('fits screens of any size', async () => {
		await reader.close();
		for (const [columns, rows] of [
			[20, 5],
			[34, 10],
			[80, 24],
			[200, 60],
		] as const) {
			const small = await LiveReader.open(pages, {columns, rows});
			await small.press('g d');
			expect(small.screen().split('\n')).toHaveLength(rows);
			await small.close();
		}
		reader = await LiveReader.open(pages);
	});
});

describe('a paper without dates', () => {
	it('has no calendar and no issue before it', async () => {
		await reader.press('g a', 'G');
		expect(reader.headline).toBe('残页');
		await reader.press('(');
		expect(reader.status()).toContain('没有注明日期');
	});
});

describe('the issue before and after', () => {
	it('is opened at the same page', async () => {
		await reader.press('j', 'l', 'j', 'j', 'j');
		expect(reader.headline).toBe('旧桥');
		await reader.press('(');
		expect(reader.headline).toBe('灯会');
		expect(reader.state.focus).toBe('articles');
		await reader.press(')');
		expect(reader.headline).toBe('船谱');
		await reader.press(')');
		expect(reader.status()).toContain('没有更晚的了');
	});

	it('is read on in the text', async () => {
		await reader.press('j', 'l', 'l', '(');
		expect(reader.state.focus).toBe('article');
		expect(reader.headline).toBe('码头开工');
		await reader.press('Ctrl-o');
		expect(reader.headline).toBe('茶市');
	});
});

describe('the map of a page', () => {
	it('shows which article stands where, and the lines of each', async () => {
		await reader.press('l', 'j', 'g p');
		const screen = reader.screen();
		expect(screen).toMatch(/> 版面 望潮日报 2024-03-12 第1版 +1\/2/u);
		expect(screen).toMatch(/^ +1 AAAA +A {2}茶市 {2}2-11/mu);
		expect(screen).toMatch(/> B {2}山路 {2}12-21/u);
		expect(screen).toMatch(/^ +23 \.\.\.\./mu);
		expect(screen).toMatch(/^ +12 BBBB/mu);
	});

	it('opens an article', async () => {
		await reader.press('l', 'g p', 'j', 'Enter');
		expect(reader.headline).toBe('山路');
		expect(reader.state.focus).toBe('article');
	});

	it('turns to the other pages of the issue', async () => {
		await reader.press('l', 'g p', 'l');
		expect(reader.screen()).toMatch(/> 版面 望潮日报 2024-03-12 第2版 +2\/2/u);
		await reader.press('l', 'j', 'Enter');
		expect(reader.headline).toBe('旧桥');
		await reader.press('g p', 'h');
		expect(reader.screen()).toContain('第1版');
		expect((await reader.press('Escape')).headline).toBe('旧桥');
	});

	it('fits screens of any size', async () => {
		await reader.close();
		for (const [columns, rows] of [
			[20, 5],
			[34, 10],
			[200, 60],
		] as const) {
			const small = await LiveReader.open(pages, {columns, rows});
			await small.press('l', 'g p');
			expect(small.screen().split('\n')).toHaveLength(rows);
			await small.close();
		}
		reader = await LiveReader.open(pages);
	});
});

describe('a correction', () => {
	it('that moves the open article to another day keeps it open', async () => {
		await reader.press('g d', 'Enter', 'l', 'e', 'd', 'Ctrl-u', ...'2024-03-20', 'Enter');
		expect(reader.headline).toBe('茶市');
		expect(reader.state.article.stored?.date).toBe('2024-03-20');
		expect(reader.state.focus).toBe('article');
		await reader.press('q', 'q', 'g d', ']');
		expect(calendar().date).toBe('2024-03-20');
	});
});
