// Characters printed twice by mistake are told, what Chinese doubles is not.
import {expect, test} from 'vitest';
import {doubledCharacters} from '../../../src/page/doubts/doubled-character.ts';
import {pageText} from '../../../src/page/doubts/page-text.ts';
import {paragraphs} from './passages.ts';

const told = (...texts: string[]) =>
	doubledCharacters(pageText(paragraphs(...texts))).map(({passage, at}) => passage.text.slice(at, at + 2));

test.each([
	['老船工的的渡船换了新帆。', '的的'],
	['船工和和农民一起修埠头。', '和和'],
	['渡口虽有有着百年历史，仍在用。', '有有'],
	['他把渡船编入入秋后的班次。', '入入'],
	['新船與與舊船都下水了。', '與與'],
])('%s', (text, doubled) => {
	expect(told(text)).toEqual([doubled]);
});

test.each([
	'看看渡口，天天过河，人人都说好。',
	'他说得清清楚楚，孩子们来来往往。',
	'爸爸妈妈带着娃娃坐船。',
	'为了了解水情，他每天量水。',
	'发展全过程人民民主。',
	'达到目的的办法不止一个。',
	'没有有关部门的准许不得下水。',
	'所有有着同样心愿的人都来了。',
	'请大家把把关，让让座，过过瘾。',
	'税收收入入库的日子到了。',
	'教育局局长、村村口、区区域。',
	'对对方的船，他从不多问。',
	'哈哈哈，他笑了。',
])('%s', text => {
	expect(told(text)).toEqual([]);
});

test('a doubling is told where the page prints the same words without', () => {
	expect(told('渡口修缮工程今天开工。', '渡口修修缮工程已经完成。')).toEqual(['修修']);
});

test('what the page doubles more than once it means', () => {
	expect(told('船名叫在在，是她起的。', '船名叫在在，人人都知道。')).toEqual([]);
});
