// Finding articles in a real library: whatever is in a text is found, the best of it first.
import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import type {Library} from '../../src/library/library.ts';
import {openMemoryLibrary} from '../../src/library/open-library.ts';
import type {CandidateSource} from '../../src/search/candidates.ts';
import {type FindOptions, find, type Hit} from '../../src/search/find.ts';
import {fold} from '../../src/search/fold.ts';
import {plainQuery} from '../../src/search/parse-query.ts';
import {anArticle, aPage} from '../library/an-edition.ts';

let library: Library;
beforeEach(async () => {
	library = await openMemoryLibrary();
});
afterEach(() => library.close());

const pages = [
	aPage(
		'1.txt',
		[
			anArticle('产业工人大军在壮大', ['本报讯 港区的技术工人一年多了三成。'], {byline: '记者 林野'}),
			anArticle('灯塔守护人', ['他与产业工人结下情谊。', '三十年不曾离开。']),
		],
		{outlet: '望潮日报', date: '2024-03-05', page: '1'},
	),
	aPage('2.txt', [anArticle('产业工人上大学', ['夜校开课。'])], {outlet: '云岭晚报', date: '2019-01-01'}),
	aPage('3.txt', [anArticle('产亚工人读报', ['误植一字。']), anArticle('大军与工人，产业之间', ['杂谈。'])]),
];

async function hits(query: string, options: Partial<FindOptions> = {}): Promise<readonly Hit[]> {
	return (await find(library, query, {limit: 20, ...options})).hits;
}

async function found(query: string, options: Partial<FindOptions> = {}): Promise<string[]> {
	return (await hits(query, options)).map(hit => hit.headline);
}

const lit = (text: string, ranges: Hit['headlineRanges']) =>
	ranges.map(([start, end]) => text.slice(start, end));

