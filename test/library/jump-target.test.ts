import {describe, expect, it} from 'vitest';
import {type JumpingArticle, jumpTarget, samePageNumber} from '../../src/library/jump-target.ts';
import type {Jump} from '../../src/page/edition.ts';

function article(id: string, headline: string, jumps: readonly Jump[] = []): JumpingArticle {
	return {
		id,
		headline,
		jumps,
		headlineMade: false,
		section: null,
		read: false,
		starred: false,
		noted: false,
		outlet: '望潮日报',
		outletGuess: null,
		date: '2031-03-04',
		dateGuess: null,
		page: '3',
		source: `${id}.txt`,
	};
}

const start = {id: 'start', page: '1', headline: '长堤昨日合龙'};
const onward: Jump = {kind: 'to', page: '3'};
const back: Jump = {kind: 'from', page: '1'};

function led(onPage: readonly JumpingArticle[], from: typeof start | {page: null} = start) {
	const target = jumpTarget({...start, ...from}, onward, onPage);
	return target && [target.kind, target.article.id];
}

describe('a jump', () => {
	it('leads to the one article that comes from its page', () => {
		const onPage = [article('a', '灯会'), article('b', '庙会', [back]), article('c', '长堤昨日合龙')];
		expect(led(onPage)).toEqual(['continuation', 'b']);
	});

	it('leads to the one with the likest headline, of several that come from its page', () => {
		const onPage = [article('a', '庙会开锣', [back]), article('b', '长堤合龙', [back])];
		expect(led(onPage)).toEqual(['continuation', 'b']);
		const alike = [article('a', '庙会', [back]), article('b', '灯会', [back])];
		expect(led(alike)).toEqual(['continuation', 'a']);
	});

	it('passes by what comes from another page, unless its own is unknown', () => {
		const onPage = [article('a', '灯会'), article('b', '长堤合龙', [{kind: 'from', page: '2'}])];
		expect(led(onPage)).toEqual(['page', 'a']);
		expect(led(onPage, {page: null})).toEqual(['continuation', 'b']);
	});

	it('passes by what leads the same way as itself', () => {
		expect(led([article('a', '灯会'), article('b', '庙会', [{kind: 'to', page: '1'}])])).toEqual([
			'page',
			'a',
		]);
	});

	it('never leads to its own article', () => {
		expect(led([article('start', '长堤昨日合龙', [back])])).toBeNull();
		expect(led([])).toBeNull();
	});

	it('leads back as it leads on', () => {
		const onPage = [article('a', '灯会'), article('b', '长堤昨日合龙', [{kind: 'to', page: '1'}])];
		expect(jumpTarget(start, back, onPage)).toMatchObject({kind: 'continuation', article: {id: 'b'}});
	});
});

describe('page numbers', () => {
	it.each([
		['3', '03'],
		['A01', 'a1'],
		['3', '第3版'],
		['3', '３'],
	])('%s and %s are the same', (one, other) => {
		expect(samePageNumber(one, other)).toBe(true);
	});

	it.each([
		['3', '13'],
		['A3', '3'],
		['A3', 'B3'],
		['头版', '头版'],
	])('%s and %s are not', (one, other) => {
		expect(samePageNumber(one, other)).toBe(false);
	});
});
