// A line of an exported library is a page or it is not; nothing half made comes through.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
	exportedPageIn,
	exportHeader,
	exportOpening,
	exportVersion,
} from '../../../src/library/exported/exported-line.ts';
import type {ExportedPage} from '../../../src/library/exported/exported-page.ts';
import {anArticle} from '../an-edition.ts';

const [one, two] = ['7k2m9qrstv', '8k2m9qrstv'] as const;
const page: ExportedPage = {
	source: 'harbour.txt',
	outlet: '望潮日报',
	date: '2024-03-05',
	page: '1',
	outletGuess: null,
	dateGuess: null,
	issueNumber: null,
	cn: null,
	articles: [
		{id: one, article: anArticle('港区新码头开工', ['昨日上午动工。'])},
		{id: two, article: anArticle(null, ['另一篇。'], {jumps: [{kind: 'to', page: '3'}]})},
	],
	captions: [{text: '工地', credit: null, article: 1, lines: [[4, 4]]}],
	furniture: [[1, 1]],
	warnings: [{line: 2, kind: 'misreading', message: 'lost', misreading: {kind: 'doubled', stands: '的'}}],
	corrections: [
		{articleId: null, change: {kind: 'page', date: null}, states: null},
		{
			articleId: one,
			change: {kind: 'split', block: 1, opening: '昨', newId: two},
			states: {id: two, before: null, after: {read: true, starred: false}},
		},
	],
	aliases: [{id: '9k2m9qrstv', leadsTo: one, cause: 'restored'}],
	states: [{id: one, read: true, starred: false, position: 3, note: null}],
	text: '港区新码头开工\n昨日上午动工。',
};

describe('the first line', () => {
	test('tells the version', () => {
		const line = JSON.stringify(exportHeader);
		expect(line.startsWith(exportOpening)).toBe(true);
		expect(exportVersion(line)).toBe(exportHeader.version);
		expect(exportVersion(`${exportOpening},"version":77,"more":[]}`)).toBe(77);
	});

	test('is none without a version, or cut off', () => {
		for (const line of ['', '{}', `${exportOpening}}`, exportOpening, '[]', 'null']) {
			expect(exportVersion(line)).toBe(null);
		}
	});
});

describe('the line of a page', () => {
	test('gives the page', () => {
		expect(exportedPageIn(JSON.stringify(page))).toEqual(page);
	});

	test('may say more than this version knows', () => {
		const misreading = {kind: 'upside-down', degrees: 180};
		const more = {...page, warnings: [{...page.warnings[0]!, misreading}], weather: '晴'};
		expect(exportedPageIn(JSON.stringify(more))).toEqual(more);
	});

	test('gives what a format knew of its lines', () => {
		const hints = {
			facts: {outlet: '望潮日报', page: null},
			lines: [{role: 'headline', article: 0, block: 1, box: [10, 20.5, 300, 40], size: 40}, null],
		};
		expect(exportedPageIn(JSON.stringify({...page, hints}))).toEqual({...page, hints});
	});

	test('gives nothing wherever it is cut off', () => {
		const line = JSON.stringify(page);
		fc.assert(fc.property(fc.nat(line.length - 1), end => exportedPageIn(line.slice(0, end)) === null));
	});

	test('gives nothing without any one of its fields', () => {
		for (const field of Object.keys(page)) {
			expect([field, exportedPageIn(JSON.stringify({...page, [field]: undefined}))]).toEqual([field, null]);
		}
	});

	test.each<[string, object]>([
		['an id of other characters', {articles: [{...page.articles[0], id: 'ilou000000'}]}],
		['one id twice', {articles: [page.articles[0], page.articles[0]]}],
		['a caption of an article that is not there', {captions: [{...page.captions[0], article: 2}]}],
		['lines that end before they begin', {furniture: [[3, 2]]}],
		['a line 0', {furniture: [[0, 2]]}],
		['a day that is none', {date: '2024-02-30'}],
		['a correction of no kind', {corrections: [{articleId: one, change: {kind: 'toString'}, states: null}]}],
		['half a split', {corrections: [{articleId: one, change: {kind: 'split', block: 1}, states: null}]}],
		['a known misreading told in part', {warnings: [{...page.warnings[0], misreading: {kind: 'lost'}}]}],
		['a line of no known role', {hints: {facts: {}, lines: [{role: 'toString'}]}}],
		['a box with a side too few', {hints: {facts: {}, lines: [{box: [1, 2, 3]}]}}],
		['a format that states no day', {hints: {facts: {date: 'soon'}, lines: []}}],
		['a place before the beginning', {states: [{...page.states[0], position: -1}]}],
	])('gives nothing for %s', (_, fields) => {
		expect(exportedPageIn(JSON.stringify({...page, ...fields}))).toBe(null);
	});
});