describe('find', () => {
	beforeEach(async () => {
		await library.add(pages);
	});

	test('puts headlines before bodies, words as typed before near ones, and newer before older', async () => {
		expect(await found('产业工人')).toEqual([
			'产业工人大军在壮大',
			'产业工人上大学',
			'灯塔守护人',
			'产亚工人读报',
		]);
	});

	test('asks for every word, and puts them together before them apart', async () => {
		expect(await found('工人 大军')).toEqual(['产业工人大军在壮大', '大军与工人，产业之间']);
		expect(await found('工人 船队')).toEqual([]);
	});

	test('finds words that are split between headline and body', async () => {
		const [hit] = await hits('灯塔 三十年');
		expect(hit).toMatchObject({headline: '灯塔守护人', snippet: '三十年不曾离开。', snippetRanges: [[0, 3]]});
		expect(lit(hit!.headline, hit!.headlineRanges)).toEqual(['灯塔']);
	});

	test('lights the stretch that comes near', async () => {
		const hit = (await hits('产业工人')).at(-1)!;
		expect(hit.match).toBe('approximate');
		expect(lit(hit.headline, hit.headlineRanges)).toEqual(['产亚工人']);
	});

	test.each([
		['wrong', '产业公人上大学'],
		['missing', '产业工人大学'],
		['too many', '产业工人们上大学'],
	])('finds a headline from a query with a character %s', async (_, query) => {
		expect(await found(query)).toContain('产业工人上大学');
	});

	test('finds no text in which two characters of the query are wrong', async () => {
		expect(await found('产亚公人上大学')).toEqual([]);
	});

	test('looks for near ones only where there are too few as typed', async () => {
		expect(await found('产业工人', {limit: 3})).toEqual([
			'产业工人大军在壮大',
			'产业工人上大学',
			'灯塔守护人',
		]);
	});

	test('gives no more than asked', async () => {
		expect(await found('工人', {limit: 2})).toHaveLength(2);
	});

	test('keeps to headlines or to bodies', async () => {
		expect(await found('产业工人', {field: 'headline'})).not.toContain('灯塔守护人');
		expect(await found('产业工人', {field: 'body'})).toEqual(['灯塔守护人']);
		expect(await found('灯塔 情谊', {field: 'body'})).toEqual([]);
	});

	test('keeps to an outlet and to dates', async () => {
		expect(await found('产业工人', {outlet: '云岭晚报'})).toEqual(['产业工人上大学']);
		expect(await found('产业工人', {since: '2020-01-01'})).toEqual(['产业工人大军在壮大', '灯塔守护人']);
		expect(await found('产业工人', {until: '2019-12-31'})).toEqual(['产业工人上大学']);
	});

	test('finds a headline by its pinyin, lit where it is read so', async () => {
		const [hit] = await hits('dajunzaizhuangd');
		expect(hit).toMatchObject({headline: '产业工人大军在壮大', match: 'pinyin'});
		expect(lit(hit!.headline, hit!.headlineRanges)).toEqual(['大军在壮大']);
		expect(await found('dtshr')).toEqual(['灯塔守护人']);
		expect(await found('守hu人 dengta')).toEqual(['灯塔守护人']);
		expect(await found('dtshr', {field: 'body'})).toEqual([]);
	});

	test('puts a text that holds the letters before one that they are pinyin of', async () => {
		await library.add([aPage('4.txt', [anArticle('简讯', ['展品编号 dtshr。'])])]);
		expect(await found('dtshr')).toEqual(['简讯', '灯塔守护人']);
	});

	test('takes no notice of the script, of variants and of how numbers are written', async () => {
		expect(await found('燈塔守護人')).toEqual(['灯塔守护人']);
		expect(await found('叁十年')).toEqual(['灯塔守护人']);
		expect(await found('3成')).toEqual(['产业工人大军在壮大']);
	});

	test('shows a reading of each kind before the second of any, where a character is wrong', async () => {
		const alike = Array.from({length: 30}, () => anArticle('甲乙丙丁戊已', ['文']));
		await library.add([
			aPage(
				'5.txt',
				alike.map((article, index) => ({...article, headline: `${article.headline}${index}`})),
				{date: '2024-01-01'},
			),
			aPage('6.txt', [anArticle('甲乙庚丁戊', ['文'])], {date: '1990-01-01'}),
		]);
		const readings = (await found('甲乙辛丁戊', {limit: 2})).map(headline => headline.slice(2, 3));
		expect(readings.toSorted()).toEqual(['丙', '庚']);
	});

	test('finds a phrase only as it is', async () => {
		expect(await found('“产业工人”')).toEqual(['产业工人大军在壮大', '产业工人上大学', '灯塔守护人']);
		expect(await found('"产业 工人上"')).toEqual(['产业工人上大学']);
	});

	test('leaves out what is excluded, wherever it stands', async () => {
		expect(await found('产业工人 -大学')).not.toContain('产业工人上大学');
		expect(await found('工人 -情谊 -误植 -杂谈')).toEqual(['产业工人大军在壮大', '产业工人上大学']);
		expect(await found('工人 -headline:大军 -产亚')).toEqual(['产业工人上大学', '灯塔守护人']);
		expect(await found('-工人')).toEqual([]);
		expect(await found('-产业工人')).toEqual(['产亚工人读报', '大军与工人，产业之间']);
	});

	test('takes any of several alternatives, together with what else is asked for', async () => {
		expect(await found('壮大 | 守护')).toEqual(['灯塔守护人', '产业工人大军在壮大']);
		expect(await found('壮大 | 守护 产业工人 | 夜校')).toEqual(['产业工人大军在壮大', '灯塔守护人']);
		expect(await found('壮大 | 无此 守护 | 无此')).toEqual([]);
	});

	test('forgives a wrong character in one of several alternatives', async () => {
		expect(await found('无此一事 | 产亚工人上大学')).toContain('产业工人上大学');
	});

	test('keeps a term to its place', async () => {
		expect(await found('标题:产业工人 -标题:大军')).toEqual(['产业工人上大学', '产亚工人读报']);
		expect(await found('"产业工人" body:情谊')).toEqual(['灯塔守护人']);
		expect(await found('正文:"产业工人"')).toEqual(['灯塔守护人']);
		expect(await found('作者:林野')).toEqual(['产业工人大军在壮大']);
		expect(await found('作者:工人')).toEqual([]);
		expect(await found('工人 -by:林野 in:headline')).not.toContain('产业工人大军在壮大');
	});

	test('finds by outlet and date alone', async () => {
		expect(await found('报:云岭')).toEqual(['产业工人上大学']);
		expect(await found('报:云岭 | 报:望潮日报')).toHaveLength(3);
		expect(await found('-报:云岭 date:1900..')).toEqual(['产业工人大军在壮大', '灯塔守护人']);
		expect(await found('date:2019')).toEqual(['产业工人上大学']);
		expect(await found('date:2019..', {until: '2019-12-31'})).toEqual(['产业工人上大学']);
	});

	test('finds what is starred or unread, and says so of each hit', async () => {
		const [first] = await hits('产业工人');
		await library.setStarred(first!.id, true);
		await library.setRead(first!.id, true);
		expect(await hits('is:starred')).toMatchObject([{id: first!.id, read: true, starred: true}]);
		expect(await found('产业工人 is:unread in:headline')).toEqual(['产业工人上大学', '产亚工人读报']);
		expect(await found('产业工人 是:已读')).toEqual(['产业工人大军在壮大']);
	});

	test('lights what is sought, not what is excluded', async () => {
		const [hit] = await hits('工人 -船队 by:林野');
		expect(lit(hit!.headline, hit!.headlineRanges)).toEqual(['工人']);
		expect(lit(hit!.snippet, hit!.snippetRanges)).toEqual(['工人']);
	});

	test('finds the reporter', async () => {
		expect(await found('林野')).toEqual(['产业工人大军在壮大']);
	});

	test('scores from 0 to 1, never higher further down', async () => {
		const scores = (await hits('产业工人')).map(hit => hit.score);
		expect(scores).toEqual([...scores].sort((a, b) => b - a));
		expect(Math.max(...scores)).toBeLessThanOrEqual(1);
		expect(Math.min(...scores)).toBeGreaterThanOrEqual(0);
	});

	test('finds nothing for a query of nothing', async () => {
		expect(await hits(' 　\u200b')).toEqual([]);
	});

	test('stops when it is called off', async () => {
		await expect(hits('工人', {signal: AbortSignal.abort()})).rejects.toThrow('aborted');
	});

	test('does not go on to the next question once it is called off', async () => {
		const abort = new AbortController();
		let asked = 0;
		const source: CandidateSource = {
			newestContaining: async () => [],
			newestPlaces: async () => {
				asked++;
				abort.abort();
				return [];
			},
			headlines: async () => [],
			texts: async () => [],
			candidates: async () => [],
		};
		await expect(find(source, '工人', {limit: 1, signal: abort.signal})).rejects.toThrow('aborted');
		expect(asked).toBe(1);
	});
});

