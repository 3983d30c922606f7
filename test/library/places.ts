// What every engine of the library has to list besides the library itself, and to remember of how it is read.
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import type {Library, NewPage} from '../../src/library/library.ts';
import {mostOpened, type Order, type Place} from '../../src/library/places.ts';
import {anArticle, aPage} from './an-edition.ts';

/** Three days of one paper and one of another, each page with two articles; and a page without a date. */
const pages: readonly NewPage[] = [
	page('望潮日报', '2024-03-05', '1', ['码头开工', '要闻'], ['渔汛到来', null]),
	page('望潮日报', '2024-03-05', '2', ['灯会', '副刊'], ['雪线', '副刊']),
	page('云岭晚报', '2024-03-06', '1', ['茶市', '要闻'], ['山路', null]),
	page('望潮日报', '2024-03-07', '2', ['船谱', '副刊'], ['旧桥', null]),
	page(null, null, null, ['残页', null], ['无名', null]),
];

function page(
	outlet: string | null,
	date: string | null,
	number: string | null,
	...titles: readonly (readonly [headline: string, section: string | null])[]
): NewPage {
	const articles = titles.map(([headline, section], index) =>
		anArticle(headline, [`${headline}的正文。`], {section, lines: [[2 * index + 1, 2 * index + 2]]}),
	);
	return aPage(`${outlet}-${date}-${number}.txt`, articles, {outlet, date, page: number});
}

