// Feeds of every kind are read as articles.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {readFeed} from '../../src/formats/feed/read-feed.ts';
import {SourceError} from '../../src/formats/source-error.ts';
import {restorePage} from '../../src/page/restore-page.ts';
import {acceptance} from '../acceptance.ts';
import {encode} from './encode.ts';
import {faultIn, pagesIn} from './read-bytes.ts';

const read = async (feed: string | Uint8Array) =>
	(await pagesIn(feed, 'a.xml')).map(page => {
		if (page instanceof SourceError) throw page;
		return {source: page.source, ...restorePage(page)};
	});

const rss = (items: string, more = '') =>
	`<?xml version="1.0"?>${more}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>柳湾日报</title>${items}</channel></rss>`;

describe('a feed', () => {
	it('of RSS 2 has an article for each entry, with its text rather than its summary', async () => {
		const feed = rss(
			`<item><title>新渡口大桥通车</title><link>http://paper.example/1</link><pubDate>Fri, 08 Oct 2021 23:30:00 +0800</pubDate><dc:creator>程晚舟</dc:creator><category>要闻</category><description>&lt;p&gt;大桥通车。&lt;/p&gt;</description><content:encoded><![CDATA[<p>大桥昨天通车了，<b>两岸</b>的人都来了。</p><h3>渡口的灯</h3><p>灯还亮着&amp;hellip;&hellip;</p><script>alert(1)</script>]]></content:encoded></item>` +
				`<item><title>渔汛 &lt;em&gt;提前&lt;/em&gt;</title><pubDate>Thu, 07 Oct 2021 08:00:00 GMT</pubDate><description>鱼来了。</description></item>`,
		);
		expect(await read(feed)).toMatchObject([
			{
				source: 'a.xml#1',
				outlet: '柳湾日报',
				date: '2021-10-08',
				articles: [
					{
						section: '要闻',
						headline: '新渡口大桥通车',
						byline: '程晚舟',
						body: [
							{kind: 'paragraph', text: '大桥昨天通车了，两岸的人都来了。'},
							{kind: 'subhead', text: '渡口的灯'},
							{kind: 'paragraph', text: '灯还亮着&hellip;…'},
						],
					},
				],
			},
			{date: '2021-10-07', articles: [{headline: '渔汛 提前', body: [{text: '鱼来了。'}]}]},
		]);
	});

	it('of Atom has texts in XHTML, in HTML and in plain words', async () => {
		const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">柳湾 &amp;amp; 望潮</title>
<entry><title>灯</title><id>a</id><author><name>程晚舟</name></author><published>2021-10-08T08:00:00+08:00</published><updated>2021-10-09T08:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>灯亮了，照着过河的人。</p></div></content></entry>
<entry><title>桥</title><id>b</id><updated>2021-10-09T08:00:00Z</updated><summary>一 &lt; 二，都是桥。</summary></entry></feed>`;
		expect(await read(feed)).toMatchObject([
			{date: '2021-10-08', articles: [{byline: '程晚舟', body: [{text: '灯亮了，照着过河的人。'}]}]},
			{date: '2021-10-09', articles: [{headline: '桥', body: [{text: '一 < 二，都是桥。'}]}]},
		]);
	});

	it('of RDF is read', async () => {
		const feed = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="u"><title>柳湾日报</title></channel><item rdf:about="http://paper.example/2"><title>雪线</title><description>雪线下移了。&lt;br&gt;山上白了。</description><dc:date>2021-10-08T00:00:00+09:00</dc:date></item></rdf:RDF>`;
		expect(await read(feed)).toMatchObject([
			{
				outlet: '柳湾日报',
				date: '2021-10-08',
				articles: [{headline: '雪线', body: [{text: '雪线下移了。'}, {text: '山上白了。'}]}],
			},
		]);
	});

	it('of JSON is read', async () => {
		const items = [
			{id: '1', title: '桥', content_text: '桥通了。\n人来了。', date_published: '2021-10-08T08:00:00+08:00'},
			{id: '2', content_html: '<p>没有标题的一篇。</p>', authors: [{name: '程晚舟'}]},
		];
		const feed = JSON.stringify({title: '柳湾', version: 'https://jsonfeed.org/version/1.1', items});
		expect(await read(feed)).toMatchObject([
			{date: '2021-10-08', articles: [{headline: '桥', body: [{text: '桥通了。'}, {text: '人来了。'}]}]},
			{date: null, articles: [{headlineMade: true, byline: '程晚舟'}]},
		]);
	});

	it('keeps an entry that has a headline alone', async () => {
		expect(await read(rss('<item><title>大桥通车</title></item>'))).toMatchObject([
			{articles: [{headline: '大桥通车', headlineMade: false, body: []}]},
		]);
	});

	it.each(['gb18030', 'big5', 'utf-16le'] as const)('is read in %s, declared or not', async label => {
		const items = '<item><title>新渡口大橋通車</title><description>兩岸的人都來了。</description></item>';
		const feed = rss(items).replace('柳湾日报', '柳灣日報');
		const declared = feed.replace('?>', ` encoding="${label}"?>`);
		for (const each of [declared, feed]) {
			expect(await read(encode(each, label))).toMatchObject([
				{articles: [{headline: '新渡口大橋通車', body: [{text: '兩岸的人都來了。'}]}]},
			]);
		}
	});

	it('has entries that are told apart by their ids, and by their addresses where they have none', () => {
		const items =
			'<item><title>甲</title><link>http://paper.example/1</link><guid isPermaLink="false">x</guid></item>' +
			'<item><title>乙</title><link>http://paper.example/2</link></item><item><title>丙</title></item>';
		const {entries} = readFeed({name: 'a', bytes: Buffer.from(rss(items))});
		expect(entries.map(({key}) => key)).toEqual(['x', 'http://paper.example/2', 'null 丙']);
	});

	it('expands no entities of its own, however many', async () => {
		const levels = Array.from({length: 20}, (_, level) => {
			return `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`;
		});
		const bomb = `<!DOCTYPE rss [<!ENTITY e0 "ha"><!ENTITY f SYSTEM "file:///etc/passwd">${levels.join('')}]>`;
		const [page] = await read(rss('<item><title>&e20; &f;</title></item>', bomb));
		expect(page).toMatchObject({articles: [{headline: '&e20; &f;'}]});
	});

	it('keeps the words of HTML beyond what is parsed of one feed', async () => {
		const item = `<item><title>灯</title><description><![CDATA[${'<b>灯</b>'.repeat(8000)}<p>天明</p>]]></description></item>`;
		const pages = await read(rss(item.repeat(9)));
		expect(pages.map(({articles}) => articles[0]?.body.at(-1)?.text)).toEqual(Array(9).fill('天明'));
	});

	it('says of one that is cut off or nests without end that it is damaged', async () => {
		const damaged = {kind: 'damaged', what: 'RSS/Atom'};
		expect(await faultIn('<rss><channel><item><title>cut')).toEqual(damaged);
		expect(await faultIn(`<rss><channel>${'<a>'.repeat(100_000)}`)).toEqual(damaged);
	});
});

