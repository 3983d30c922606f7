// Stretched lines are drawn together, text set twice is told once.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isStretched, undouble, unstretch} from '../../../src/page/heal/stretch.ts';

describe('a stretched line', () => {
	test.each([
		['渡 口 的 灯 从 傍 晚 亮 着 ，', '渡口的灯从傍晚亮着，'],
		['“ 渡 口 的 灯 ， 亮 到 天 明 。 ”', '“渡口的灯，亮到天明。”'],
	])('%s is drawn together', (line, text) => {
		expect(isStretched(line)).toBe(true);
		expect(unstretch(line)).toBe(text);
	});

	test('keeps the blanks between Latin words', () => {
		expect(unstretch('船 名 叫 River Light 的 船')).toContain('River Light');
	});

	test.each(['渡口添新船 河上过客多', '霁川省文化厅 霁川省农业厅', '王 小 河', 'a b c d e f g h', ''])(
		'“%s” is none',
		line => {
			expect(isStretched(line)).toBe(false);
		},
	);
});

describe('text set twice', () => {
	test.each([
		['看看渡口的清晨看看渡口的清晨', '看看渡口的清晨'],
		['看看渡口的清晨 看看渡口的清晨', '看看渡口的清晨'],
	])('%s is told once', (line, once) => {
		expect(undouble(line)).toBe(once);
	});

	test.each(['渡口的清晨', '船船', '1212', '看看渡口的清晨看看渡口的早晨', ''])('%s was set once', line => {
		expect(undouble(line)).toBeNull();
	});

	test('any headline of two or more Han is found in its doubling', () => {
		const han = fc.string({unit: fc.constantFrom(...'渡口的灯从傍晚亮到天明'), minLength: 2, maxLength: 30});
		fc.assert(
			fc.property(han, title => {
				expect(undouble(title + title)).toBe(title);
			}),
		);
	});
});
