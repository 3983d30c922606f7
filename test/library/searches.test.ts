// Searches kept under a name take its place in a query.
import {describe, expect, test} from 'vitest';
import {expandSaved, isSearchName} from '../../src/library/searches.ts';

const saved = [
	{name: '港区', query: '码头 | 渔汛 报:望潮'},
	{name: 'old', query: 'date:..1949'},
];

describe('a name of a saved search', () => {
	test('stands for what was saved, wherever it is a word', () => {
		expect(expandSaved('@港区 -灯会 ＠old', saved)).toEqual({
			query: '码头 | 渔汛 报:望潮 -灯会 date:..1949',
			unknown: [],
		});
	});

	test('is left alone inside a word, and told where nothing is saved under it', () => {
		expect(expandSaved('a@old.example @new', saved)).toEqual({
			query: 'a@old.example @new',
			unknown: ['new'],
		});
	});

	test('has no spaces and no signs of queries in it', () => {
		for (const name of ['港区', 'old-news', '2024']) expect(isSearchName(name)).toBe(true);
		for (const name of ['', 'a b', '@a', 'a|b', '“a”', 'a:b']) expect(isSearchName(name)).toBe(false);
	});
});
