// Numbered members of an article are told where they don't follow each other.
import {expect, test} from 'vitest';
import {brokenSeries} from '../../../src/page/doubts/broken-series.ts';
import {paragraphs, saidOf, subhead} from './passages.ts';

const messages = (...texts: string[]) => saidOf(brokenSeries(paragraphs(...texts)));

test.each([
	[['一、修埠头', '二、添新船', '四、点灯'], ['number 3 is missing before 四、']],
	[['（一）修埠头。', '（三）点灯。'], ['number 2 is missing before （三）']],
	[['(九)修埠头。', '(十一)点灯。'], ['number 10 is missing before (十一)']],
	[['1.修埠头', '2.添新船', '4.点灯'], ['number 3 is missing before 4.']],
	[['第一条 渡口属于过河的人。', '第三条 船票两文。'], ['number 2 is missing before 第三条']],
	[['一、修埠头', '二、添新船', '二、点灯'], ['二、 stands twice']],
	[['一、修埠头', '八、添新船', '三、点灯'], ['八、 stands where number 2 should']],
])('%j', (texts, told) => {
	expect(messages(...texts)).toEqual(told);
});

test.each([
	[['一、修埠头', '（一）石阶。', '（二）栏杆。', '二、添新船', '（三）木料。', '三、点灯']],
	[['一、修埠头', '1.石阶', '2.栏杆', '二、添新船', '1.木料', '2.桐油']],
	[['三、添新船', '四、点灯']],
	[['3.5米宽的埠头', '1.5米宽的跳板']],
	[['一、修埠头', '十九、二十岁的船工都来了。']],
	[['（一）修埠头。', '二、添新船', '3.点灯']],
])('%j is whole', texts => {
	expect(messages(...texts)).toEqual([]);
});

test('members inside a sentence count too', () => {
	const [doubt] = brokenSeries(paragraphs('渡口要做几件事：一是修埠头；二是添新船；四是点灯。'));
	expect(doubt?.misreading).toEqual({kind: 'number-missing', expected: 3, before: '四是'});
	expect(doubt?.passage.text.slice(doubt.at)).toBe('四是点灯。');
	expect(messages('第一，修埠头。第二，添新船。第四，点灯。')).toEqual(['number 3 is missing before 第四，']);
	expect(messages('一要修埠头，二要添新船，三要点灯。')).toEqual([]);
});

test('a series runs on through subheads and paragraphs alike', () => {
	const article = [subhead('一、修埠头', 1), ...paragraphs('石阶换了三十级。'), subhead('三、点灯', 5)];
	expect(brokenSeries(article)).toMatchObject([{passage: article[2], at: 0}]);
});
