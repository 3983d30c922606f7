// Letters in a row are cut into pinyin in every way that they may be meant.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {cutWord, mayBePinyin} from '../../../src/search/pinyin/cut.ts';
import {syllables} from '../../../src/search/pinyin/syllables.ts';

const ways = (word: string) => cutWord(word).map(units => units.map(({letters}) => letters).join(' '));

describe('a word', () => {
	test('of syllables is cut into them', () => {
		expect(ways('gangqu')).toContain('gang qu');
	});

	test('that can be cut in two ways is cut in both', () => {
		expect(ways('xian')).toEqual(expect.arrayContaining(['xian', 'xi an']));
	});

	test('may break off within its last syllable', () => {
		expect(ways('gangq')).toContain('gang q');
	});

	test('may be initials, of one letter or two', () => {
		expect(ways('zhg')).toEqual(expect.arrayContaining(['z h g', 'zh g']));
	});

	test('may mix letters and Han, and breaks off at its end alone', () => {
		expect(ways('港qu')).toContain('港 qu');
		expect(ways('gan港')).toContain('gan 港');
		expect(ways('zhon港')).not.toContain('zhon 港');
	});

	test('without letters is no pinyin', () => {
		expect(mayBePinyin('港区2026')).toBe(false);
	});

	test('of any length is cut in no more than some hundreds of ways', () => {
		const parts = fc.array(fc.constantFrom('xian', 'zh', 'a', '港', 'fangan'), {maxLength: 30});
		fc.assert(
			fc.property(parts, word => {
				expect(cutWord(word.join('')).length).toBeLessThanOrEqual(256);
			}),
		);
	});
});

test('every syllable is a way to read itself', () => {
	for (const syllable of syllables()) expect(ways(syllable)).toContain(syllable);
});