describe('how far a search went', () => {
	test('is told as all where every article was looked at', async () => {
		await library.add(pages);
		expect((await find(library, '工人', {limit: 20})).scope).toBe('all');
	});

	test('is told as the newest where there were more than the window holds', async () => {
		const articles = Array.from({length: 201}, (_, index) => anArticle(`渔汛第${index}天`, ['文']));
		await library.add([aPage('many.txt', articles)]);
		const {hits, scope} = await find(library, '渔汛', {limit: 20});
		expect(scope).toBe('newest-window');
		expect(hits).toHaveLength(20);
	});
});

describe('an article that many newer ones only resemble', () => {
	// Each has every pair of neighbours of 天地天人天, and not the five in this order.
	const alike = Array.from({length: 300}, (_, index) => anArticle(`第${index}篇`, ['天地天，天人天。']));
	const sought = aPage('old.txt', [anArticle('旧文', ['说的是天地天人天。'])], {date: '1999-01-01'});

	test('is found all the same', async () => {
		await library.add([aPage('new.txt', alike, {date: '2024-01-01'}), sought]);
		expect(await found('天地天人天', {limit: 1})).toEqual(['旧文']);
	});
});

describe('a search for a phrase', () => {
	test('finds it behind any number of newer articles that have its grams elsewhere', async () => {
		const alike = Array.from({length: 30}, (_, index) => anArticle(`第${index}篇`, ['地人，天地。']));
		const pages = Array.from({length: 150}, (_, index) =>
			aPage(`${index}.txt`, alike, {date: '2024-01-01', page: `${index}`}),
		);
		await library.add([...pages, aPage('old.txt', [anArticle('旧文', ['天地人'])], {date: '1999-01-01'})]);
		expect(await found('天地人')).toEqual(['旧文']);
	});
});

