// Lines that a column broke are joined as they were before.
import {describe, expect, test} from 'vitest';
import {closeHanGaps, closeLatinGaps, joinLines} from '../../../src/page/heal/join.ts';

describe('joining', () => {
	test.each([
		[['渡口的灯从傍', '晚亮到天明。'], '渡口的灯从傍晚亮到天明。'],
		[['新船长', '12米。'], '新船长12米。'],
		[['过河一次收1', '200文。'], '过河一次收1200文。'],
		[['船名叫 River', 'Light，是她起的。'], '船名叫 River Light，是她起的。'],
		[['船名叫 River-', 'Light。'], '船名叫 River-Light。'],
		[['船名叫 Morn-', 'ing。'], '船名叫 Morning。'],
		[['船名叫 Ferry', '12。'], '船名叫 Ferry 12。'],
		[['他说：', '“上船。”'], '他说：“上船。”'],
		[['灯亮', '了一', '夜。'], '灯亮了一夜。'],
		[['灯。'], '灯。'],
		[[], ''],
	])('%j gives %s', (lines, joined) => {
		expect(joinLines(lines)).toBe(joined);
	});
});

test('blanks that machines leave between Han and figures are taken out', () => {
	expect(closeLatinGaps('到 2028年，有 300 户用上 5G 信号')).toBe('到2028年，有300户用上5G信号');
	expect(closeLatinGaps('涨了 12% 左右')).toBe('涨了12%左右');
});

test('blanks between Latin words stay', () => {
	expect(closeLatinGaps('船名叫River Light')).toBe('船名叫River Light');
});

test('blanks between Han are taken out', () => {
	expect(closeHanGaps('灯亮 了一夜。 天明， 灯灭')).toBe('灯亮了一夜。天明，灯灭');
});

test('blanks that part names from their role stay', () => {
	const lead = '本报讯（记者 甘小雨 通讯员 柳河）';
	expect(closeHanGaps(`${lead}灯亮 了。`)).toBe(`${lead}灯亮了。`);
});
