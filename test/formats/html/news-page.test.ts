import {describe, expect, it} from 'vitest';
import {encode} from '../encode.ts';
import {editionIn} from '../read-bytes.ts';

const text = [
	'八日上午，柳湾县新渡口大桥正式通车，两岸的居民从此不必再等渡船。',
	'桥长四百二十米，桥面宽十二米，两侧留有人行道，晚上亮灯。大桥从动工到通车，一共用了两年零三个月。',
	'撑了四十年渡船的乔三水说，他以后每天要从桥上走一个来回，看看水，看看船。',
];
const newsPage = ({
	head = '',
	over = '',
	under = '',
	body = text.map(line => `<p>　　${line}</p>`).join('\n'),
} = {}) => `
<!DOCTYPE html>
<html><head><title>新渡口大桥通车_要闻_柳湾新闻网</title>${head}
<script>document.write('<p>脚本里的字</p>'); var a = "</p>";</script><style>p {color: red}</style></head>
<body>
<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/a">要闻</a></li><li><a href="/b">图片</a></li></ul></div>
<div class="main"><h1>新渡口大桥通车</h1>
<div class="meta"><span>2021-10-08 09:30</span> <span>来源：柳湾日报</span></div>
${over}
<div class="content">${body}${under}</div></div>
<div class="foot"><a href="/about">关于我们</a> 柳湾新闻网版权所有</div>
</body></html>`;
const paragraphs = text.map(words => ({kind: 'paragraph', text: words}));

describe('a page of a news site', () => {
	it('gives its article, the day and the site, and none of what stands around', async () => {
		const edition = await editionIn(newsPage());
		expect(edition).toMatchObject({
			outlet: '柳湾新闻网',
			date: '2021-10-08',
			articles: [{headline: '新渡口大桥通车', headlineMade: false, body: paragraphs}],
		});
		expect(JSON.stringify(edition)).not.toMatch(/首页|关于我们|脚本/u);
	});

	it('is read in the encoding it declares, unless it is in UTF-8 whatever it declares', async () => {
		const page = newsPage({head: '<meta charset="gbk">'});
		const expected = await editionIn(page);
		expect(expected.articles[0]?.headline).toBe('新渡口大桥通车');
		expect(await editionIn(encode(page, 'gb18030'))).toEqual(expected);
		expect(await editionIn(encode(newsPage(), 'utf-16le'))).toMatchObject({articles: expected.articles});
	});

	it('is known by what its data says, before what is printed', async () => {
		const data = JSON.stringify({
			'@context': 'https://schema.org',
			'@graph': [
				{
					'@type': 'NewsArticle',
					headline: '新渡口大桥通车',
					datePublished: '2021-10-07T23:50:00+08:00',
					author: [{'@type': 'Person', name: '程晚舟'}],
					publisher: {'@type': 'Organization', name: '柳湾日报社'},
				},
			],
		});
		const head = `<script type="application/ld+json">${data}</script>`;
		expect(await editionIn(newsPage({head}))).toMatchObject({
			outlet: '柳湾日报社',
			date: '2021-10-07',
			articles: [{byline: '程晚舟'}],
		});
	});

	it('has its author from the line that names one, under the headline', async () => {
		const {articles} = await editionIn(newsPage({over: '<p>作者：程晚舟</p>'}));
		expect(articles).toMatchObject([{byline: '程晚舟', body: paragraphs}]);
	});

	it('keeps captions as captions, by their element, by the box they stand in, or by who took the picture', async () => {
		const body = [
			'<figure><img src="a.jpg"><figcaption>大桥的清晨。</figcaption></figure>',
			`<p>${text[0]}</p>`,
			'<div><p><img src="b.jpg"></p><p>大桥的傍晚。</p></div>',
			`<p>${text[1]}</p>`,
			'<p><img src="c.jpg"></p><p>大桥的夜里。柳河 摄</p>',
			`<p>${text[2]}</p>`,
		].join('');
		const {articles, captions} = await editionIn(newsPage({body}));
		expect(articles).toMatchObject([{body: paragraphs}]);
		expect(captions).toMatchObject([
			{text: '大桥的清晨。', article: 0},
			{text: '大桥的傍晚。', article: 0},
			{text: '大桥的夜里。柳河 摄', article: 0},
		]);
	});

	it('has crossheads where it has headings, and a source note', async () => {
		const under =
			'<h2>桥上的灯</h2><p>桥上的灯从傍晚亮到天明，照着来来往往的人。</p><p>（资料来源：柳湾县志）</p>';
		const {articles} = await editionIn(newsPage({under}));
		expect(articles[0]?.body.slice(3)).toMatchObject([
			{kind: 'subhead', text: '桥上的灯'},
			{kind: 'paragraph'},
		]);
		expect(articles[0]?.sourceNote).toBe('（资料来源：柳湾县志）');
	});

	it('leaves editors and notices out of the text', async () => {
		const under = '<p>(责编：甘小雨、柳河)</p><p><a href="/more">点击进入专题>></a></p>';
		const {articles} = await editionIn(newsPage({under}));
		expect(articles).toMatchObject([{body: paragraphs}]);
	});

	it('writes readings of ruby behind the characters they belong to', async () => {
		const body = `<p><ruby>渡口<rp>(</rp><rt>dùkǒu</rt><rp>)</rp></ruby>的新桥通了。</p>${text.map(line => `<p>${line}</p>`).join('')}`;
		const {articles} = await editionIn(newsPage({body}));
		expect(articles[0]?.body[0]?.text).toBe('渡口（dùkǒu）的新桥通了。');
	});

	it('parts paragraphs that are set with line breaks', async () => {
		const {articles} = await editionIn(newsPage({body: text.map(line => `　　${line}<br><br>`).join('')}));
		expect(articles).toMatchObject([{body: paragraphs}]);
	});

	it('makes another page of the same text on another site', async () => {
		const other = newsPage({head: '<meta property="og:site_name" content="苇岸晚报">'});
		expect(await editionIn(other)).toMatchObject({outlet: '苇岸晚报', articles: [{body: paragraphs}]});
	});
});

describe('HTML that is no news page', () => {
	it('is restored from the lines of its text', async () => {
		const page = '<html><body><p>柳湾日报 2021年10月8日</p><h2>渡口短讯</h2><p>灯亮了。</p></body></html>';
		expect(await editionIn(page)).toMatchObject({outlet: '柳湾日报', date: '2021-10-08'});
	});
});
