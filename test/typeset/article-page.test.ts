import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {ArticlePage} from '../../src/typeset/article-blocks.ts';
import {setArticle} from '../../src/typeset/article-page.ts';
import {plainText} from '../../src/typeset/plain-text.ts';
import type {Row} from '../../src/typeset/row.ts';
import {cellWidth} from '../../src/typeset/width.ts';
import {barePage} from './bare-page.ts';

const full: ArticlePage = {
	section: '两岸新闻',
	kicker: '青河区',
	headline: '深化渡口改革 建设水上公交',
	headlineMade: false,
	subhead: '——来自渡口的报道',
	byline: '记者 王一鸣',
	dateline: null,
	docDate: '(2031年3月4日)',
	body: [
		{kind: 'paragraph', text: '　　昨日,青河渡口启用水上公交,首日运送乘客1,234人次。'},
		{kind: 'subhead', text: '一、两岸通了'},
		{kind: 'paragraph', text: '过去要绕行三十公里,现在只要八分钟。'},
	],
	jumps: [
		{kind: 'to', page: '3'},
		{kind: 'from', page: '1'},
	],
	sourceNote: '据《青河晚报》',
	editorMark: '②4',
	captions: [{text: '首班渡轮靠岸。', credit: '赵青 摄'}],
	warnings: [{message: '文章在此中断'}],
};

const lines = (rows: readonly Row[]) => rows.map(plainText);
const hits = (rows: readonly Row[]) =>
	rows.flatMap(row => row.filter(span => span.role === 'hit').map(span => span.text));

describe('paragraphs that begin flush', () => {
	const two: ArticlePage = {
		...barePage,
		body: [
			{kind: 'subhead', text: '一、两岸通了'},
			{kind: 'paragraph', text: '　　过去要绕行三十公里。'},
			{kind: 'paragraph', text: '现在只要八分钟。'},
		],
	};

	it('are parted by a blank row, and not moved in', () => {
		expect(lines(setArticle(two, 12, {style: {flush: true}})).map(line => line.trimEnd())).toEqual([
			'一、两岸通了',
			'',
			'过去要绕行三',
			'十公里。',
			'',
			'现在只要八分',
			'钟。',
		]);
	});
});

describe('an article set as a page', () => {
	it('reads from the column title down to the doubts', () => {
		expect(lines(setArticle(full, 32, {notes: ['日期为推测']}))).toEqual([
			'两岸新闻',
			'青河区',
			'深化渡口改革 建设水上公交',
			'——来自渡口的报道',
			'（2031年3月4日）  记者 王一鸣',
			'',
			'（上接1版）',
			'',
			'    昨日，青河渡口启用水上公交，',
			'首日运送乘客1,234人次。',
			'',
			'一、两岸通了',
			'',
			'    过去要绕行三十公里，现在只要',
			'八分钟。',
			'（下转3版）',
			'据《青河晚报》',
			'②4',
			'',
			'首班渡轮靠岸。  赵青 摄',
			'',
			'日期为推测',
			'',
			'! 文章在此中断',
		]);
	});

	it('tells the theme what each row is', () => {
		const roles = setArticle(full, 40, {notes: ['日期为推测']}).map(row => row[0]?.role);
		expect(roles.filter(role => role !== 'plain')).toEqual([
			'section',
			'kicker',
			'headline',
			'subhead',
			'byline',
			'jump',
			'subhead',
			'jump',
			'note',
			'faint',
			'caption',
			'note',
			'warning',
		]);
	});

	it('says nothing about what the page does not have', () => {
		expect(setArticle(barePage, 40)).toEqual([]);
		expect(lines(setArticle({...barePage, headline: '通航'}, 40))).toEqual(['通航']);
	});

	it('puts a made headline in square brackets', () => {
		expect(lines(setArticle({...barePage, headline: '昨日通航', headlineMade: true}, 40))).toEqual([
			'[昨日通航]',
		]);
	});

	it('keeps names together by giving each fact its own row when they do not fit on one', () => {
		const page = {...barePage, docDate: '2031年3月4日', byline: '记者 王一鸣'};
		expect(lines(setArticle(page, 16))).toEqual(['2031年3月4日', '记者 王一鸣']);
	});

	it('lights up hits in every block, across a line break, under converted punctuation', () => {
		const page: ArticlePage = {
			...barePage,
			headline: '青河通航',
			body: [{kind: 'paragraph', text: '　　他们说,青河通航了'}],
		};
		const find = (text: string) => {
			const at = text.indexOf('青河通航');
			return [[at, at + 4]] as const;
		};
		expect(hits(setArticle(page, 40, {highlight: find}))).toEqual(['青河通航', '青河通航']);
		expect(hits(setArticle(page, 16, {highlight: find}))).toEqual(['青河通航', '青河', '通航']);
	});

	it('widens a hit to whole clusters and puts up with overlapping ones', () => {
		const page: ArticlePage = {...barePage, body: [{kind: 'paragraph', text: 'e\u0301tude 青河'}]};
		const find = () =>
			[
				[6, 8],
				[1, 3],
				[2, 4],
			] as const;
		expect(hits(setArticle(page, 40, {highlight: find}))).toEqual(['e\u0301t', 'u', ' 青']);
	});

	it('sets nothing in less than one wide character', () => {
		expect(setArticle(full, 1)).toEqual([]);
	});

	it('fills every row exactly, at any width, whatever it says', () => {
		const text = fc.oneof(
			fc.string({unit: 'grapheme'}),
			fc
				.array(fc.constantFrom('青河', '，', '“', '——', ' ', '9.2%', 'e\u0301', '(', ')'))
				.map(parts => parts.join('')),
		);
		fc.assert(
			fc.property(text, text, fc.integer({min: 2, max: 60}), fc.nat({max: 9}), (one, other, width, at) => {
				const page: ArticlePage = {
					...full,
					headline: one,
					byline: other,
					body: [{kind: 'paragraph', text: other}],
					captions: [{text: one, credit: other}],
				};
				for (const row of setArticle(page, width, {highlight: () => [[at, at + 3]]})) {
					expect(cellWidth(row.map(span => span.text).join(''))).toBe(width);
				}
			}),
			{numRuns: 500},
		);
	});

	it('shows every character of the article', () => {
		const all = lines(setArticle(full, 20)).join('').replaceAll(/\s/g, '');
		for (const text of ['深化渡口改革建设水上公交', '首日运送乘客1,234人次。', '首班渡轮靠岸。赵青摄']) {
			expect(all).toContain(text);
		}
	});
});
