// What a machine wrote around the printed text is taken away, and nothing else.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {unmark} from '../../../src/page/heal/unmark.ts';

describe('Markdown', () => {
	test.each([
		['# 渡口添新船', '渡口添新船', 1],
		['## 渡口添新船', '渡口添新船', 2],
		['### 渡口添新船 ###', '渡口添新船', 3],
		['  ## 渡口添新船', '渡口添新船', 2],
		['##', '', 2],
		['#渡口添新船', '#渡口添新船', null],
		['####### 渡口', '####### 渡口', null],
		['**渡口**添新船', '渡口添新船', null],
		['*渡口*添***新船***', '渡口添新船', null],
		['<http://luting.example>', 'http://luting.example', null],
		['du\\_luting@luting.example', 'du_luting@luting.example', null],
		['1\\. 修好埠头', '1. 修好埠头', null],
	] as const)('%s', (line, text, heading) => {
		expect(unmark(line)).toEqual({text, heading});
	});
});

test('a line in bold throughout is a heading, below those that are marked as such', () => {
	const {text, heading} = unmark('**渡口添新船**');
	expect(text).toBe('渡口添新船');
	expect(heading).toBeGreaterThan(unmark('###### 渡口').heading ?? 0);
});

test.each([
	'昨日*ST信川和*ST海岭双双涨停，*ST望江、*ST青石下跌',
	'*ST信川和*ST海岭',
	'带*号的必答，不带*号的可以不答',
	'S=a*b*c',
	'3*4*5米',
	'渡船*每日两班',
])('a printed star stays: %s', line => {
	expect(unmark(line)).toEqual({text: line, heading: null});
});

test.each([
	['水涨得*很快*，船要早开', '水涨得很快，船要早开'],
	['“*快*”字当头', '“快”字当头'],
])('a star at either end of what is stressed goes: %s', (line, text) => {
	expect(unmark(line).text).toBe(text);
});

describe('entities', () => {
	test.each([
		['&ldquo;上船&rdquo;', '“上船”'],
		['船&amp;桨', '船&桨'],
		['&#33337;', '船'],
		['&lt;船&gt;', '<船>'],
		['&foo;', '&foo;'],
		['船&桨;', '船&桨;'],
		['&#27;[31m', '&#27;[31m'],
		['&#9999999;', '&#9999999;'],
	])('%s is %s', (line, text) => {
		expect(unmark(line).text).toBe(text);
	});
});

describe('LaTeX', () => {
	test.each([
		['涨了$12\\%$', '涨了12%'],
		['$16^{\\circ}C$', '16℃'],
		['长$3\\times 4$米', '长3× 4米'],
		['$16\\sim 22$', '16～ 22'],
		['$A$股', 'A股'],
		['约$ 16 \\sim 22 $度', '约16 ～ 22度'],
		['船票$5，茶$3', '船票$5，茶$3'],
		['船票$5和$6，茶$ 3 $', '船票$5和$6，茶$ 3 $'],
		['US$5-US$6', 'US$5-US$6'],
		['from $5 to $6', 'from $5 to $6'],
	])('%s is %s', (line, text) => {
		expect(unmark(line).text).toBe(text);
	});
});

describe('tags', () => {
	test.each([
		['<b>渡口</b>添新船', '渡口添新船', null],
		['<h2 class="title">渡口添新船</h2>', '渡口添新船', 2],
		['## <center>渡口添新船</center>', '渡口添新船', 2],
		['渡口<br/>新船', '渡口 新船', null],
		['<|ref|>title<|/ref|><|det|>[[12, 40, 96, 60]]<|/det|>渡口', '渡口', null],
		['<div align="center">', '', null],
		['船<桨>帆', '船<桨>帆', null],
		['3<5，7>6', '3<5，7>6', null],
	] as const)('%s', (line, text, heading) => {
		expect(unmark(line)).toEqual({text, heading});
	});
});

test('a line of Han and full-width marks stays as it is', () => {
	const print = fc.string({unit: fc.constantFrom(...'渡口的灯从傍晚亮到天明，。：；“”（）《》—…　123')});
	fc.assert(
		fc.property(print, line => {
			expect(unmark(line)).toEqual({text: line, heading: null});
		}),
	);
});
