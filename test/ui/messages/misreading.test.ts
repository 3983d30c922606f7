// Every kind of misreading is said in Chinese and in English.
import {describe, expect, it} from 'vitest';
import type {Misreading, MisreadingKind} from '../../../src/page/misreading.ts';
import {misreadingIn} from '../../../src/ui/messages/misreading.ts';

type Said = {readonly found: Misreading; readonly zh: string; readonly en: string};

const said: {readonly [K in MisreadingKind]: Said & {readonly found: {readonly kind: K}}} = {
	doubled: {found: {kind: 'doubled', stands: '不少于'}, zh: '“不少于”重复', en: '“不少于” stands twice'},
	joined: {
		found: {kind: 'joined', stands: '渡口大会'},
		zh: '连词前后都是“渡口大会”',
		en: '“渡口大会” is joined to itself',
	},
	looped: {
		found: {kind: 'looped', stands: '渡口的灯从傍晚亮着'},
		zh: '“渡口的灯从傍晚亮着”又出现一遍',
		en: 'the words “渡口的灯从傍晚亮着” come again',
	},
	'number-missing': {
		found: {kind: 'number-missing', expected: 3, before: '四是'},
		zh: '“四是”前面缺序号 3',
		en: 'number 3 is missing before 四是',
	},
	'number-misread': {
		found: {kind: 'number-misread', stands: '八、', expected: 2},
		zh: '“八、”的序号按次序应是 2',
		en: '八、 stands where number 2 should',
	},
	'number-repeated': {
		found: {kind: 'number-repeated', stands: '二、'},
		zh: '序号重复：“二、”',
		en: '二、 stands twice',
	},
	unclosed: {found: {kind: 'unclosed', stands: '（'}, zh: '（ 没有配对的后一半', en: '（ is never closed'},
	unopened: {found: {kind: 'unopened', stands: '”'}, zh: '” 没有配对的前一半', en: '” was never opened'},
	disagreeing: {
		found: {kind: 'disagreeing', stands: '柳小何介绍', elsewhere: '柳小河介绍'},
		zh: '这里是“柳小何介绍”，本版别处是“柳小河介绍”',
		en: '“柳小何介绍” here, “柳小河介绍” elsewhere on the page',
	},
	lost: {
		found: {kind: 'lost', count: 3, codePoints: ['U+FFFD', 'U+E000']},
		zh: '有 3 个字（U+FFFD、U+E000）无法辨认',
		en: '3 characters could not be read (U+FFFD, U+E000)',
	},
};

describe('a misreading', () => {
	it.each(Object.entries(said))('%s is said in both languages', (_, {found, zh, en}) => {
		expect([misreadingIn.zh(found), misreadingIn.en(found)]).toEqual([zh, en]);
	});

	it('of one character is told in the singular', () => {
		const found: Misreading = {kind: 'lost', count: 1, codePoints: ['U+3013']};
		expect(misreadingIn.en(found)).toBe('a character could not be read (U+3013)');
		expect(misreadingIn.zh(found)).toBe('有 1 个字（U+3013）无法辨认');
	});

	it('cannot act on the terminal by what it quotes', () => {
		const found: Misreading = {kind: 'number-repeated', stands: '\u{1B}[2J\n二、'};
		for (const language of ['zh', 'en'] as const) {
			expect(misreadingIn[language](found)).toContain('␛[2J 二、');
			expect(misreadingIn[language](found)).not.toMatch(/\p{Cc}/u);
		}
	});
});
