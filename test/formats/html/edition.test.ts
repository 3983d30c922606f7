import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {findSources} from '../../../src/formats/find-sources.ts';
import {withoutParts} from '../../../src/formats/parts-of-folder.ts';
import {readSource} from '../../../src/formats/read-source.ts';
import {SourceError} from '../../../src/formats/source-error.ts';
import {restorePage} from '../../../src/page/restore-page.ts';
import {collect} from '../../collect.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'paper-tui-edition-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

const write = (name: string, body: string, title = '柳湾日报') => {
	mkdirSync(path.dirname(path.join(folder, name)), {recursive: true});
	const html = `<html><head><title>${title}</title></head><body>${body}</body></html>`;
	writeFileSync(path.join(folder, name), html);
};
const pages = '<div><a href="node_1.htm">第01版：要闻</a> <a href="node_2.htm">第02版：乡村</a></div>';
const notice =
	'<p>柳湾日报社版权所有，未经书面授权，不得转载、摘编本报的任何文字和图片。网站建议使用新版的浏览器。</p>';
const list = (page: string, ...links: readonly (readonly [place: string, headline: string])[]) =>
	`${pages}<h3>柳湾日报 2021年10月08日 第${page}版</h3><ul>${links
		.map(([place, headline]) => `<li><a href="${place}">${headline}</a></li>`)
		.join('')}</ul><map><area href="${links[0]?.[0]}"></map>${notice}`;
const article = (headline: string, ...texts: readonly string[]) =>
	`${pages}<p>柳湾日报 2021年10月08日</p><div><h1>${headline}</h1><div id="zoom">${texts
		.map(text => `<p>　　${text}</p>`)
		.join('')}</div></div><p><a href="content_9.htm">下一篇</a></p>`;
const bridge =
	'柳湾县的新渡口大桥昨天上午正式通车了，两岸的人都来了，撑船人乔三水也来了，在桥上走了一个来回，又走了一个来回。';
const fish =
	'今年的渔汛比往年早了十天，头一网就打上来三百斤，县里的人说，今年河里的水比往年暖，明年的鱼还会来得更早一些。';
const snow =
	'雪线今年又往下移了一百米，山里的人家已经把柴火备足了，等着过冬；放羊的人把羊都赶到了山脚下的圈里，一只也没有少。';

const editions = async () => {
	const found: unknown[] = [];
	for (const source of await findSources([folder])) {
		if (source instanceof SourceError) throw source;
		for (const page of await collect(readSource(source))) {
			if (page instanceof SourceError) throw page;
			found.push({name: path.relative(folder, page.source), ...restorePage(page)});
		}
	}
	return found;
};

describe('an electronic paper saved as a folder', () => {
	it('is an edition: each page with the articles it lists, in their order, and none of them twice', async () => {
		write(
			'2021/node_1.htm',
			list('01', ['content_2.htm', '渔汛提前到来'], ['./content_1.htm?x=1', '新渡口大桥通车']),
		);
		write('2021/node_2.htm', list('02', ['content_3.htm', '雪线下移']));
		write('2021/content_1.htm', article('新渡口大桥通车', bridge, snow), '新渡口大桥通车');
		write('2021/content_2.htm', article('渔汛提前到来', fish, bridge), '渔汛提前到来');
		write('2021/content_3.htm', article('雪线下移', snow, fish), '雪线下移');
		const issue = {outlet: '柳湾日报', date: '2021-10-08'};
		expect(await editions()).toMatchObject([
			{
				name: '2021/node_1.htm',
				...issue,
				page: '1',
				articles: [
					{headline: '渔汛提前到来', body: [{text: fish}, {text: bridge}]},
					{headline: '新渡口大桥通车', body: [{text: bridge}, {text: snow}]},
				],
			},
			{name: '2021/node_2.htm', ...issue, page: '2', articles: [{headline: '雪线下移'}]},
		]);
	});

	it('has the paper and the day that the list of another page states, where a page states neither', async () => {
		const bare = (words: string) =>
			`<div><h1>${words}</h1><div><p>　　${snow}</p><p>　　${fish}</p></div></div>`;
		write('node_1.htm', list('01', ['content_1.htm', '新渡口大桥通车']), '柳湾日报');
		write('node_2.htm', `${pages}<ul><li><a href="content_3.htm">雪线下移</a></li></ul>`, '第02版');
		write('content_1.htm', article('新渡口大桥通车', bridge, snow), '新渡口大桥通车');
		write('content_3.htm', bare('雪线下移'), '雪线下移');
		const issue = {outlet: '柳湾日报', date: '2021-10-08'};
		expect(await editions()).toMatchObject([
			{name: 'node_1.htm', ...issue, page: '1'},
			{name: 'node_2.htm', ...issue, page: '2', articles: [{headline: '雪线下移'}]},
		]);
	});

	it('comes as its pages where its files come one by one', async () => {
		write('2021/node_1.htm', list('01', ['content_1.htm', '新渡口大桥通车']));
		write('2021/content_1.htm', article('新渡口大桥通车', bridge, snow), '新渡口大桥通车');
		write('2021/content_3.htm', article('雪线下移', snow, fish), '雪线下移');
		const files = ['content_1.htm', 'content_3.htm', 'node_1.htm'].map(name =>
			path.join(folder, '2021', name),
		);
		expect(await withoutParts(files)).toEqual(files.slice(1));
	});

	it('leaves an article alone that no list names', async () => {
		write('content_1.htm', article('新渡口大桥通车', bridge, snow), '新渡口大桥通车');
		expect(await editions()).toMatchObject([
			{name: 'content_1.htm', articles: [{headline: '新渡口大桥通车'}]},
		]);
	});

	it('takes no articles from outside of its folder, nor from the net', async () => {
		write('content_1.htm', article('新渡口大桥通车', bridge, snow), '新渡口大桥通车');
		write(
			'in/node_1.htm',
			list(
				'01',
				['../content_1.htm', '甲'],
				['https://liuwan.example/content_1.htm', '乙'],
				[`file://${folder}/content_1.htm`, '丙'],
			),
		);
		const [first, second] = await editions();
		expect(first).toMatchObject({name: 'content_1.htm', articles: [{headline: '新渡口大桥通车'}]});
		expect(JSON.stringify(second)).not.toContain(bridge);
	});
});
