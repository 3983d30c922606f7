// Brackets and quotation marks without their partner are told, where a text may hold half a pair they are not.
import {expect, test} from 'vitest';
import {unbalancedMarks} from '../../../src/page/doubts/unbalanced-marks.ts';
import {paragraph, paragraphs, saidOf} from './passages.ts';

const messages = (...texts: string[]) => saidOf(unbalancedMarks(paragraphs(...texts)));

test.each([
	['他笑着说：“坐着过河。', '“ is never closed'],
	['坐着过河”，他笑着说。', '” was never opened'],
	['新船（长十二米下水了。', '（ is never closed'],
	['新船(长十二米下水了。', '( is never closed'],
	['新船长十二米)下水了。', '） was never opened'],
	['他读《芦汀书简，读了一夜。', '《 is never closed'],
	['他说「上船。', '「 is never closed'],
	['他说：“新船（长十二米”下水了。', '（ is never closed'],
])('%s', (text, message) => {
	expect(messages(text)).toEqual([message]);
});

test.each([
	'他笑着说：“坐着过河（不收钱）。”',
	'新船(长十二米）下水了。',
	'他说：“船上写着‘River Light’，it’s new。”',
	'1）修埠头。2）添新船。（三）点灯。',
	'要做三件事：a)修埠头；b)添新船。',
])('%s is whole', text => {
	expect(messages(text)).toEqual([]);
});

test('a quotation may be opened again by each paragraph and closed by the last', () => {
	expect(messages('他说：“渡口老了。', '“船也老了。', '“人还年轻。”')).toEqual([]);
});

test('a quotation may run through paragraphs without being opened again', () => {
	expect(messages('他说：“渡口老了。', '船也老了。', '人还年轻。”说完他笑了。')).toEqual([]);
});

test('a quotation that never ends is told where it opens', () => {
	const article = paragraphs('渡口老了。', '他说：“船也老了。', '后来，他说：“人还年轻。”');
	const misreading = {kind: 'unclosed', stands: '“'};
	expect(unbalancedMarks(article)).toEqual([{passage: article[1], at: 3, misreading}]);
});

test('a text that goes on elsewhere may leave its marks open', () => {
	expect(unbalancedMarks([paragraph(['他说：“渡口老了（比我'], {open: true})])).toEqual([]);
});

test('a text that comes from elsewhere may close what was opened there', () => {
	expect(unbalancedMarks([paragraph(['也老了。”他笑了。'], {resumed: true})])).toEqual([]);
});
