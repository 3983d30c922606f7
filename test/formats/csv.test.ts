import {describe, expect, it} from 'vitest';
import {SourceError} from '../../src/formats/source-error.ts';
import {restorePage} from '../../src/page/restore-page.ts';
import {encode} from './encode.ts';
import {pagesIn} from './read-bytes.ts';

const read = async (table: string | Uint8Array) =>
	(await pagesIn(table, 'a.csv')).map(page => {
		if (page instanceof SourceError) throw page;
		return {source: page.source, ...restorePage(page)};
	});

describe('a table of articles', () => {
	it('gives the articles of its rows, on the pages that they name', async () => {
		const pages = await read(
			[
				'报纸,日期,版次,栏目,标题,作者,正文,备注',
				'柳湾日报,2021-10-08,第01版,要闻,新渡口大桥通车,程晚舟,"大桥通车了，',
				'',
				'两岸的人来了。",头条',
				'柳湾日报,2021-10-08,01,,渔汛提前到来,,鱼来了。,',
				'柳湾日报,2021-10-08,02,,,,雪线下移了。,',
			].join('\r\n'),
		);
		expect(pages).toMatchObject([
			{
				source: 'a.csv#2',
				outlet: '柳湾日报',
				date: '2021-10-08',
				page: '1',
				articles: [
					{
						section: '要闻',
						headline: '新渡口大桥通车',
						byline: '程晚舟',
						body: [{text: '大桥通车了，'}, {text: '两岸的人来了。'}],
					},
					{headline: '渔汛提前到来', body: [{text: '鱼来了。'}]},
				],
			},
			{source: 'a.csv#4', page: '2', articles: [{headline: '雪线下移了', headlineMade: true}]},
		]);
	});

	it('gives a page for each row where none is named', async () => {
		const pages = await read(
			'title\tdate\ttext\nBridge opens\t8 Oct 2021\tIt is open.\nFish\t\tThey came.\n',
		);
		expect(pages).toMatchObject([
			{date: '2021-10-08', articles: [{headline: 'Bridge opens'}]},
			{date: null, articles: [{headline: 'Fish'}]},
		]);
	});

	it('keeps what stands in columns that are not known', async () => {
		const [page] = await pagesIn('标题;正文;编号\n灯;灯亮了。;0071\n', 'a.csv');
		expect(page).toMatchObject({text: expect.stringContaining('编号 0071')});
	});

	it('is read in any encoding, from Excel too', async () => {
		const table = '标题,正文,日期\n渡口的灯,渡口的灯从傍晚亮到天明。,2021/10/8\n';
		const expected = [{date: '2021-10-08', articles: [{headline: '渡口的灯'}]}];
		expect(await read(encode(table, 'gb18030'))).toMatchObject(expected);
		expect(await read(`\ufeff${table}`)).toMatchObject(expected);
	});

	it('is text if no line names its columns', async () => {
		const text = '渡口的灯亮了，桥通了。\n两岸的人，来了。\n';
		expect(await pagesIn(text, 'a.csv')).toEqual([{source: 'a.csv', text, hints: null}]);
	});

	it('gives what stands before the place where it is damaged', async () => {
		const pages = pagesIn(`标题,正文\n灯,灯亮了。\n桥,"${'桥'.repeat(5_000_000)}`, 'a.csv');
		await expect(pages).rejects.toMatchObject({fault: {kind: 'damaged', what: 'CSV'}});
	});
});
