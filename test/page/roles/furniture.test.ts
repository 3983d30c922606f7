// What belongs to the page and to no article is told by its wording.
import {describe, expect, test} from 'vitest';
import {isNoticeTitle, isPageFurniture} from '../../../src/page/roles/furniture.ts';

describe('furniture', () => {
	test.each([
		'3',
		'- 3 -',
		'— 12 —',
		'第3版',
		'3版',
		'A3',
		'第三版',
		'责任编辑：甘小雨',
		'责编：甘小雨 美编：柳河',
		'编辑/甘小雨 校对/柳河',
		'本版编辑 甘小雨 版式：柳河',
		'![](images/3.jpg)',
		'![渡口](images/3.jpg)',
		'<img src="3.jpg">',
		'[图片]',
		'图片1',
		'----------',
		'```',
		'<!-- page 3 -->',
		'=== Page 3 ===',
		'Page 3 of 8',
		'第 3 页，共 8 页',
		'{3}----------------',
	])('is %s', text => {
		expect(isPageFurniture(text)).toBe(true);
	});

	test.each([
		'渡口添新船',
		'编辑部的灯亮到天明',
		'3条船下水',
		'责任编辑：甘小雨说，灯是老船工点的。',
		'图片里的渡口',
		'第3页的渡口章程',
		'第三版渡口章程今天施行',
	])('is not %s', text => {
		expect(isPageFurniture(text)).toBe(false);
	});
});

describe('the title of a notice', () => {
	test.each(['遗失声明', '公告', '芦汀渡务所启事', '停水通知', '讣告'])('is %s', text => {
		expect(isNoticeTitle(text)).toBe(true);
	});

	test.each(['渡口添新船', '市里就渡口修缮发布第十二号公告'])('is not %s', text => {
		expect(isNoticeTitle(text)).toBe(false);
	});
});
