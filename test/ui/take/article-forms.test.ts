import {describe, expect, it} from 'vitest';
import type {Article, Caption} from '../../../src/page/edition.ts';
import {articleMarkdown} from '../../../src/ui/take/article-markdown.ts';
import {articleText} from '../../../src/ui/take/article-text.ts';

const article: Article = {
	section: '河湾纪事',
	kicker: '柳湾县',
	headline: '新渡口大桥通车',
	headlineMade: false,
	subhead: '——两岸从此不必再等渡船',
	byline: '记者 程晚舟',
	dateline: null,
	docDate: null,
	body: [
		{kind: 'paragraph', text: '十月八日上午，大桥通车。'},
		{kind: 'subhead', text: '一、桥'},
		{kind: 'paragraph', text: '桥长四百二十米。'},
	],
	jumps: [
		{kind: 'from', page: '1'},
		{kind: 'to', page: '3'},
	],
	sourceNote: '（据《柳湾日报》）',
	editorMark: null,
	lines: [[1, 9]],
};
const captions: Caption[] = [{text: '通车的大桥。', credit: '程晚舟 摄', article: 0, lines: [[10, 10]]}];

describe('an article as running text', () => {
	it('stands in reading order, a blank line between its parts', () => {
		expect(articleText(article, captions).split('\n')).toEqual([
			'河湾纪事',
			'',
			'柳湾县',
			'',
			'新渡口大桥通车',
			'',
			'——两岸从此不必再等渡船',
			'',
			'记者 程晚舟',
			'',
			'（上接1版）',
			'',
			'十月八日上午，大桥通车。',
			'',
			'一、桥',
			'',
			'桥长四百二十米。',
			'',
			'（下转3版）',
			'',
			'（据《柳湾日报》）',
			'',
			'通车的大桥。  程晚舟 摄',
			'',
		]);
	});

	it('is safe for a terminal', () => {
		const text = articleText({...article, headline: '红\u001b[31m字\u202e'}, []);
		expect(text).toContain('红␛[31m字\n');
	});
});

describe('an article in Markdown', () => {
	it('marks headline, subheads and captions', () => {
		const lines = articleMarkdown(article, captions).split('\n');
		expect(lines).toContain('# 新渡口大桥通车');
		expect(lines).toContain('**——两岸从此不必再等渡船**');
		expect(lines).toContain('*记者 程晚舟*');
		expect(lines).toContain('## 一、桥');
		expect(lines).toContain('> 通车的大桥。  程晚舟 摄');
	});

	it.each([
		['*星*', '\\*星\\*'],
		['# 号', '\\# 号'],
		['> 引', '\\> 引'],
		['- 项', '\\- 项'],
		['-5度', '-5度'],
		['1. 项', '1\\. 项'],
		['1.25米', '1.25米'],
		['[链](x)', '\\[链\\](x)'],
		['<b>', '\\<b>'],
	])('takes %s for text, not for markup', (text, expected) => {
		const body = [{kind: 'paragraph', text}] as const;
		expect(articleMarkdown({...article, body}, []).split('\n')).toContain(expected);
	});
});
