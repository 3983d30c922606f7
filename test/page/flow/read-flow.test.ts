// Every line of a page is read as display, start of a paragraph, its continuation, or a closing mark.
import {expect, test} from 'vitest';
import type {Label} from '../../../src/page/flow/label.ts';
import {readFlow} from '../../../src/page/flow/read-flow.ts';
import {printedLines} from '../../../src/page/printed-line.ts';
import {linesOf} from '../page-of.ts';
import {setInColumn} from '../set-in-column.ts';

function flowOf(...lines: readonly string[]): Label[] {
	return readFlow(printedLines(linesOf(lines.join('\n\n'))));
}

const opening = '昨天清晨，芦汀渡口的新船下水了。新船比旧船宽两尺，过河的人再也不用站着。';

test('a page without lines has no flow', () => {
	expect(flowOf()).toEqual([]);
});

test('a short line without a full stop over a paragraph is set for display', () => {
	expect(flowOf('芦汀渡口换上新船', opening)).toEqual(['display', 'start']);
});

test('whatever the markup calls a heading is set for display', () => {
	expect(flowOf('## 芦汀渡口的船，昨天换了新的。', opening)).toEqual(['display', 'start']);
});

test('bylines, document dates and numbered subheads are set for display', () => {
	expect(flowOf('渡口修缮办法', '（2021年6月1日）', '本报记者 甘小雨', '一、修好埠头', opening)).toEqual([
		'display',
		'display',
		'display',
		'display',
		'start',
	]);
});

test('a paragraph goes on over a line that ends no sentence', () => {
	expect(
		flowOf(
			'芦汀渡口换上新船',
			'老船工丁守渡在渡口撑了三十年船，旧船的桨换过九回，船底补过的木板数不清。他说，坐着过河，看得见自己',
			'的影子，心里便踏实了许多。',
			opening,
		),
	).toEqual(['display', 'start', 'more', 'start']);
});

test('a lead starts a paragraph even where the text before it breaks off', () => {
	expect(flowOf(`${opening}老船工说`, `本报讯（记者 甘小雨）${opening}`)).toEqual(['start', 'start']);
});

test('a jump and a source on lines of their own close a text', () => {
	expect(flowOf(opening, '（下转3版）', opening, '（苇岸社芦汀6月7日电）')).toEqual([
		'start',
		'closing',
		'start',
		'closing',
	]);
});

test('numbered paragraphs of a document start where their number stands', () => {
	expect(flowOf('（一）修好埠头。先修过河人多的渡口。', '（二）点起灯来。灯从傍晚亮到天明。')).toEqual([
		'start',
		'start',
	]);
});

test('a question that is not indented is a headline, where paragraphs are indented', () => {
	const column = (text: string): string[] => setInColumn([text, text], 18, 'blanks');
	const labels = readFlow(
		printedLines(linesOf([...column(opening), '渡口的船为何总是坐不下？', ...column(opening)].join('\n'))),
	);
	expect(labels[column(opening).length]).toBe('display');
});

test.each(['（', '（下', '（下转', '（下转第'])(
	'a jump mark that breaks after %s goes on in the next line',
	head => {
		const tail = '（下转第3版）'.slice(head.length);
		const above = setInColumn([opening, '老船工丁守渡说，坐着过河，看得见自己的影子'], 18);
		const labels = readFlow(
			printedLines(linesOf([...above.slice(0, -1), `${above.at(-1)}${head}`, tail].join('\n'))),
		);
		expect(labels.at(-1)).toBe('more');
	},
);
