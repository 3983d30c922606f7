// What every engine of the library has to know of copies, as one suite to run against each.
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import type {CopiedArticle} from '../../src/library/copies.ts';
import type {Library, NewPage} from '../../src/library/library.ts';
import type {Edition} from '../../src/page/edition.ts';
import {amended, paragraphs} from '../compare/harbour-text.ts';
import {anArticle, aPage} from './an-edition.ts';

const headline = '望潮港旧灯塔修缮办法公布';
const weather = anArticle('大潮将至', [
	'水文站预报，月中大潮将比常年高出一尺，沿岸住户须早作准备，低处粮食搬上阁楼。',
]);

function printed(
	outlet: string,
	date: string,
	body: readonly string[],
	facts: Partial<Edition> = {},
): NewPage {
	return aPage(`${outlet}.txt`, [weather, anArticle(headline, body)], {outlet, date, page: '2', ...facts});
}

const harbourDaily = printed('望潮日报', '2024-03-06', paragraphs);
const misread = printed(
	'云岭晚报',
	'2024-03-05',
	amended(['随叫随到', '随喊随到'], ['盐仓', '盐舱'], ['三十二处', '三十三处']),
);
const opening = printed('青石晚报', '2024-03-07', paragraphs.slice(0, 2), {page: '1'});
const ending = printed('沙洲新闻', '2024-03-08', paragraphs.slice(1));
const quoting = aPage('quoting.txt', [
	anArticle('看守人的三十年', [
		'他守了三十年灯塔，没有误过一夜。年轻时一个人挑水上塔，如今有孙子帮忙。',
		'问起修塔的事，他只说了一句：管理处答应雾天增派两条引水船，随叫随到，不收分文，这便好。',
		'说完又去擦灯。灯罩有一人高，擦一遍要半个时辰，他每天擦两遍，擦完坐在石阶上看船。',
	]),
]);

/** Runs the suite against libraries that `open` makes, each empty and apart from the others. */
export function describeCopying(engine: string, open: () => Promise<Library>): void {
	describe(`copies in ${engine}`, () => {
		let library: Library;
		beforeEach(async () => {
			library = await open();
		});
		afterEach(() => library.close());

		async function idIn(outlet: string): Promise<string> {
			const {items} = await library.articles({outlet}, null, 9);
			return items.find(article => article.headline !== weather.headline)?.id ?? '';
		}

		async function outletsOf(outlet: string): Promise<(string | null)[]> {
			return (await library.copies(await idIn(outlet))).map(({article}) => article.outlet);
		}

		async function groups(stop?: AbortSignal): Promise<CopiedArticle[]> {
			const found: CopiedArticle[] = [];
			for await (const {groups} of library.copyGroups(stop)) found.push(...groups);
			return found;
		}

		test('are found whatever was added first, cut off or misread, in the order of printing', async () => {
			for (const page of [opening, harbourDaily, quoting, misread]) await library.add([page]);
			const expected = ['云岭晚报', '望潮日报', '青石晚报'];
			for (const outlet of expected) expect(await outletsOf(outlet)).toEqual(expected);
		});

		test('tell where their pages have them', async () => {
			await library.add([harbourDaily, opening]);
			const copies = await library.copies(await idIn('望潮日报'));
			expect(copies.map(({article, order, of}) => [article.page, order, of])).toEqual([
				['2', 2, 2],
				['1', 2, 2],
			]);
		});

		test('are those of a longer text, too, where they share a passage', async () => {
			await library.add([opening, ending, harbourDaily]);
			expect(await outletsOf('青石晚报')).toEqual(['望潮日报', '青石晚报', '沙洲新闻']);
		});

		test('are not articles that quote a sentence', async () => {
			await library.add([harbourDaily, quoting]);
			expect(await outletsOf('望潮日报')).toEqual(['望潮日报']);
		});

		test('are the article alone where nobody else has it, and none where there is no such article', async () => {
			await library.add([harbourDaily]);
			expect(await outletsOf('望潮日报')).toEqual(['望潮日报']);
			expect(await library.copies('zzzzzzzzzz')).toEqual([]);
		});

		test('are gone when they are taken out, and back when they are put back', async () => {
			await library.add([harbourDaily, misread, opening]);
			const request = {kind: 'pages', filter: {outlet: '云岭晚报'}} as const;
			const all = async (work: AsyncIterable<unknown>) => {
				for await (const _ of work);
			};
			await all(library.remove(request, {apply: true}));
			expect(await outletsOf('望潮日报')).toEqual(['望潮日报', '青石晚报']);
			await all(library.undoRemoval());
			expect(await outletsOf('望潮日报')).toEqual(['云岭晚报', '望潮日报', '青石晚报']);
		});

		test('follow a correction of the text and its taking back', async () => {
			const short = paragraphs.slice(0, 2);
			await library.add([printed('望潮日报', '2024-03-06', short), printed('云岭晚报', '2024-03-05', short)]);
			const id = await idIn('望潮日报');
			for (const [block, text] of short.entries()) {
				await library.correct(id, {kind: 'text', block, offset: 0, from: text, to: '此处从略。'});
			}
			expect(await outletsOf('云岭晚报')).toEqual(['云岭晚报']);
			await library.undoCorrection(id);
			await library.undoCorrection(id);
			expect(await outletsOf('云岭晚报')).toEqual(['云岭晚报', '望潮日报']);
		});

		test('are listed text by text, each once and by its newest article', async () => {
			await library.add([opening, harbourDaily, quoting, misread]);
			expect(await groups()).toMatchObject([{headline, outlet: '青石晚报', copies: 3}]);
		});

		test('are listed with how far that is, which is all of it at the end', async () => {
			await library.add([harbourDaily, misread]);
			const shares: number[] = [];
			for await (const {share} of library.copyGroups()) shares.push(share);
			expect(shares.at(-1)).toBe(1);
			expect(shares).toEqual(shares.toSorted((one, other) => one - other));
		});

		test('are none where every text stands once', async () => {
			await library.add([harbourDaily, quoting]);
			expect(await groups()).toEqual([]);
		});

		test('are listed no further when that is called off', async () => {
			await library.add([harbourDaily, misread]);
			const controller = new AbortController();
			controller.abort();
			await expect(groups(controller.signal)).rejects.toThrow();
		});

		test('are found where everybody prints the same', async () => {
			const many = Array.from({length: 90}, (_, index) =>
				printed(`第${index}报`, '2024-03-05', paragraphs.slice(index % 3)),
			);
			await library.add([...many, quoting]);
			expect(await outletsOf('第1报')).toHaveLength(90);
			expect((await groups()).map(({copies}) => copies)).toEqual([90]);
		});
	});
}
