// Bylines are told from headlines and sentences.
import {describe, expect, test} from 'vitest';
import {bylineText, isBareName, isByline} from '../../../src/page/roles/byline.ts';

describe('a byline on its own line', () => {
	test.each([
		'本报记者 甘小雨',
		'本报记者 甘小雨 柳河',
		'记者 甘小雨',
		'记者：甘小雨',
		'本报记者 甘小雨 通讯员 柳河',
		'全媒体记者 甘小雨',
		'见习记者 甘小雨',
		'本报首席记者 甘小雨',
		'□ 本报评论员',
		'■ 本报记者 甘小雨',
		'通讯员 柳河 甘小雨',
		'本报记者 甘小雨 文/图',
	])('is %s', text => {
		expect(isByline(text)).toBe(true);
	});

	test.each([
		'记者手记里的渡口',
		'渡口添新船',
		'记者在渡口看到，新船下水了。',
		'通讯员队伍里的老船工',
		'柳河',
		'',
	])('is not %s', text => {
		expect(isByline(text)).toBe(false);
	});
});

describe('a bare name', () => {
	test.each(['柳小河', '作者：柳小河', '柳小河 甘雨', '□柳小河'])('is %s', text => {
		expect(isBareName(text)).toBe(true);
	});

	test.each(['渡口的灯', '船', '柳小河说新船下水了', '简讯'])('is not %s', text => {
		expect(isBareName(text)).toBe(false);
	});
});

test('the square before a byline is no part of it', () => {
	expect(bylineText('□ 本报记者 甘小雨')).toBe('本报记者 甘小雨');
	expect(bylineText(' 记者 甘小雨 ')).toBe('记者 甘小雨');
});
