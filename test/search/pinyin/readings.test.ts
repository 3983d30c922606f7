// The table of readings is what its maker makes, and knows who reads ü as u.
import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {hanReadingsSource} from '../../../build/make-han-readings.ts';
import {readingsOf} from '../../../src/search/pinyin/readings.ts';

test('the table is as made from the dictionary', () => {
	const stored = readFileSync(new URL('../../../src/search/pinyin/han-readings.ts', import.meta.url), 'utf8');
	expect(stored).toBe(hanReadingsSource());
});

test.each([
	['one reading', '船', ['chuan']],
	['several', '重', ['chong', 'zhong']],
	['ü, which some type as u', '绿', ['lu', 'lv']],
	['none, for it is not Han', 'A', []],
])('a character has %s', (_, character, readings) => {
	expect(readingsOf(character).toSorted()).toEqual(readings);
});
