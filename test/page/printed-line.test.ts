// Source lines that carry print are freed of what machines and typesetters put around it.
import {expect, test} from 'vitest';
import {printedLines} from '../../src/page/printed-line.ts';
import {linesOf} from './page-of.ts';

test('blank lines are counted and left out', () => {
	const lines = printedLines(linesOf('渡口\n\n \t\n灯'));
	expect(lines.map(({number, text, gap}) => ({number, text, gap}))).toEqual([
		{number: 1, text: '渡口', gap: 0},
		{number: 4, text: '灯', gap: 2},
	]);
});

test('an ideographic space indents by two cells, a blank by one', () => {
	const indents = printedLines(linesOf('渡口\n  渡口\n\u3000\u3000渡口')).map(line => line.indent);
	expect(indents).toEqual([0, 2, 4]);
});

test('a heading keeps its level and loses its marks', () => {
	expect(printedLines(linesOf('### 渡口'))[0]).toMatchObject({text: '渡口', heading: 3});
});

test('a line printed twice is told once and marked', () => {
	expect(printedLines(linesOf('看看渡口看看渡口'))[0]).toMatchObject({text: '看看渡口', doubled: true});
	expect(printedLines(linesOf('看看渡口'))[0]).toMatchObject({text: '看看渡口', doubled: false});
});

test('a stretched line is drawn together', () => {
	expect(printedLines(linesOf('渡 口 的 灯 亮 了 一 夜 。'))[0]?.text).toBe('渡口的灯亮了一夜。');
});

test('a line of mere markup is printed, without words', () => {
	expect(printedLines(linesOf('##'))).toMatchObject([{text: '', number: 1}]);
});

test('a margin before every line is no indent', () => {
	const indents = printedLines(linesOf('   渡口\n\n     灯亮了\n   渡口')).map(line => line.indent);
	expect(indents).toEqual([0, 2, 0]);
});
