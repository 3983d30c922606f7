import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type LineHint, lineRoles} from '../../../src/page/hints.ts';
import {restorePage} from '../../../src/page/restore-page.ts';
import {sourceLines} from '../../../src/page/source-lines.ts';
import {expectWholeCover} from '../page-of.ts';

const told = (...lines: readonly (readonly [text: string, hint: LineHint | null])[]) => ({
	text: lines.map(([text]) => text).join('\n'),
	hints: {facts: {}, lines: lines.map(([, hint]) => hint)},
});

const page = told(
	['芦汀日报  2021年6月8日', {role: 'furniture'}],
	['渡口短讯', {role: 'section', article: 0}],
	['埠头修好以后', {role: 'kicker', article: 0}],
	['芦汀渡口换新船', {role: 'headline', article: 0}],
	['——记摆渡人', {role: 'subhead', article: 0}],
	['本报记者 甘小雨', {role: 'byline', article: 0}],
	['', null],
	['　　昨天清晨，芦汀渡口的新船下水', {role: 'paragraph', article: 0}],
	['了。', {role: 'more', article: 0}],
	['一、新船', {role: 'crosshead', article: 0}],
	['新船比旧船宽两尺。（下转3版）', {role: 'paragraph', article: 0}],
	['新船下水的清晨。', {role: 'caption', article: 0}],
	['柳河 摄', {role: 'credit', article: 0}],
	['灯从傍晚亮到天明，照着过河的人。', {role: 'paragraph', article: 1}],
);

describe('a page whose lines are told', () => {
	it('is taken as it is told', () => {
		expect(restorePage(page)).toMatchObject({
			outlet: null,
			articles: [
				{
					section: '渡口短讯',
					kicker: '埠头修好以后',
					headline: '芦汀渡口换新船',
					headlineMade: false,
					subhead: '——记摆渡人',
					byline: '本报记者 甘小雨',
					body: [
						{kind: 'paragraph', text: '昨天清晨，芦汀渡口的新船下水了。'},
						{kind: 'subhead', text: '一、新船'},
						{kind: 'paragraph', text: '新船比旧船宽两尺。'},
					],
					jumps: [{kind: 'to', page: '3'}],
					lines: [[3, 11]],
				},
				{headline: '灯从傍晚亮到天明，照着过河的人', headlineMade: true, lines: [[14, 14]]},
			],
			captions: [{text: '新船下水的清晨。', credit: '柳河 摄', article: 0, lines: [[12, 13]]}],
			furniture: [[1, 2]],
			warnings: [],
		});
	});

	it('takes who wrote it from the lead where no line says', () => {
		const {articles} = restorePage(
			told(['本报讯（记者 甘小雨）昨天清晨，新船下水了。', {role: 'paragraph', article: 0}]),
		);
		expect(articles).toMatchObject([{byline: '记者 甘小雨', body: [{kind: 'paragraph'}]}]);
	});

	it('tells of characters that were lost', () => {
		const {warnings} = restorePage(told(['新\ufffd下水了。', {role: 'paragraph', article: 0}]));
		expect(warnings).toMatchObject([{line: 1, misreading: {kind: 'lost', count: 1}}]);
	});

	it('is restored from its print where a line is not told', () => {
		const {articles} = restorePage(
			told(['芦汀渡口换新船', null], ['昨天清晨，芦汀渡口的新船下水了。', {role: 'paragraph', article: 0}]),
		);
		expect(articles).toMatchObject([{headline: '芦汀渡口换新船'}]);
	});

	it('has a place for every printed line, whatever they are told to be', () => {
		const line = fc.tuple(
			fc.constantFrom('渡口', '　', '灯亮了。', '（下转3版）', '上接1版'),
			fc.record({role: fc.constantFrom(...lineRoles), article: fc.nat(3)}, {requiredKeys: ['role']}),
		);
		fc.assert(
			fc.property(fc.array(line, {minLength: 1}), lines => {
				const {text, hints} = told(...lines);
				expectWholeCover(restorePage({text, hints}), sourceLines(text));
			}),
		);
	});
});

describe('what a format states of a page', () => {
	it('outweighs what is printed, and leaves the rest to the print', () => {
		const text = '芦汀日报 2021年6月8日 第2版\n\n昨天清晨，芦汀渡口的新船下水了。';
		const facts = {outlet: '苇岸晚报', date: '2021-06-09'};
		expect(restorePage({text, hints: {facts, lines: []}})).toMatchObject({...facts, page: '2'});
	});
});
