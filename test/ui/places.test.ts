// Lists of other things than a paper's articles: views, orders, and what is fetched of them.
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {needsOf} from '../../src/ui/needs.ts';
import {actionOf} from '../../src/ui/press.ts';
import {reduce} from '../../src/ui/reducer.ts';
import {currentList, type State} from '../../src/ui/state.ts';
import {dailyPage, LiveReader} from './live-reader.ts';

const pages = [
	dailyPage('望潮日报', '2024-03-12', '1', ['茶市', '山路']),
	dailyPage('望潮日报', '2024-03-05', '2', ['灯会', '雪线']),
	dailyPage('云岭晚报', '2024-02-29', '1', ['闰日', '梅开']),
];

let reader: LiveReader;
beforeEach(async () => {
	reader = await LiveReader.open(pages);
});
afterEach(() => reader.close());

const headlines = () => currentList(reader.state).items?.map(({headline}) => headline);

describe('the views', () => {
	it('stand above all papers', async () => {
		await reader.press('Home');
		expect(reader.screen()).toMatch(/> 未读/u);
		expect(headlines()).toHaveLength(6);
		await reader.press('j', 'j', 'j');
		expect(headlines()?.[0]).toBe('闰日');
		await reader.press('j', 'j', 'j', 'j');
		expect(reader.screen()).toMatch(/> 全部/u);
	});

	it('keep an article that is read in the list of unread ones until that is gone to again', async () => {
		await reader.press('g u', 'l', 'q');
		expect(headlines()).toHaveLength(6);
		await reader.press('g u');
		expect(headlines()).toEqual(['山路', '灯会', '雪线', '闰日', '梅开']);
	});

	it('wait for what is on its way into them, unless that is held up', async () => {
		await reader.press('g a', 'l');
		const starred = ['s', 'g', 's'].reduce((before, key) => {
			const action = actionOf(key, before);
			return action ? reduce(before, action) : before;
		}, reader.state);
		const asked = (state: State) => needsOf(state).map(({kind}) => kind);
		expect(asked(starred)).toContain('save');
		expect(asked(starred)).not.toContain('articles');
		expect(asked({...starred, heldUp: 'busy'})).toContain('articles');
		const [change] = starred.unsaved;
		expect(asked(reduce(starred, {kind: 'saved', change: change!}))).toContain('articles');
	});

	it('list what was read, the last one first', async () => {
		await reader.press('g a', 'l', ']', ']', 'g h');
		expect(headlines()).toEqual(['灯会', '山路', '茶市']);
	});

	it('say what to do where they are empty', async () => {
		await reader.press('g s');
		expect(reader.screen()).toContain('按 s 加星');
		await reader.press('g n');
		expect(reader.screen()).toContain('还没有批注');
	});

	it('name the papers of what they list', async () => {
		await reader.press('g l');
		expect(reader.screen()).toContain('云岭晚报 2024-02-29 第1版');
	});

	it('are left for the papers with q', async () => {
		await reader.press('g s', 'q');
		expect(reader.state.focus).toBe('outlets');
		expect(reader.screen()).toMatch(/^> 加星/mu);
		await reader.press('q');
		expect(reader.state.left).toBe('quit');
	});
});

describe('the order of a list', () => {
	it('is changed with g o, and told', async () => {
		await reader.press('g o');
		expect(reader.status()).toContain('排列：旧的在前');
		expect(headlines()?.[0]).toBe('闰日');
		await reader.press('g o');
		expect(headlines()).toEqual(['茶市', '山路', '灯会', '雪线', '闰日', '梅开']);
		await reader.press('g o');
		expect(headlines()).toEqual(['茶市', '山路', '闰日', '梅开', '灯会', '雪线']);
		await reader.press('g o', 'g o');
		expect(reader.status()).toContain('新的在前');
	});

	it('of a paper runs by date, page or section', async () => {
		await reader.press('j', 'g o');
		expect(headlines()).toEqual(['灯会', '雪线', '茶市', '山路']);
		await reader.press('g o');
		expect(reader.status()).toContain('按版次');
		expect(headlines()).toEqual(['茶市', '山路', '灯会', '雪线']);
		await reader.press('g o');
		expect(reader.screen()).toMatch(/文章 按栏目/u);
		await reader.press('g o');
		expect(reader.status()).toContain('新的在前');
	});

	it('of a day runs by page, which is its own, by paper or by section', async () => {
		await reader.library.add([
			dailyPage('云岭晚报', '2024-03-12', '1', ['副刊:早市']),
			dailyPage('望潮日报', '2024-03-12', '2', ['要闻:闸口']),
		]);
		await reader.press('g d', 'Enter');
		expect(headlines()).toEqual(['茶市', '山路', '早市', '闸口']);
		await reader.press('g o');
		expect(reader.screen()).toMatch(/文章 2024-03-12 按报纸/u);
		expect(headlines()).toEqual(['茶市', '山路', '闸口', '早市']);
		await reader.press('g o');
		expect(headlines()).toEqual(['早市', '闸口', '茶市', '山路']);
		await reader.press('g o');
		expect(reader.status()).toContain('按版次');
	});

	it('of a view or a collection runs by anything too', async () => {
		await reader.press('g u', 'g o');
		expect(reader.screen()).toMatch(/> 未读 旧的在前/u);
		expect(headlines()?.[0]).toBe('闰日');
		await reader.press('g o');
		expect(headlines()).toEqual(['茶市', '山路', '灯会', '雪线', '闰日', '梅开']);
		await reader.press('s', 'g s');
		expect(reader.screen()).toMatch(/> 加星 按报纸/u);
		expect(headlines()).toEqual(['茶市']);
	});

	it('by section has the sections for its headings', async () => {
		await reader.library.add([dailyPage('望潮日报', '2024-03-19', '1', ['要闻:闸口', '副刊:旧历'])]);
		await reader.press('g o', 'g o', 'g o', 'g o');
		expect(headlines()?.slice(0, 3)).toEqual(['旧历', '闸口', '茶市']);
		expect(reader.screen()).toMatch(/\| 副刊 .*\| 要闻 .*\| 无栏目 /su);
		expect(reader.screen()).not.toContain('| 望潮日报 2024-03-12');
	});

	it('fetches what a view lists anew', async () => {
		await reader.press('g u', 'l', 'q', 'g o');
		expect(headlines()).not.toContain('茶市');
	});

	it('is one alone where it is what the view is about', async () => {
		await reader.press('g l', 'g o');
		expect(reader.status()).toContain('只有一种排列');
		await reader.press('g h', 'g o');
		expect(reader.status()).toContain('只有一种排列');
	});
});

