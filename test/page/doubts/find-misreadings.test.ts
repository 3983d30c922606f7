// What a machine likely misread is told beside a page, line by line, and the text stays as it is.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Warning} from '../../../src/page/edition.ts';
import {readPage} from '../../../src/page/read-page.ts';
import {acceptance, acceptancePages} from '../../acceptance.ts';
import {linesOf, lineWith, restore} from '../page-of.ts';

const misreadings = (text: string): Warning[] =>
	restore(text).warnings.filter(warning => warning.kind === 'misreading');

const page = `芦汀渡口换新船

本报讯（记者 甘小雨）昨天清晨，芦汀渡口的新船下水了。老船工说，新船比旧船宽两尺，过河的人再也不用站着。

渡口虽有有着百年历史，埠头却是新的。今年以来，芦汀区先后修好埠头三十处，方便了两岸百姓。

埠头的石阶换了三十级，每级的宽度不少于不少于一尺，老人孩子上下都稳当。

“坐着过河，看得见自己的影子，一位过河的老人说，他每天要坐两趟船去看孙子。

渡口的灯从傍晚亮到天\ufffd。`;

test('misreadings of a page, in order, each on its line', () => {
	expect(misreadings(page)).toEqual([
		{
			line: lineWith(page, '有有着'),
			kind: 'misreading',
			message: '“有” stands twice',
			misreading: {kind: 'doubled', stands: '有'},
		},
		{
			line: lineWith(page, '不少于'),
			kind: 'misreading',
			message: '“不少于” stands twice',
			misreading: {kind: 'doubled', stands: '不少于'},
		},
		{
			line: lineWith(page, '看孙子'),
			kind: 'misreading',
			message: '“ is never closed',
			misreading: {kind: 'unclosed', stands: '“'},
		},
		{
			line: lineWith(page, '\ufffd'),
			kind: 'misreading',
			message: 'a character could not be read (U+FFFD)',
			misreading: {kind: 'lost', count: 1, codePoints: ['U+FFFD']},
		},
	]);
});

test('the text stays as it was printed', () => {
	const body = restore(page)
		.articles[0]?.body.map(block => block.text)
		.join('');
	expect(body).toContain('渡口虽有有着百年历史');
	expect(body).toContain('不少于不少于一尺');
});

test('in a narrow column, the line is that of the misreading, not of its paragraph', () => {
	const column = `渡口修好以后

　　昨天清晨，芦汀渡口的新船
下水了。老船工说，新船比旧船
宽两尺，过河的人再也不用站着
过河。渡口虽有有着百年历史，
埠头却是新的，石阶也是新的。
　　渡口的灯从傍晚亮到天明，
过河的人看得见自己的影子。`;
	expect(misreadings(column)).toMatchObject([{line: lineWith(column, '有有着')}]);
});

const piece = fc.constantFrom(
	'一、',
	'（三）',
	'四是',
	'渡口的',
	'的',
	'有有着',
	'和饮食饮食，',
	'不少于不少于',
	'“',
	'）',
	'\ufffd',
	'老船工把缆绳一圈圈盘好。',
	'芦汀渡口管理处',
	'芦河渡口管理处',
	'沁汀县的',
	' ',
	'，',
	'。',
	'Morn-',
	'12 ',
	'（下转3版）',
	'（上接1版）',
	'本报讯（记者 甘小雨）',
	'\u{20bb7}',
);
const anyLine = fc.oneof(
	{weight: 1, arbitrary: fc.constant('')},
	{weight: 5, arbitrary: fc.array(piece, {maxLength: 12}).map(parts => parts.join(''))},
);

test('warnings point to printed lines of the page, whatever it holds', () => {
	fc.assert(
		fc.property(fc.array(anyLine, {maxLength: 40}), texts => {
			const lines = linesOf(texts.join('\n'));
			for (const {line} of readPage(lines).warnings) {
				expect(lines[line - 1]?.text.trim()).toBeTruthy();
			}
		}),
		{numRuns: 500},
	);
});

test('an edition without any articles has nothing misread', () => {
	expect(misreadings('')).toEqual([]);
	expect(misreadings('芦汀日报')).toEqual([]);
});

// Set on five real pages with eight findings, all of them true, and 24 invented ones without any.
test.skipIf(acceptance === null)('real pages have few misreadings, clean ones none', () => {
	for (const text of acceptancePages().values()) expect(misreadings(text).length).toBeLessThanOrEqual(5);
	for (const [name, text] of acceptancePages('dev')) expect(misreadings(text), name).toEqual([]);
});
