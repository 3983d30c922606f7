import {describe, expect, test} from 'vitest';
import {collate} from '../../src/compare/collation.ts';
import {joinedText} from '../../src/compare/joined-text.ts';
import {aCopy, amended, paragraphs} from './harbour-text.ts';

const texts = (blocks: ReturnType<typeof joinedText>) =>
	blocks.map(({spans}) => spans.map(({text}) => text).join(''));
const borrowed = (blocks: ReturnType<typeof joinedText>) =>
	blocks.flatMap(({spans}) => spans.filter(({kind}) => kind !== 'own'));

describe('the text of all copies together', () => {
	test('is that of one copy where no other has more to say', () => {
		const joined = joinedText(collate([aCopy('a', paragraphs), aCopy('b', paragraphs.slice(1, 3))]), 0);
		expect(texts(joined)).toEqual(paragraphs);
		expect(borrowed(joined)).toEqual([]);
	});

	test('has what a copy lacks from the others, in its paragraphs, each marked with where it is from', () => {
		const joined = joinedText(collate([aCopy('a', paragraphs.slice(1, 3)), aCopy('b', paragraphs)]), 0);
		expect(texts(joined)).toEqual(paragraphs);
		expect(borrowed(joined).map(({kind, copy, text}) => [kind, copy, text])).toEqual(
			[0, 3, 4].map(index => ['passage', 1, paragraphs[index]]),
		);
	});

	test('has the likelier readings, each marked', () => {
		const wrong = amended(['盐仓巷', '盐舱巷'], ['夜间以', '夜间夜间以']);
		const joined = joinedText(
			collate([aCopy('a', wrong), aCopy('b', paragraphs), aCopy('c', paragraphs)]),
			0,
		);
		expect(texts(joined)).toEqual(paragraphs);
		expect(borrowed(joined)).toEqual([
			{kind: 'reading', copy: 1, text: '仓'},
			{kind: 'reading', copy: 1, text: ''},
		]);
	});

	test('keeps the reading of a copy where there is no opinion', () => {
		const other = amended(['盐仓巷', '盐舱巷']);
		expect(texts(joinedText(collate([aCopy('a', other), aCopy('b', paragraphs)]), 0))).toEqual(other);
	});

	test('joins copies of which none is whole', () => {
		const copies = [aCopy('a', paragraphs.slice(0, 3)), aCopy('b', paragraphs.slice(2))];
		expect(texts(joinedText(collate(copies), 0))).toEqual(paragraphs);
		expect(texts(joinedText(collate(copies), 1))).toEqual(paragraphs);
	});
});