/** Runs the suite against libraries that `open` makes, each empty and apart from the others. */
export function describePlaces(engine: string, open: () => Promise<Library>): void {
	describe(engine, () => {
		let library: Library;
		let idOf: ReadonlyMap<string, string>;
		const id = (headline: string) => idOf.get(headline) ?? '';
		beforeEach(async () => {
			library = await open();
			for (const page of pages) await library.add([page]);
			const {items} = await library.articles({}, null, 99);
			idOf = new Map(items.map(item => [item.headline, item.id]));
		});
		afterEach(() => library.close());

		/** The headlines that a place lists, fetched a few at a time. */
		async function listed(place: Place, limit: number): Promise<string[]> {
			const found: string[] = [];
			let after: string | null = null;
			do {
				const stretch = await library.articlesIn(place, after, limit);
				expect(stretch.items.length).toBeLessThanOrEqual(limit);
				found.push(...stretch.items.map(({headline}) => headline));
				after = stretch.next;
			} while (after !== null);
			return found;
		}
		const ordered = (order: (Place & {kind: 'articles'})['order'], outlet?: string): Place => ({
			kind: 'articles',
			filter: outlet === undefined ? {} : {outlet},
			order,
		});
		const orders: readonly (readonly [place: Place, headlines: readonly string[]])[] = [
			[
				ordered('newest'),
				['船谱', '旧桥', '茶市', '山路', '码头开工', '渔汛到来', '灯会', '雪线', '残页', '无名'],
			],
			[
				ordered('oldest'),
				['码头开工', '渔汛到来', '灯会', '雪线', '茶市', '山路', '船谱', '旧桥', '残页', '无名'],
			],
			[ordered('oldest', '望潮日报'), ['码头开工', '渔汛到来', '灯会', '雪线', '船谱', '旧桥']],
			[
				ordered('outlet'),
				['船谱', '旧桥', '码头开工', '渔汛到来', '灯会', '雪线', '茶市', '山路', '残页', '无名'],
			],
			[
				ordered('page'),
				['茶市', '山路', '码头开工', '渔汛到来', '船谱', '旧桥', '灯会', '雪线', '残页', '无名'],
			],
			[
				ordered('section'),
				['船谱', '灯会', '雪线', '茶市', '码头开工', '旧桥', '山路', '渔汛到来', '残页', '无名'],
			],
			[
				{kind: 'view', view: 'latest'},
				['残页', '无名', '船谱', '旧桥', '茶市', '山路', '灯会', '雪线', '码头开工', '渔汛到来'],
			],
		];

		const inOrder = (place: Place, order: Order): Place => ({...place, order}) as Place;
		const unread: Place = {kind: 'view', view: 'unread'};
		const day: Place = {
			kind: 'articles',
			filter: {since: '2024-03-05', until: '2024-03-05'},
			order: 'newest',
		};
		const ordersOfParts: readonly (readonly [place: Place, headlines: readonly string[]])[] = [
			[ordered('page', '望潮日报'), ['码头开工', '渔汛到来', '船谱', '旧桥', '灯会', '雪线']],
			[ordered('section', '望潮日报'), ['船谱', '灯会', '雪线', '码头开工', '旧桥', '渔汛到来']],
			[inOrder(day, 'section'), ['灯会', '雪线', '码头开工', '渔汛到来']],
			[inOrder(day, 'page'), ['码头开工', '渔汛到来', '灯会', '雪线']],
			[inOrder(unread, 'oldest'), ['灯会', '雪线', '茶市', '旧桥', '残页']],
			[inOrder(unread, 'outlet'), ['旧桥', '灯会', '雪线', '茶市', '残页']],
			[inOrder(unread, 'page'), ['茶市', '旧桥', '灯会', '雪线', '残页']],
			[inOrder(unread, 'section'), ['灯会', '雪线', '茶市', '旧桥', '残页']],
			[{kind: 'tag', tag: '港口', order: 'section'}, ['船谱', '码头开工', '旧桥']],
			[{kind: 'tag', tag: '港口', order: 'oldest'}, ['码头开工', '船谱', '旧桥']],
			[{kind: 'view', view: 'starred', order: 'page'}, ['码头开工', '雪线', '无名']],
			[{kind: 'view', view: 'noted', order: 'oldest'}, ['渔汛到来', '山路', '无名']],
		];
		const markSome = async () => {
			for (const name of ['码头开工', '渔汛到来', '船谱', '山路', '无名'])
				await library.setRead(id(name), true);
			for (const name of ['码头开工', '船谱', '旧桥']) await library.setTags(id(name), ['港口']);
			for (const name of ['雪线', '码头开工', '无名']) await library.setStarred(id(name), true);
			for (const name of ['山路', '无名', '渔汛到来']) await library.setNote(id(name), '再看');
		};

		describe('a part of the library in another order', () => {
			test.each(ordersOfParts)('is the same in stretches of any length: %j', async (place, headlines) => {
				await markSome();
				for (const limit of [1, 2, 3, 99]) expect(await listed(place, limit)).toEqual(headlines);
			});

			test('goes on behind an article that is in it no more', async () => {
				await markSome();
				const place: Place = {kind: 'view', view: 'starred', order: 'page'};
				const {next} = await library.articlesIn(place, null, 1);
				await library.setStarred(id('码头开工'), false);
				const {items} = await library.articlesIn(place, next, 9);
				expect(items.map(({headline}) => headline)).toEqual(['雪线', '无名']);
			});
		});

		describe('articles that are known', () => {
			test.each([...orders, ...ordersOfParts])(
				'can be put into the order of a list: %j',
				async (place, headlines) => {
					const ids = headlines.map(id);
					expect(await library.inOrderOf(place, [...ids, 'zzzzzzzzzz'].toSorted())).toEqual(ids);
				},
			);

			test('can be put into the order in which they were opened', async () => {
				for (const name of ['灯会', '茶市', '残页']) await library.rememberOpened(id(name));
				const ids = ['残页', '茶市', '灯会'].map(id);
				expect(await library.inOrderOf({kind: 'view', view: 'history'}, ids.toSorted())).toEqual(ids);
			});
		});

		describe('a list in another order', () => {
			test.each(orders)('is the same in stretches of any length: %j', async (place, headlines) => {
				for (const limit of [1, 2, 3, 7, 10, 99]) expect(await listed(place, limit)).toEqual(headlines);
			});

			test('keeps to the days it is asked for', async () => {
				const filter = {since: '2024-03-06', until: '2024-03-07'};
				expect(await listed({kind: 'articles', filter, order: 'oldest'}, 2)).toEqual([
					'茶市',
					'山路',
					'船谱',
					'旧桥',
				]);
			});

			test('refuses what is no cursor', async () => {
				await expect(library.articlesIn(ordered('page'), 'x', 9)).rejects.toThrow(RangeError);
				await expect(library.articlesIn({kind: 'view', view: 'latest'}, '1', 9)).rejects.toThrow(RangeError);
			});
		});

		describe('a view across all papers', () => {
			test('lists what is unread, newest first', async () => {
				for (const headline of ['船谱', '茶市', '山路', '无名']) await library.setRead(id(headline), true);
				expect(await listed({kind: 'view', view: 'unread'}, 2)).toEqual([
					'旧桥',
					'码头开工',
					'渔汛到来',
					'灯会',
					'雪线',
					'残页',
				]);
			});

			test('lists what is starred, and what has a note', async () => {
				for (const headline of ['灯会', '茶市']) await library.setStarred(id(headline), true);
				for (const headline of ['残页', '旧桥']) await library.setNote(id(headline), '再看');
				expect(await listed({kind: 'view', view: 'starred'}, 1)).toEqual(['茶市', '灯会']);
				expect(await listed({kind: 'view', view: 'noted'}, 1)).toEqual(['旧桥', '残页']);
				await library.setNote(id('旧桥'), null);
				expect(await listed({kind: 'view', view: 'noted'}, 9)).toEqual(['残页']);
			});

			test('says of each article whether it has a note', async () => {
				await library.setNote(id('残页'), '再看');
				const {items} = await library.articles({}, null, 99);
				expect(items.filter(({noted}) => noted).map(({headline}) => headline)).toEqual(['残页']);
			});

			test('lists what was opened, the last one first and each once', async () => {
				for (const headline of ['灯会', '茶市', '残页', '灯会']) await library.rememberOpened(id(headline));
				expect(await listed({kind: 'view', view: 'history'}, 1)).toEqual(['灯会', '残页', '茶市']);
			});

			test('remembers a bounded number of opened articles, and none that is not in the library', async () => {
				await library.rememberOpened('zzzzzzzzzz');
				expect(await listed({kind: 'view', view: 'history'}, 9)).toEqual([]);
				await library.rememberOpened(id('残页'));
				for (let count = 0; count < mostOpened; count++) await library.rememberOpened(id('灯会'));
				expect(await listed({kind: 'view', view: 'history'}, 9)).toEqual(['灯会']);
			});

			test('lists an article that was merged into another as that one', async () => {
				await library.rememberOpened(id('雪线'));
				await library.correct(id('灯会'), {kind: 'merge', with: id('雪线')});
				expect(await listed({kind: 'view', view: 'history'}, 9)).toEqual(['灯会']);
			});
		});

		describe('a collection', () => {
			test('lists its articles, newest first, and is counted', async () => {
				await library.setTags(id('码头开工'), ['港口', '待查']);
				await library.setTags(id('船谱'), ['港口']);
				expect(await listed({kind: 'tag', tag: '港口'}, 1)).toEqual(['船谱', '码头开工']);
				expect(await library.tags()).toEqual([
					{name: '待查', articles: 1},
					{name: '港口', articles: 2},
				]);
			});

			test('loses an article whose tags are others now, and is no more when it is empty', async () => {
				await library.setTags(id('船谱'), ['港口', '船']);
				await library.setTags(id('船谱'), ['船', '旧物']);
				expect(await listed({kind: 'tag', tag: '港口'}, 9)).toEqual([]);
				expect((await library.tags()).map(({name}) => name)).toEqual(['旧物', '船']);
				await library.setTags(id('船谱'), []);
				expect(await library.tags()).toEqual([]);
			});

			test('refuses what is no name', async () => {
				for (const tag of ['', ' a', 'a,b', '甲，乙', 'a\nb', 'a'.repeat(65)]) {
					await expect(library.setTags(id('船谱'), [tag])).rejects.toThrow(RangeError);
				}
			});

			test('goes with an article that is merged, and comes back with it', async () => {
				await library.setTags(id('灯会'), ['节']);
				await library.setTags(id('雪线'), ['冬', '节']);
				await library.correct(id('灯会'), {kind: 'merge', with: id('雪线')});
				expect(await library.article(id('灯会'))).toMatchObject({article: {tags: ['节', '冬']}});
				await library.undoCorrection(id('灯会'));
				expect(await library.article(id('灯会'))).toMatchObject({article: {tags: ['节']}});
				expect(await library.article(id('雪线'))).toMatchObject({article: {tags: ['冬', '节']}});
			});

			test('leaves with exported pages and arrives with them', async () => {
				await library.setTags(id('船谱'), ['港口']);
				const other = await open();
				for await (const exported of library.exportPages({})) await other.addExported([exported]);
				expect((await other.articlesIn({kind: 'tag', tag: '港口'}, null, 9)).items).toMatchObject([
					{id: id('船谱')},
				]);
				await other.close();
			});
		});

		describe('the next unread article', () => {
			test('stands below or above, in all papers or in one', async () => {
				await library.setRead(id('旧桥'), true);
				expect(await library.nextUnread(id('船谱'), 1, null)).toBe(id('茶市'));
				expect(await library.nextUnread(id('船谱'), 1, '望潮日报')).toBe(id('码头开工'));
				expect(await library.nextUnread(id('茶市'), -1, null)).toBe(id('船谱'));
			});

			test('is none at the end, of an unknown article, or in an unknown paper', async () => {
				expect(await library.nextUnread(id('无名'), 1, null)).toBeNull();
				expect(await library.nextUnread('zzzzzzzzzz', 1, null)).toBeNull();
				expect(await library.nextUnread(id('船谱'), 1, '没有的报')).toBeNull();
			});
		});

		describe('bookmarks', () => {
			test('stand under their letters, the last one set counting', async () => {
				await library.setBookmark({letter: 'b', id: id('船谱'), position: 3});
				await library.setBookmark({letter: 'a', id: id('茶市'), position: 0});
				await library.setBookmark({letter: 'b', id: id('灯会'), position: 7});
				expect(await library.bookmarks()).toEqual([
					{letter: 'a', id: id('茶市'), position: 0, headline: '茶市'},
					{letter: 'b', id: id('灯会'), position: 7, headline: '灯会'},
				]);
			});

			test('have small Latin letters', async () => {
				for (const letter of ['', 'A', '1', 'ab', '甲']) {
					await expect(library.setBookmark({letter, id: id('船谱'), position: 0})).rejects.toThrow(
						RangeError,
					);
				}
			});
		});

		describe('issues', () => {
			test('are told by their days, in all papers or in one', async () => {
				expect(await library.issueDays(null, '2024-03-01', '2024-03-31')).toEqual([
					{date: '2024-03-05', pages: 2, articles: 4},
					{date: '2024-03-06', pages: 1, articles: 2},
					{date: '2024-03-07', pages: 1, articles: 2},
				]);
				expect(await library.issueDays('望潮日报', '2024-03-06', '2024-03-31')).toEqual([
					{date: '2024-03-07', pages: 1, articles: 2},
				]);
				expect(await library.issueDays('没有的报', '2024-03-01', '2024-03-31')).toEqual([]);
			});

			test('lead to the next day that has any', async () => {
				expect(await library.dayBeside(null, '2024-03-05', 1)).toBe('2024-03-06');
				expect(await library.dayBeside('望潮日报', '2024-03-05', 1)).toBe('2024-03-07');
				expect(await library.dayBeside(null, '2030-01-01', -1)).toBe('2024-03-07');
				expect(await library.dayBeside(null, '2024-03-05', -1)).toBeNull();
			});

			test('lead to the same page of the issue before and after, or to its first', async () => {
				expect(await library.issueBeside(id('旧桥'), -1)).toBe(id('灯会'));
				expect(await library.issueBeside(id('渔汛到来'), 1)).toBe(id('船谱'));
				expect(await library.issueBeside(id('旧桥'), 1)).toBeNull();
				expect(await library.issueBeside(id('茶市'), -1)).toBeNull();
				expect(await library.issueBeside(id('残页'), -1)).toBeNull();
			});

			test('have pages, the front page first; an undated one has its own alone', async () => {
				expect(await library.pagesOfIssue(id('雪线'))).toEqual([
					{page: '1', first: id('码头开工'), articles: 2},
					{page: '2', first: id('灯会'), articles: 2},
				]);
				expect(await library.pagesOfIssue(id('无名'))).toEqual([
					{page: null, first: id('残页'), articles: 2},
				]);
				expect(await library.pagesOfIssue('zzzzzzzzzz')).toEqual([]);
			});

			test('are mapped page by page, line by line', async () => {
				const map = await library.pageMap(id('雪线'));
				expect(map?.lineCount).toBe(5);
				expect(map?.articles.map(({headline, lines}) => [headline, lines])).toEqual([
					['灯会', [[1, 2]]],
					['雪线', [[3, 4]]],
				]);
				expect(await library.pageMap('zzzzzzzzzz')).toBeNull();
			});
		});
	});
}