describe('a search for near words', () => {
	// Too many for one window have half of 天地人和 and a third character of it, elsewhere.
	const alike = ['和，天地。', '人和，天。'].flatMap(body =>
		Array.from({length: 250}, (_, index) => anArticle(`第${index}篇`, [body])),
	);

	test('reads no text twice, however many ways of being amiss it may answer', async () => {
		await library.add([aPage('new.txt', alike, {date: '2024-01-01'})]);
		const read: number[] = [];
		const source: CandidateSource = {
			newestContaining: query => library.newestContaining(query),
			newestPlaces: query => library.newestPlaces(query),
			headlines: (places, signal) => library.headlines(places, signal),
			texts: (places, signal) => {
				read.push(...places);
				return library.texts(places, signal);
			},
			candidates: (places, signal) => library.candidates(places, signal),
		};
		await find(source, '天地人和', {limit: 20});
		expect(read.length).toBeGreaterThan(200);
		expect(new Set(read).size).toBe(read.length);
	});

	test('finds what stands behind many newer ones that only resemble it, headlines first', async () => {
		const inHeadline = aPage('older.txt', [anArticle('天地仁和', ['文'])], {date: '1998-01-01'});
		const inBody = aPage('old.txt', [anArticle('旧文', ['说的是天地仁和。'])], {date: '1999-01-01'});
		await library.add([aPage('new.txt', alike, {date: '2024-01-01'}), inHeadline, inBody]);
		expect(await found('天地人和')).toEqual(['天地仁和', '旧文']);
	});
});

describe('whatever stands in a stored text with one character amiss', () => {
	const characters = fc.constantFrom(...'望潮日报港区渔汛灯塔码头');
	const text = fc.array(characters, {minLength: 5, maxLength: 20});
	const slip = fc.record({
		kind: fc.constantFrom('wrong', 'missing', 'extra'),
		place: fc.nat(),
		from: fc.nat(),
	});

	test('is found by four to eight characters of it', async () => {
		await fc.assert(
			fc.asyncProperty(
				text,
				slip,
				fc.integer({min: 5, max: 8}),
				async (body, {kind, place, from}, length) => {
					const start = from % Math.max(1, body.length - length + 1);
					const typed = body.slice(start, start + length);
					const at = 1 + (place % (typed.length - 2));
					typed.splice(at, kind === 'extra' ? 0 : 1, ...(kind === 'missing' ? [] : ['异']));
					const fresh = await openMemoryLibrary();
					await fresh.add([aPage('page.txt', [anArticle('题', [body.join('')])])]);
					const {hits} = await find(fresh, typed.join(''), {limit: 5});
					expect(hits.map(({headline}) => headline)).toEqual(['题']);
					expect(hits[0]?.snippetRanges).toHaveLength(1);
					await fresh.close();
				},
			),
			{numRuns: 200},
		);
	});
});

describe('whatever stands in a stored text', () => {
	const characters = fc.constantFrom(
		...'望潮日报港区的渔汛，。（２０２６）“”ＡaBéÉ ﬁ㈱①　-%"\'*^',
		'e',
		'\u0301',
		'ｶ',
		'ﾞ',
		'\u200b',
		'𠮷',
		'葛\u{e0100}',
	);
	const paragraph = fc.array(characters, {minLength: 1, maxLength: 40}).map(all => all.join(''));
	const article = fc.record({
		headline: paragraph.map(text => `题${text}`),
		body: fc.array(paragraph, {maxLength: 3}),
	});

	test('is found by any part of it, and lit where it stands', async () => {
		const cases = fc.array(article, {minLength: 1, maxLength: 6});
		await fc.assert(
			fc.asyncProperty(
				cases,
				fc.nat(),
				fc.nat(),
				fc.integer({min: 1, max: 20}),
				async (articles, which, where, length) => {
					const sought = articles[which % articles.length]!;
					const texts = [sought.headline, ...sought.body];
					const text = [...texts[where % texts.length]!];
					const start = where % text.length;
					const query = text.slice(start, start + length).join('');
					fc.pre(fold(query) !== '');

					const fresh = await openMemoryLibrary();
					const page = aPage(
						'page.txt',
						articles.map(({headline, body}) => anArticle(headline, body)),
					);
					await fresh.add([page]);
					const {hits} = await find(fresh, plainQuery(query), {limit: 20});
					expect(hits.filter(hit => hit.match === 'exact').map(hit => hit.headline)).toContain(
						sought.headline,
					);
					for (const hit of hits) {
						expect(hit.headlineRanges.length + hit.snippetRanges.length).toBeGreaterThan(0);
						if (hit.match !== 'exact') continue;
						const words = query.split(/\s+/u).map(fold);
						for (const stretch of lit(hit.headline, hit.headlineRanges)) {
							expect(words.some(word => word !== '' && fold(stretch).includes(word))).toBe(true);
						}
					}
					await fresh.close();
				},
			),
			{numRuns: 300},
		);
	});
});