describe('what is fetched of a list', () => {
	const many = Array.from({length: 150}, (_, index) =>
		dailyPage('潮日报', `19${10 + Math.floor(index / 10)}-01-${10 + (index % 10)}`, '1', [
			`甲${index}`,
			`乙${index}`,
		]),
	);

	it('fills a screen higher than what a list begins with', async () => {
		await reader.close();
		reader = await LiveReader.open(many, {columns: 120, rows: 150});
		expect(reader.screen()).toContain('甲140');
		expect(reader.screen()).toContain('甲103');
		expect(headlines()?.length).toBeGreaterThan(150);
	});

	it('is a part of what its title counts', async () => {
		await reader.close();
		reader = await LiveReader.open([...many, ...pages], {columns: 120, rows: 30});
		expect(reader.screen()).toContain('1/306');
		await reader.press('j');
		expect(reader.screen()).toContain(`1/${reader.state.outlets.items?.[0]?.articles}`);
		await reader.press('g u');
		expect(reader.screen()).toContain('1/64+');
	});

	it('grows before the selection is at its end', async () => {
		await reader.close();
		reader = await LiveReader.open(many, {columns: 120, rows: 30});
		const before = headlines()?.length ?? 0;
		await reader.press('l', ...Array.from({length: 20}, () => 'j'));
		expect(before).toBeLessThan(200);
		expect(headlines()?.length).toBeGreaterThan(200);
	});

	it('is forgotten once many other lists have been gone to', async () => {
		await reader.close();
		const papers = Array.from({length: 90}, (_, index) =>
			dailyPage(`第${index}报`, '2024-03-12', '1', ['茶市']),
		);
		reader = await LiveReader.open(papers);
		await reader.press(...papers.map(() => 'j'));
		expect(reader.state.outlets.position.selected).toBe(90);
		expect(reader.state.lists.size).toBeLessThanOrEqual(64);
		expect(headlines()).toEqual(['茶市']);
		await reader.press('g a');
		expect(headlines()).toHaveLength(64);
	});
});

describe('the next unread article', () => {
	it('beyond what is fetched of the list is looked for in the library', async () => {
		const many = Array.from({length: 150}, (_, index) =>
			dailyPage('潮日报', `19${10 + Math.floor(index / 10)}-01-${10 + (index % 10)}`, '1', [
				`甲${index}`,
				`乙${index}`,
			]),
		);
		await reader.close();
		reader = await LiveReader.open(many, {columns: 120, rows: 30}, async library => {
			const {items} = await library.articles({}, null, 280);
			for (const {id} of items) await library.setRead(id, true);
		});
		expect(headlines()).toHaveLength(64);
		await reader.press('g a', 'l', '}');
		const {items} = await reader.library.articles({}, null, 999);
		expect(reader.headline).toBe('甲9');
		expect(items.findIndex(({read}) => !read)).toBe(281);
		expect(reader.state.focus).toBe('article');
	});

	it.each([
		['in another order', ['l', 'g o'], 5],
		['in a collection', ['g t', 'Enter'], 95],
		['of those with a star', ['g s'], 95],
	] as const)('beyond what is fetched of a list %s is looked for there', async (_, keys, unread) => {
		const many = Array.from({length: 10}, (_, index) =>
			dailyPage(
				'潮日报',
				`1911-01-${10 + index}`,
				'1',
				Array.from({length: 10}, (_, article) => `第${index}日之${article}`),
			),
		);
		await reader.close();
		reader = await LiveReader.open(many, {columns: 120, rows: 30}, async library => {
			const {items} = await library.articles({}, null, 200);
			for (const [index, {id}] of items.entries()) {
				await library.setRead(id, index !== unread);
				await library.setStarred(id, true);
				await library.setTags(id, ['潮']);
			}
		});
		await reader.press(...keys);
		expect(headlines()).toHaveLength(64);
		await reader.press('}');
		const {items} = await reader.library.articles({}, null, 200);
		expect(reader.headline).toBe(items[unread]?.headline);
	});
});
