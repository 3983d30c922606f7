// A headline is found by what it is read as, and lit where it is.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {textGrams} from '../../../src/search/grams.ts';
import {pinyinGrams, readingGrams} from '../../../src/search/pinyin/grams.ts';
import {matchPinyin} from '../../../src/search/pinyin/match.ts';
import {readingsOf} from '../../../src/search/pinyin/readings.ts';
import {spell} from '../../../src/search/pinyin/spell.ts';

const lit = (text: string, word: string) =>
	matchPinyin(spell(text), word).map(([start, end]) => text.slice(start, end));

/** Whether the index offers a headline for the words. */
function isOffered(headline: string, words: readonly string[]): boolean {
	const grams = textGrams([headline]).union(readingGrams(headline));
	return pinyinGrams(words).some(all => all.every(gram => grams.has(gram)));
}

describe('what was typed', () => {
	test.each([
		['whole syllables', '新港区开工', 'gangqu', '港区'],
		['a last syllable not finished', '新港区开工', 'gangqukaig', '港区开工'],
		['initials', '新港区开工', 'gqkg', '港区开工'],
		['initials of two letters', '重要成就', 'zhych', '重要成'],
		['Han among the letters', '新港区开工', 'gang区kai', '港区开'],
		['a reading that is not meant here', '长江', 'zhangjiang', '长江'],
		['across punctuation', '“港”区', 'gangqu', '港”区'],
		['with Latin letters of the text among initials', '看A股市场', 'kagsc', '看A股市场'],
		['a numeral by its digit', '第二码头', 'd2mt', '第二码头'],
	])('is found: %s', (_, text, word, found) => {
		expect(lit(text, word)).toContain(found);
	});

	test('is found wherever it stands', () => {
		expect(lit('港区与港区', 'gangqu')).toEqual(['港区', '港区']);
	});

	test.each([
		['syllables and initials in one run', '新港区开工', 'gangqkg'],
		['a syllable broken off before the last', '新港区开工', 'ganqu'],
		['other sounds', '新港区开工', 'gangyu'],
	])('is not found: %s', (_, text, word) => {
		expect(lit(text, word)).toEqual([]);
	});

	test('is found by each reading of a character', () => {
		for (const character of '重庆长江港区') {
			for (const reading of readingsOf(character)) expect(lit(character, reading)).toEqual([character]);
		}
	});
});

describe('the index', () => {
	const characters = fc.constantFrom(...'重庆长江港区开工乐绿西安方案二2A，');
	const text = fc.array(characters, {minLength: 1, maxLength: 12}).map(all => all.join(''));
	const manner = fc.constantFrom('syllables', 'initials', 'unfinished', 'Han at first', 'Han at last');

	test('offers every headline that is read as was typed', () => {
		fc.assert(
			fc.property(
				text,
				fc.nat(),
				fc.integer({min: 2, max: 6}),
				fc.nat(),
				manner,
				(headline, from, length, which, how) => {
					const row = spell(headline).filter(({readings}) => readings.length > 0);
					const part = row.slice(from % Math.max(1, row.length)).slice(0, length);
					fc.pre(part.length >= 2);
					const typed = part.map(({literal, readings}, index) => {
						const reading = readings[which % readings.length] ?? '';
						const isLast = index === part.length - 1;
						if (how === 'initials') return reading.charAt(0);
						if ((how === 'Han at first' && index === 0) || (how === 'Han at last' && isLast)) return literal;
						return how === 'unfinished' && isLast ? reading.slice(0, 1) : reading;
					});
					const word = typed.join('');
					fc.pre(/[a-z]/.test(word) && lit(headline, word).length > 0);
					expect(isOffered(headline, [word])).toBe(true);
				},
			),
			{numRuns: 2000},
		);
	});

	test('is not asked for what can be no pinyin', () => {
		expect(pinyinGrams(['港区'])).toEqual([]);
		expect(pinyinGrams(['b'])).toEqual([]);
	});

	test('is asked for all words, also those that are no pinyin', () => {
		expect(isOffered('港区开工', ['gangqu', '开工'])).toBe(true);
		expect(isOffered('港区开工', ['gangqu', '停工'])).toBe(false);
	});

	test('holds no gram of readings that could be one of text', () => {
		for (const gram of readingGrams('港区A开工')) expect(gram).toMatch(/^ /);
	});
});
