// A line ends a sentence by its last mark, whatever closes after it.
import {expect, test} from 'vitest';
import {endsSentence} from '../../../src/page/heal/sentence-end.ts';

test.each([
	'灯亮了。',
	'灯亮了！',
	'灯亮了?',
	'灯亮了……',
	'他说：“灯亮了。”',
	'他说：“灯亮了”。',
	'（灯亮了。）',
	'灯亮了。  ',
	'The lamp is lit.',
	'「灯亮了。」',
])('%s ends a sentence', text => {
	expect(endsSentence(text)).toBe(true);
});

test.each(['灯亮了', '灯亮了，', '灯亮了；', '他说：', '村（居）', '“渡口之星”', '涨了1.', '', '。灯'])(
	'“%s” does not',
	text => {
		expect(endsSentence(text)).toBe(false);
	},
);
