import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {ArticlePage} from '../../src/typeset/article-blocks.ts';
import {setArticle} from '../../src/typeset/article-page.ts';
import {articleRows} from '../../src/typeset/article-rows.ts';

const articleOf = (texts: readonly string[]): ArticlePage => ({
	section: null,
	kicker: null,
	headline: '青河通航',
	headlineMade: false,
	subhead: null,
	byline: null,
	dateline: null,
	docDate: null,
	body: texts.map(text => ({kind: 'paragraph', text})),
	jumps: [{kind: 'to', page: '3'}],
	sourceNote: null,
	editorMark: null,
	captions: [],
});

describe('the rows of an article, set as they are looked at', () => {
	it('are those of the whole article', () => {
		const paragraphs = fc.array(fc.string({unit: 'grapheme', maxLength: 300}));
		fc.assert(
			fc.property(paragraphs, fc.integer({min: 1, max: 60}), fc.nat({max: 40}), (texts, width, index) => {
				const page = articleOf(texts);
				const all = setArticle(page, width);
				const rows = articleRows(page, width);
				expect(rows.row(index)).toEqual(all[index]);
				expect(rows.slice(index >> 1, index)).toEqual(all.slice(index >> 1, index));
				expect(rows.count()).toBe(all.length);
				expect(rows.row(all.length)).toBe(undefined);
				expect(rows.slice(0)).toEqual(all);
			}),
		);
	});

	it('are set no further than they are looked at', () => {
		const asked: string[] = [];
		const highlight = (text: string) => {
			asked.push(text);
			return [];
		};
		const rows = articleRows(articleOf(['甲'.repeat(100), '乙', '丙']), 20, {highlight});
		expect(asked).toEqual([]);
		rows.slice(0, 5);
		expect(asked.join('')).not.toContain('乙');
		rows.row(20);
		expect(asked.join('')).toContain('丙');
	});

	it('know whether all of them are set', () => {
		const rows = articleRows(articleOf(['甲', '乙']), 20);
		rows.row(1);
		expect(rows.isWhole()).toBe(false);
		rows.row(20);
		expect(rows.isWhole()).toBe(true);
	});

	it('know the blocks of the body they belong to, whatever stands around these', () => {
		const rows = articleRows(articleOf(['甲'.repeat(24), ' ', '乙']), 20);
		expect(rows.firstOfBlock(0)).toBe(2);
		expect(rows.isWhole()).toBe(false);
		expect([0, 1, 2].map(block => rows.firstOfBlock(block))).toEqual([2, null, 5]);
		expect(rows.slice(0).map((_, index) => rows.blockAt(index))).toEqual([null, null, 0, 0, 0, 2, null]);
		expect(rows.firstOfBlock(3)).toBeNull();
	});

	it('stay the same rows', () => {
		const rows = articleRows(articleOf(['青河两岸']), 20);
		expect(rows.row(2)).toBe(rows.row(2));
	});
});
