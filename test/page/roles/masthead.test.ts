// The masthead's fields are read in any arrangement.
import {describe, expect, test} from 'vitest';
import {readMastheadLine} from '../../../src/page/roles/masthead.ts';

describe('the date', () => {
	test.each([
		['2021年6月8日', '2021-06-08'],
		['2021 年 6 月 8 日 星期二', '2021-06-08'],
		['２０２１年６月８日', '2021-06-08'],
		['二〇二一年六月八日', '2021-06-08'],
		['二○二一年十二月三十一日', '2021-12-31'],
		['2021-06-08', '2021-06-08'],
		['1898年6月8日', '1898-06-08'],
		['农历辛丑年四月廿八 2021年6月8日', '2021-06-08'],
	])('%s is %s', (text, date) => {
		expect(readMastheadLine(text).facts.date).toBe(date);
	});

	test('a day that does not exist is none', () => {
		expect(readMastheadLine('2021年2月30日').facts.date ?? null).toBeNull();
		expect(readMastheadLine('2021年13月3日').facts.date ?? null).toBeNull();
	});
});

describe('the paper', () => {
	test.each([
		['芦汀日报', '芦汀日报'],
		['芦汀晚报 2021年6月8日', '芦汀晚报'],
		['芦汀日报社出版', '芦汀日报'],
		['芦汀市报业社主办 芦汀日报社出版', '芦汀日报'],
		['来源：《芦汀日报》', '芦汀日报'],
	])('%s names %s', (text, outlet) => {
		expect(readMastheadLine(text).facts.outlet).toBe(outlet);
	});

	test('a publisher’s line outweighs a bare name', () => {
		const weight = (text: string): number => readMastheadLine(text).outletWeight;
		expect(weight('芦汀日报社出版')).toBeGreaterThan(weight('芦汀发布 芦汀日报'));
		expect(weight('渡口添新船')).toBe(0);
	});

	test('本报 is no name', () => {
		expect(readMastheadLine('本报').facts.outlet).toBeUndefined();
	});
});

test.each([
	['第1207期', '1207'],
	['总第1207期', '1207'],
	['总第 1207 期 今日8版', '1207'],
	['第12345号', '12345'],
])('%s gives the number of the issue', (text, issueNumber) => {
	expect(readMastheadLine(text).facts.issueNumber).toBe(issueNumber);
});

test.each([
	['国内统一连续出版物号：CN 00-0001', '00-0001'],
	['国内统一刊号:CN00-0001', '00-0001'],
	['CN 00—0001', '00-0001'],
])('%s gives the CN number', (text, cn) => {
	expect(readMastheadLine(text).facts.cn).toBe(cn);
});

test.each([
	['第3版', '3'],
	['03版 要闻', '3'],
	['A3版', 'A3'],
])('%s gives the page', (text, page) => {
	expect(readMastheadLine(text).facts.page).toBe(page);
});

test('今日8版 counts pages and is not the number of this one', () => {
	expect(readMastheadLine('今日8版').facts.page).toBeUndefined();
});

test.each([
	'2021年6月8日 星期二 农历辛丑年四月廿八 第1207期 今日8版',
	'国内统一连续出版物号:CN 00-0001 邮发代号:00-1',
	'新闻热线:0000-0000000 E-mail:du@luting.example',
	'今天:多云转小雨 偏东风2级 16℃—22℃',
	'LU TING RI BAO',
])('%s is explained by its fields', text => {
	const {fields, unexplained} = readMastheadLine(text);
	expect(fields).toBeGreaterThan(0);
	expect(unexplained).toBeLessThanOrEqual(2);
});

test('a sentence with a date in it stays unexplained', () => {
	expect(readMastheadLine('2021年6月8日，老船工把新船划过了河').unexplained).toBeGreaterThan(6);
});

test('what the weather will be is explained, in whatever words', () => {
	expect(readMastheadLine('天气：今天多云，夜里有小雨 18℃~27℃').unexplained).toBe(0);
	expect(readMastheadLine('天气转凉，渡口的灯点得早了').unexplained).toBeGreaterThan(5);
});
