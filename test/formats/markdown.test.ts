import {describe, expect, it} from 'vitest';
import {editionIn, pageIn} from './read-bytes.ts';

const article = `---
标题: 新渡口大桥通车
date: 2021-10-08
outlet: 柳湾日报
page: 03
authors: [程晚舟, 柳河]
栏目: 要闻
---

# 新渡口大桥通车

八日上午，**新渡口大桥**正式通车，
两岸的居民从此不必再等渡船。

## 桥上的灯

> 桥上的灯从傍晚亮到[天明](https://liuwan.example/lamp)。

![大桥的清晨](a.jpg)

- 桥长四百二十米；
- 桥宽十二米。
`;

describe('an article under front matter', () => {
	it('has what the front matter says, and its text without marks', async () => {
		expect(await editionIn(article)).toMatchObject({
			outlet: '柳湾日报',
			date: '2021-10-08',
			page: '3',
			articles: [
				{
					section: '要闻',
					headline: '新渡口大桥通车',
					byline: '程晚舟 柳河',
					body: [
						{kind: 'paragraph', text: '八日上午，新渡口大桥正式通车，两岸的居民从此不必再等渡船。'},
						{kind: 'subhead', text: '桥上的灯'},
						{kind: 'paragraph', text: '桥上的灯从傍晚亮到天明。'},
						{kind: 'paragraph', text: '桥长四百二十米；'},
						{kind: 'paragraph', text: '桥宽十二米。'},
					],
				},
			],
			captions: [{text: '大桥的清晨', article: 0}],
		});
	});

	it('has its headline from the first heading where the front matter has none', async () => {
		const {articles} = await editionIn('---\ndate: 2021-10-08\n---\n渡口的灯\n===\n\n灯亮了。\n');
		expect(articles).toMatchObject([{headline: '渡口的灯', body: [{text: '灯亮了。'}]}]);
	});

	it('is a page to be restored where it has several headlines', async () => {
		const text = '---\noutlet: 柳湾日报\n---\n# 渡口的灯\n\n灯亮了。\n\n# 渡口的桥\n\n桥通了。\n';
		expect(await pageIn(text)).toEqual({
			source: 'page',
			text,
			hints: {facts: {outlet: '柳湾日报'}, lines: []},
		});
		expect((await editionIn(text)).articles).toMatchObject([{headline: '渡口的灯'}, {headline: '渡口的桥'}]);
	});

	it('is text where the front matter can not be read, or expands beyond bounds', async () => {
		const bomb = [
			'a: &a [x, x, x, x, x, x, x, x, x]',
			'b: &b [*a, *a, *a, *a, *a, *a, *a, *a]',
			'c: &c [*b, *b, *b, *b, *b, *b, *b]',
			'title: [*c, *c, *c, *c]',
		];
		for (const yaml of ['title: [', bomb.join('\n')]) {
			const text = `---\n${yaml}\n---\n灯亮了。\n`;
			expect(await pageIn(text)).toEqual({source: 'page', text, hints: null});
		}
	});

	it('is none where a rule opens a page of another kind', async () => {
		const text = '---\n渡口的灯亮了。\n---\n桥通了。\n';
		expect(await pageIn(text)).toEqual({source: 'page', text, hints: null});
	});
});
