// What every engine of the library has to do for feeds.
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import type {NewEntry} from '../../src/library/feeds.ts';
import type {Library} from '../../src/library/library.ts';
import {collect} from '../collect.ts';
import {anArticle, anEdition} from './an-edition.ts';

const url = 'http://paper.example/feed';

/** An entry with a headline and a text. */
function entry(key: string, headline: string, body: string): NewEntry {
	const article = anArticle(headline, [body], {lines: [[1, 2]]});
	const edition = anEdition([article], {outlet: '柳湾日报', date: '2021-10-08'});
	const page = {source: `http://paper.example/${key}`, text: `${headline}\n${body}`, edition};
	return {key, digest: `${headline} ${body}`, isFull: false, page};
}

/** Runs the suite against libraries that `open` makes, each empty and apart from the others. */
export function describeFeeds(engine: string, open: () => Promise<Library>): void {
	describe(engine, () => {
		let library: Library;
		beforeEach(async () => {
			library = await open();
		});
		afterEach(() => library.close());
		const articles = async () => (await library.articles({}, null, 99)).items;

		describe('subscriptions', () => {
			test('are kept once each, by title, those without one last', async () => {
				const [one, other] = [
					{url: 'http://b.example/', title: null},
					{url: 'http://c.example/', title: '望潮'},
				];
				expect(await library.subscribe([one, other, one])).toBe(2);
				expect(await library.subscribe([{...other, title: '别名'}])).toBe(0);
				const unasked = {etag: null, lastModified: null, isFull: false};
				expect(await library.feeds()).toEqual([
					{...other, ...unasked},
					{...one, ...unasked},
				]);
			});

			test('remember what was said in the last answer', async () => {
				await library.subscribe([{url, title: null}]);
				const noted = {url, title: '柳湾日报', etag: '"1"', lastModified: null, isFull: true};
				await library.noteFeed(noted);
				expect(await library.feeds()).toEqual([noted]);
			});

			test('end, and what was taken stays', async () => {
				await library.subscribe([{url, title: null}]);
				await library.addEntries(url, [entry('1', '桥', '桥通了。')]);
				expect(await library.unsubscribe(url)).toBe(true);
				expect(await library.unsubscribe(url)).toBe(false);
				expect(await articles()).toMatchObject([{headline: '桥'}]);
				expect(await library.knownEntries(url)).toMatchObject([{key: '1'}]);
			});
		});

		describe('entries', () => {
			test('are added once', async () => {
				const one = entry('1', '桥', '桥通了。');
				expect(await library.addEntries(url, [one, entry('2', '灯', '灯亮了。')])).toEqual([
					'added',
					'added',
				]);
				expect(await library.addEntries(url, [one])).toEqual(['unchanged']);
				expect(await library.knownEntries(url)).toEqual([
					{key: '1', digest: one.digest, isFull: false},
					{key: '2', digest: '灯 灯亮了。', isFull: false},
				]);
				expect(await articles()).toHaveLength(2);
			});

			test('that are worded anew take the place of what they were, with its marks', async () => {
				await library.addEntries(url, [entry('1', '桥', '桥通了。')]);
				const [before] = await articles();
				await library.setStarred(before!.id, true);
				await library.setNote(before!.id, '去问');
				expect(await library.addEntries(url, [entry('1', '大桥', '大桥昨天通了。')])).toEqual(['changed']);
				expect(await articles()).toMatchObject([{headline: '大桥', starred: true, noted: true}]);
				expect(await library.article(before!.id)).toMatchObject({
					kind: 'found',
					article: {headline: '大桥', article: {body: [{text: '大桥昨天通了。'}]}},
				});
				expect(await library.raw(before!.id)).toMatchObject({lines: [{text: '大桥'}, {}]});
				expect(await library.newestContaining({field: 'body', grams: [['昨天']], limit: 9})).toHaveLength(1);
				expect(await library.examine({full: true})).toMatchObject({faults: []});
			});

			test('that were taken out stay out, however they are worded', async () => {
				await library.addEntries(url, [entry('1', '桥', '桥通了。')]);
				const ids = (await articles()).map(({id}) => id);
				await collect(library.remove({kind: 'pages-of', ids}, {apply: true}));
				expect(await articles()).toEqual([]);
				expect(await library.addEntries(url, [entry('1', '大桥', '大桥通了。')])).toEqual(['unchanged']);
				expect(await articles()).toEqual([]);
			});

			test('of which another page has the words are let be', async () => {
				await library.addEntries(url, [entry('1', '桥', '桥通了。'), entry('2', '灯', '灯亮了。')]);
				expect(await library.addEntries(url, [{...entry('2', '桥', '桥通了。')}])).toEqual(['unchanged']);
				expect(await articles()).toHaveLength(2);
			});
		});

		test('a host is left alone until it answers again', async () => {
			const wait = {host: 'paper.example', failures: 2, until: 1234.5};
			await library.setHostWait({...wait, failures: 1});
			await library.setHostWait(wait);
			expect(await library.hostWaits()).toEqual([wait]);
			await library.setHostWait({...wait, failures: 0});
			expect(await library.hostWaits()).toEqual([]);
		});
	});
}
