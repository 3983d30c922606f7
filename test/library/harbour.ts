// An invented page and its neighbour in a library, and what can be asked of it.
import {expect} from 'vitest';
import type {Library, NewPage} from '../../src/library/library.ts';
import {textGrams} from '../../src/search/grams.ts';
import {anArticle, anEdition} from './an-edition.ts';

export const text = [
	'望潮日报 2024年3月5日 第1版',
	'港区新码头开工',
	'昨日上午，望潮港三号玛头动工。',
	'',
	'工期两年，耗资三亿。',
	'渔汛提前到来',
	'今年鱼群比往年早到十天。',
	'船老大乔三水说，二十年没见过。',
	'雪线下移',
	'云岭昨夜落了今冬头一场雪。',
	'图：初雪中的山路。',
].join('\n');

export const edition = anEdition(
	[
		anArticle('港区新码头开工', ['昨日上午，望潮港三号玛头动工。', '工期两年，耗资三亿。'], {
			lines: [[2, 5]],
			section: '要闻',
		}),
		anArticle('渔汛提前到来', ['今年鱼群比往年早到十天。', '船老大乔三水说，二十年没见过。'], {
			lines: [[6, 8]],
			byline: '记者 林野',
		}),
		anArticle('雪线下移', ['云岭昨夜落了今冬头一场雪。'], {lines: [[9, 10]]}),
	],
	{
		outlet: '望潮日报',
		date: '2024-03-05',
		page: '1',
		furniture: [[1, 1]],
		captions: [{text: '初雪中的山路。', credit: null, article: 2, lines: [[11, 11]]}],
	},
);
export const front: NewPage = {source: 'harbour-1.txt', text, edition};
export const inside: NewPage = {
	source: 'harbour-2.txt',
	text: '灯塔守护人\n他守了三十年灯塔。',
	edition: anEdition([anArticle('灯塔守护人', ['他守了三十年灯塔。'], {lines: [[1, 2]]})], {
		outlet: '望潮日报',
		date: '2024-03-05',
		page: '1',
	}),
};

/** Questions to a library that holds the pages. */
export function ask(library: Library) {
	async function list() {
		return (await library.articles({}, null, 100)).items;
	}

	async function ids(): Promise<string[]> {
		return (await list()).map(({id}) => id);
	}

	async function stored(id: string) {
		const found = await library.article(id);
		if (found.kind !== 'found') throw new Error(`${id} is ${found.kind}`);
		return found.article;
	}

	async function body(id: string): Promise<string[]> {
		return (await stored(id)).article.body.map(block => block.text);
	}

	async function finds(words: string): Promise<string[]> {
		const found = await library.newestContaining({
			field: 'body',
			grams: [[...textGrams([words])]],
			limit: 99,
		});
		return found.map(({id}) => id);
	}

	/** All that can be seen of a library. */
	async function everything() {
		const articles = [];
		for (const {id} of await list()) articles.push({...(await stored(id)), raw: await library.raw(id)});
		const found: Record<string, string[]> = {};
		for (const gram of textGrams([text, inside.text, '码头，新题报'])) {
			for (const field of ['headline', 'body'] as const) {
				const hits = await library.newestContaining({field, grams: [[gram]], limit: 99});
				found[`${field} ${gram}`] = hits.map(hit => `${hit.id} ${hit.headline} ${hit.body.join('|')}`);
			}
		}
		return {
			articles,
			found,
			listed: await list(),
			outlets: await library.outlets(),
			editions: (await library.editions(null, 99)).items,
		};
	}

	/** An index is right if it finds each article by every gram that the article has, and by no other. */
	async function expectIndexExact(): Promise<void> {
		const articles = [];
		for (const {id, headline} of await list()) {
			const [hit] = (
				await library.newestContaining({field: 'body', grams: [[...textGrams([headline])]], limit: 99})
			).filter(candidate => candidate.id === id);
			articles.push({id, grams: textGrams([headline, ...(hit?.body ?? [])])});
		}
		const all = new Set(articles.flatMap(({grams}) => [...grams]));
		for (const gram of all) {
			const expected = articles.filter(({grams}) => grams.has(gram)).map(({id}) => id);
			const hits = await library.newestContaining({field: 'body', grams: [[gram]], limit: 99});
			expect([gram, hits.map(({id}) => id)]).toEqual([gram, expected]);
		}
	}

	return {list, ids, stored, body, finds, everything, expectIndexExact};
}