/** Says whether facts are what a person read, without saying what that was. */
const fingerprint = (...facts: readonly (string | null | undefined)[]) =>
	createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 12);

describe.skipIf(acceptance === null)('real feeds', () => {
	it.each([
		['amefoot-sjis.xml', 15, '86f7d4d34f22'],
		['aozora-eucjp.xml', 20, '949c14e21511'],
		['blogcn-gb2312.xml', 20, 'a148b694e2fc'],
		['ebao-big5.xml', 15, 'd254c0552b82'],
		['feedparser-euckr.xml', 1, 'b2a5aa93f606'],
		['feedparser-gb2312.xml', 1, '4232416ad549'],
	])('%s has all its entries, and of the first what a person finds', async (file, count, facts) => {
		const pages = await read(readFileSync(path.join(acceptance ?? '', 'formats/encodings', file)));
		expect(pages).toHaveLength(count);
		for (const {articles} of pages) {
			expect(articles).toHaveLength(1);
			expect(articles[0]?.headline).not.toMatch(/\ufffd/u);
		}
		const {outlet, date, articles} = pages[0]!;
		const texts = articles[0]?.body.map(({text}) => text) ?? [];
		expect(fingerprint(outlet, date, articles[0]?.headline, articles[0]?.byline, ...texts)).toBe(facts);
	});
});
