// The wording of a line alone tells numbered subheads, document dates, kickers and items.
import {describe, expect, test} from 'vitest';
import {
	isBullet,
	isDocDate,
	isItem,
	isNumbered,
	isSeriesLabel,
	leadsOn,
	opensWithDash,
} from '../../../src/page/roles/display-line.ts';

describe('a document’s date or number', () => {
	test.each([
		'（2021年6月1日）',
		'(2021年6月1日)',
		'（2021 年 6 月 1 日）',
		'（二〇二一年六月一日）',
		'（2021年6月1日芦汀市人民代表大会通过）',
		'芦政发〔2021〕12号',
	])('is %s', text => {
		expect(isDocDate(text)).toBe(true);
	});

	test.each(['2021年6月1日', '（6月1日）', '（2021年）', '2021年6月1日起施行', '芦汀12号渡船'])(
		'is not %s',
		text => {
			expect(isDocDate(text)).toBe(false);
		},
	);
});

describe('a series number', () => {
	test.each(['一、修好埠头', '十二、点起灯', '第三章 渡船', '①修好埠头', '1.修好埠头', '02、修好埠头'])(
		'opens %s',
		text => {
			expect(isNumbered(text)).toBe(true);
		},
	);

	test.each(['一条船', '1.5米宽的船', '第三条船', '十二月的渡口'])('does not open %s', text => {
		expect(isNumbered(text)).toBe(false);
	});
});

test('a numbered paragraph of a document opens with a bracket', () => {
	expect(isItem('（一）修好埠头。')).toBe(true);
	expect(isItem('(十二)点起灯。')).toBe(true);
	expect(isItem('一、修好埠头')).toBe(false);
});

test('an item of a round-up opens with a bullet before its text', () => {
	expect(isBullet('◆近日，渡口添了灯。')).toBe(true);
	expect(isBullet('● 近日，渡口添了灯。')).toBe(true);
	expect(isBullet('◆')).toBe(false);
	expect(isBullet('近日，渡口添了灯。')).toBe(false);
});

test('a subhead opens with a dash, a kicker ends in one or in a colon', () => {
	expect(opensWithDash('——记芦汀渡口的摆渡人')).toBe(true);
	expect(opensWithDash('渡口——')).toBe(false);
	expect(leadsOn('渡口修好以后——')).toBe(true);
	expect(leadsOn('从第一班船到末班船：')).toBe(true);
	expect(leadsOn('渡口修好以后')).toBe(false);
});

test.each(['渡口百姓谈系列评论④', '渡口系列报道之二', '渡口系列谈（下）'])('%s labels a series', text => {
	expect(isSeriesLabel(text)).toBe(true);
});

test('a headline of figures labels no series', () => {
	expect(isSeriesLabel('渡口修好三十处')).toBe(false);
	expect(isSeriesLabel('系列渡船全部下水')).toBe(false);
});
