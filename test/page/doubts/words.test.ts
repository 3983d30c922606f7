// Text is parted into words where the dictionary knows them.
import {expect, test} from 'vitest';
import {wordAt} from '../../../src/page/doubts/words.ts';

test('the word that covers an offset', () => {
	expect(wordAt('发展人民民主', 3)).toEqual({text: '人民', start: 2});
	expect(wordAt('发展人民民主', 4)).toEqual({text: '民主', start: 4});
});

test('no word beyond the end', () => {
	expect(wordAt('渡口', 5)).toEqual({text: '', start: 5});
});
