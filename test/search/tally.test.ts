// All articles that answer are counted, by paper and month, however the counting is cut up.
import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import type {Library} from '../../src/library/library.ts';
import {openMemoryLibrary} from '../../src/library/open-library.ts';
import type {Tally} from '../../src/search/candidates.ts';
import {find} from '../../src/search/find.ts';
import {tally} from '../../src/search/tally.ts';
import {anArticle, aPage} from '../library/an-edition.ts';

let library: Library;
beforeEach(async () => {
	library = await openMemoryLibrary();
});
afterEach(() => library.close());

async function counted(query: string, within: Parameters<typeof tally>[2] = {}): Promise<Tally> {
	let last: Tally | undefined;
	for await (const counts of tally(library, query, within)) last = counts;
	return last!;
}

const pages = [
	aPage('1.txt', [anArticle('渔汛提前', ['渔汛早到。'], {byline: '林野'}), anArticle('灯会', ['看渔汛。'])], {
		outlet: '望潮日报',
		date: '2024-03-05',
	}),
	aPage('2.txt', [anArticle('渔火', ['渔民归来，汛期将至。'])], {outlet: '望潮日报', date: '2024-03-31'}),
	aPage('3.txt', [anArticle('梯田', ['无渔汛。'])], {outlet: '云岭晚报', date: '1898-11-20'}),
	aPage('4.txt', [anArticle('旧闻', ['渔汛旧事。'])], {outletGuess: '望潮日报', dateGuess: '1912-01-01'}),
];

describe('the count of all that answers', () => {
	beforeEach(async () => {
		await library.add(pages);
	});

	test('is told by paper, most first, and by month, the newest first and undated last', async () => {
		expect(await counted('渔汛')).toEqual({
			articles: 4,
			outlets: [
				{key: '望潮日报', name: '望潮日报', articles: 2},
				{key: '云岭晚报', name: '云岭晚报', articles: 1},
				{key: 'guess:望潮日报', name: '望潮日报', articles: 1},
			],
			months: [
				{month: '2024-03', articles: 2},
				{month: '1898-11', articles: 1},
				{month: null, articles: 1},
			],
			share: 1,
		});
	});

	test('is the same where the text has to be looked at', async () => {
		const byText = await counted('渔汛 -不见于此');
		expect(byText).toEqual(await counted('渔汛'));
	});

	test('holds only what answers, not all that shares its grams', async () => {
		await library.add([aPage('5.txt', [anArticle('甲', ['渔汛早，汛早到。'])])]);
		expect(await counted('渔汛早到')).toMatchObject({articles: 1, outlets: [{name: '望潮日报'}]});
	});

	test('keeps to what the query and the options ask for', async () => {
		expect(await counted('渔汛', {since: '2024-01-01'})).toMatchObject({articles: 2});
		expect(await counted('渔汛 date:..2000')).toMatchObject({articles: 1});
		expect(await counted('渔汛 报:云岭')).toMatchObject({articles: 1});
		expect(await counted('渔汛 in:headline')).toMatchObject({articles: 1});
		expect(await counted('by:林野')).toMatchObject({articles: 1});
		expect(await counted('-渔汛')).toMatchObject({articles: 1});
		expect(await counted('is:starred')).toMatchObject({articles: 0, share: 1});
	});

	test('is of headlines read as what was typed, where nothing answers as typed', async () => {
		expect(await counted('yuxun')).toMatchObject({articles: 1, months: [{month: '2024-03', articles: 1}]});
		await library.add([aPage('6.txt', [anArticle('yuxun', ['读音。'])], {outlet: '云岭晚报'})]);
		expect(await counted('yuxun')).toMatchObject({articles: 1, outlets: [{name: '云岭晚报'}]});
	});

	test('is of what comes near, where nothing answers as typed or read', async () => {
		expect(await counted('渔民归家')).toMatchObject({articles: 1, outlets: [{name: '望潮日报'}]});
		expect(await counted('"渔民归家"')).toMatchObject({articles: 0});
		expect(await counted('渔民归家 -汛期')).toMatchObject({articles: 0});
	});

	test('is nothing for a query of nothing', async () => {
		expect(await counted(' ')).toEqual({articles: 0, outlets: [], months: [], share: 1});
	});

	test('stops when it is called off', async () => {
		await expect(counted('渔汛', {signal: AbortSignal.abort()})).rejects.toThrow('aborted');
	});
});

test('counts as many as are found, whatever is sought', async () => {
	const words = ['天地', '地人', '人和', '天', '和天地'];
	const articles = Array.from({length: 300}, (_, index) =>
		anArticle(`第${index}篇${words[index % 5]}`, [`${words[(index * 7) % 4]}${words[(index * 3) % 5]}`]),
	);
	for (let page = 0; page < 60; page++) {
		const facts = {
			outlet: `${page % 3}报`,
			date: page % 7 === 0 ? null : `20${10 + (page % 9)}-0${1 + (page % 9)}-11`,
		};
		await library.add([aPage(`${page}.txt`, articles.slice(page * 5, page * 5 + 5), facts)]);
	}
	const term = fc.tuple(
		fc.constantFrom('', '-', 'headline:', '-body:'),
		fc.constantFrom('天', '地', '天地', '人和天', '"地人"', '地 | 和'),
	);
	const filter = fc.constantFrom('', 'outlet:1', '-outlet:报', 'date:2012..2016', 'is:unread', 'is:starred');
	for (const {id} of (await library.articles({}, null, 20)).items) await library.setStarred(id, true);
	await fc.assert(
		fc.asyncProperty(fc.array(term, {minLength: 1, maxLength: 3}), filter, async (terms, asked) => {
			const query = [...terms.map(parts => parts.join('')), asked].join(' ');
			const {hits} = await find(library, query, {limit: 400});
			const exact = hits.filter(({match}) => match === 'exact');
			const {articles, outlets, months} = await counted(query);
			expect(articles).toBe(exact.length);
			expect(outlets.reduce((sum, own) => sum + own.articles, 0)).toBe(articles);
			expect(months.reduce((sum, own) => sum + own.articles, 0)).toBe(articles);
		}),
		{numRuns: 150},
	);
});
