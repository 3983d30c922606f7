import {describe, expect, it} from 'vitest';
import {articleOptions} from '../../src/ui/article-options.ts';
import {wordingFor} from '../../src/ui/wording.ts';
import {TestReader} from './papers.ts';

const {state} = new TestReader().press('l', 'l');
const stored = {...state.article.stored!, headline: '渡口添新船'};
const lightFor = (query: string, match: 'pinyin' | 'approximate') => {
	const {highlight} = articleOptions(stored, {query, match, style: [], remarks: []}, wordingFor(state));
	return (text: string) => [...(highlight?.(text) ?? [])];
};

describe('an article that was found', () => {
	it('by pinyin shows in its headline what was read, and nothing so in its text', () => {
		const light = lightFor('dukou', 'pinyin');
		expect(light('渡口添新船')).toEqual([[0, 2]]);
		expect(light('老船工在渡口等船')).toEqual([]);
		expect(light('牌子上写着 dukou')).toEqual([[6, 11]]);
	});

	it('as typed shows every place', () => {
		const light = lightFor('渡口', 'approximate');
		expect(light('渡口添新船')).toEqual([[0, 2]]);
		expect(light('老船工在渡口等船')).toEqual([[4, 6]]);
	});
});
