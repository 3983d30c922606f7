import {describe, expect, test} from 'vitest';
import type {NewPage} from '../../src/library/library.ts';
import {openMemoryLibrary} from '../../src/library/open-library.ts';
import {seriesIn, seriesMembers} from '../../src/library/series.ts';
import {anArticle, aPage} from './an-edition.ts';

describe('the name of a series', () => {
	test.each([
		['带头修堤系列评论⑤', '带头修堤系列评论', 5],
		['“潮头观察”系列报道（三）', '“潮头观察”系列报道', 3],
		['灯塔看守人连载12', '灯塔看守人连载', 12],
		['三论修堤系列评论之二', '三论修堤系列评论', 2],
		['学做人谈之④', '学做人谈之', 4],
	])('%s', (heading, name, number) => {
		expect(seriesIn(heading)).toEqual({name, number});
	});

	test.each(['望潮港修堤', '系列活动开幕', '连载', '二期工程五月完工', '系列报道十分感人'])(
		'is not in %s',
		heading => {
			expect(seriesIn(heading)).toBeNull();
		},
	);
});

describe('the articles of a series', () => {
	const part = (day: number, kicker: string, outlet = '望潮日报'): NewPage =>
		aPage(`${outlet}-${day}.txt`, [anArticle(`第${day}日所论`, ['修堤要人人出力。'], {kicker})], {
			outlet,
			date: `2031-03-0${day}`,
			page: '1',
		});

	test('are those of the same paper in the order of their numbers, whenever they were stored', async () => {
		const library = await openMemoryLibrary();
		await library.add([
			part(4, '带头修堤系列评论③'),
			part(2, '带头修堤系列评论①'),
			part(3, '带头修堤 系列评论②'),
			part(5, '学做人系列评论④'),
			part(6, '带头修堤系列评论④', '云岭晚报'),
			part(7, '带头修堤系列评论'),
		]);
		const {items} = await library.articles({outlet: '望潮日报'}, null, 9);
		const members = async (headline: string) => {
			const found = await library.article(items.find(item => item.headline === headline)?.id ?? '');
			if (found.kind !== 'found') throw new Error(headline);
			const all = await seriesMembers(library, found.article);
			return all.map(({number, article}) => `${number} ${article.headline}`);
		};
		const expected = ['1 第2日所论', '2 第3日所论', '3 第4日所论'];
		expect(await members('第3日所论')).toEqual(expected);
		expect(await members('第4日所论')).toEqual(expected);
		expect(await members('第5日所论')).toEqual(['4 第5日所论']);
		expect(await members('第7日所论')).toEqual([]);
	});
});
