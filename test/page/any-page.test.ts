// Promises that hold for any page whatever: every printed line has one place, and reading never fails.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readPage} from '../../src/page/read-page.ts';
import {expectWholeCover, linesOf} from './page-of.ts';

// Shapes of lines that pages are made of, so that every part of the pipeline meets every other.
const shapes = [
	'',
	'   ',
	'\u3000\u3000',
	'#',
	'## ',
	'## 芦汀渡口换新船',
	'### 一、修好埠头',
	'**加粗的标题**',
	'![](images/3.jpg)',
	'芦汀日报',
	'2021年6月8日 星期二 第1207期',
	'国内统一连续出版物号:CN 00-0001',
	'第3版 要闻',
	'责任编辑：甘小雨 美编：柳河',
	'- 3 -',
	'芦汀区',
	'新风短波',
	'芦汀短讯',
	'全市渡口一年修好三十处',
	'——记芦汀渡口的摆渡人',
	'渡口修好以后——',
	'看看渡口的清晨看看渡口的清晨',
	'渡口百姓谈系列评论④',
	'本报记者 甘小雨 通讯员 柳河',
	'□ 本报评论员',
	'甘小雨',
	'（2021年6月1日）',
	'芦政发〔2021〕12号',
	'本报讯（记者 甘小雨）昨天清晨，芦汀渡口的新船下水了。',
	'本报讯（记者 甘小雨 通讯员 柳河）昨天清晨，芦汀渡口的新船',
	'苇岸社芦汀6月7日电（记者 柳河）汛期将至，全市渡口检查了一遍。',
	'（记者 柳河）近日，渡口添了一盏灯。',
	'老船工说，新船比旧船宽两尺，过河的人再也不用站着，',
	'他笑了起来：“坐着过河，看得见自己的影子。”',
	'渡口的灯从傍晚亮到天明。③2',
	'渡口的灯从傍晚亮到天明。■',
	'渡口的灯从傍晚亮到天明。（来源：《芦汀书简》）',
	'一、总的想法',
	'（一）修好埠头。先修过河人多的。',
	'1.先修过河人多的',
	'◆近日，芦汀区给渡口添了一盏灯。',
	'◆近日，苇岸镇的渡船挂上了',
	'昨天清晨，芦汀渡口的新船下水',
	'了。老船工说，新船比旧船宽两',
	'　　渡口的灯从傍晚亮到天明，过',
	'河的人看得见自己的影子。',
	'新船下水的那个清晨。 甘小雨 摄',
	'图为新船下水的清晨。',
	'（下转3版）',
	'过河的人坐着看影子， (下转03版)',
	'（上接1版）过河的人坐着看影子。',
	'上接A1版',
	'来源：芦汀书简',
	'（苇岸社芦汀6月7日电）',
	'遗失声明',
	'柳河遗失船证一本，声明作废。',
	'今日导读',
	'渡口添灯 2版',
	'今天:多云转小雨 偏东风2级 16℃—22℃',
	'样张 · 虚构',
	'船 头 船 尾 挂 着 灯 ， 照 得 见 水 ， ',
] as const;

const shape = fc.constantFrom(...shapes);
const fragment = fc.constantFrom(
	...'一二三、。，（）()[]《》“”：—…◆□③■#*$\\&; \u3000记者讯电版转日月年图为摄3A'.split(''),
);
const made = fc.string({unit: fragment, maxLength: 60});
const anything = fc.string({unit: 'binary', maxLength: 80}).map(text => text.replaceAll('\n', ''));
const anyLine = fc.oneof(
	{weight: 6, arbitrary: shape},
	{weight: 2, arbitrary: made},
	{weight: 1, arbitrary: anything},
	{weight: 1, arbitrary: fc.tuple(shape, shape).map(([left, right]) => left + right)},
);
const anyPage = fc
	.array(anyLine, {maxLength: 60, size: 'max'})
	.map(texts => texts.map((text, index) => ({number: index + 1, text})));

test('every printed line of any page lies in exactly one article, caption or piece of furniture', () => {
	fc.assert(
		fc.property(anyPage, lines => {
			expectWholeCover(readPage(lines), lines);
		}),
		{numRuns: 1500},
	);
}, 120_000);

test('display lines of a continuation without a text are not lost', () => {
	const lines = linesOf('上接A1版\n民生短波\n渡口百姓谈系列评论④');
	expectWholeCover(readPage(lines), lines);
});

test('the same page always becomes the same edition', () => {
	fc.assert(
		fc.property(anyPage, lines => {
			expect(readPage(structuredClone(lines))).toEqual(readPage(lines));
		}),
		{numRuns: 150},
	);
});

test('warnings point to printed lines, in order', () => {
	fc.assert(
		fc.property(anyPage, lines => {
			const told = readPage(lines).warnings.map(warning => warning.line);
			expect(told).toEqual([...told].sort((a, b) => a - b));
			for (const line of told) expect(lines[line - 1]?.text.trim()).toBeTruthy();
		}),
		{numRuns: 300},
	);
});

test('lines keep the numbers they come with', () => {
	fc.assert(
		fc.property(anyPage, fc.integer({min: 1, max: 5000}), (lines, offset) => {
			const moved = lines.map(line => ({...line, number: line.number + offset}));
			expectWholeCover(readPage(moved), moved);
		}),
		{numRuns: 150},
	);
});

test('a page without print is an edition without anything', () => {
	for (const text of ['', '\n\n\n', ' \n\t\n\u3000\u3000']) {
		expect(readPage(linesOf(text))).toMatchObject({
			outlet: null,
			date: null,
			articles: [],
			captions: [],
			furniture: [],
			warnings: [],
		});
	}
	expect(readPage([]).articles).toEqual([]);
});

test.each(shapes.filter(text => text.trim() !== ''))('a page of the one line %s is read', text => {
	const lines = linesOf(text);
	expectWholeCover(readPage(lines), lines);
});

// Sizes beyond any newspaper page. Only that they are read to the end is tested, not how fast.
const floods: readonly (readonly [name: string, text: string])[] = [
	['twenty thousand lines of one character', Array(20_000).fill('船').join('\n')],
	['two thousand headings', Array.from({length: 2000}, (_, at) => `## 第${at}处渡口`).join('\n\n')],
	['two hundred thousand blank lines around one word', `${'\n'.repeat(100_000)}渡口${'\n'.repeat(100_000)}`],
	['a line of a million characters', '渡口的灯亮了，'.repeat(150_000)],
	['a line of a million blanks and a word', `${' '.repeat(1_000_000)}渡口`],
	['a line that opens a hundred thousand brackets', '（'.repeat(100_000)],
	['a line that says 记者 a hundred thousand times', '记者'.repeat(100_000)],
	['a staff line that names five hundred and is none', `${'责编：甘雨 '.repeat(500)}x`],
	['a staff line of offices without people', `${'编辑'.repeat(500)}x`],
	['a byline that names five hundred and is none', `${'本报记者 甘小雨、'.repeat(500)}x`],
];

test.each(floods)('%s', (_, text) => {
	const lines = linesOf(text);
	expectWholeCover(readPage(lines), lines);
});
