import {describe, expect, test} from 'vitest';
import {collate, type Variant} from '../../src/compare/collation.ts';
import {aCopy, amended, paragraphs} from './harbour-text.ts';

const readings = ({readings}: Variant) => readings.map(({text, copies}) => [text, copies]);
const likelier = ({readings, opinion}: Variant) =>
	opinion.likelier === null ? null : readings[opinion.likelier]?.text;

describe('copies that say the same', () => {
	test('differ nowhere, whatever their width, script, spaces and marks', () => {
		const other = paragraphs.map(text =>
			text.replaceAll('，', ',').replaceAll('灯', '燈').replace('32', ' 32 ').replaceAll('：', ':'),
		);
		expect(collate([aCopy('a', paragraphs), aCopy('b', other)]).variants).toEqual([]);
	});

	test('differ nowhere where one of them is cut off, even in the middle of a word', () => {
		const cut = [...paragraphs.slice(0, 2), '施工期间，北堤每日退潮后封'];
		expect(collate([aCopy('a', paragraphs), aCopy('b', cut)]).variants).toEqual([]);
	});

	test('differ nowhere where one of them goes on with something else', () => {
		const other = [
			...paragraphs.slice(0, 2),
			'另讯：鹤鸣镇中学运动会昨日闭幕，放牛的孩子跑了第一，得铅笔两支。',
		];
		expect(collate([aCopy('a', paragraphs), aCopy('b', other)]).variants).toEqual([]);
	});
});

describe('a place where wording differs', () => {
	test('has each reading with the copies that have it, and what stands around it', () => {
		const other = amended(['先加固塔基', '先加固灯座']);
		const {variants} = collate([aCopy('a', paragraphs), aCopy('b', other), aCopy('c', paragraphs)]);
		expect(variants.map(readings)).toEqual([
			[
				['塔基', [0, 2]],
				['灯座', [1]],
			],
		]);
		expect(variants[0]).toMatchObject({
			kind: 'wording',
			part: 'body',
			before: expect.stringMatching(/：先加固$/u),
		});
		expect(variants[0]?.after).toMatch(/^，再更换灯具/u);
	});

	test('is one place where two changes stand closer than they are long', () => {
		const other = amended(['加固须避开大潮', '修补须避过大潮']);
		expect(collate([aCopy('a', paragraphs), aCopy('b', other)]).variants.map(readings)).toEqual([
			[
				['加固须避开', [0]],
				['修补须避过', [1]],
			],
		]);
	});

	test('is two places where much between them is the same', () => {
		const other = amended(['塔基加固须', '塔基修补须'], ['下月初五', '下月初八']);
		expect(collate([aCopy('a', paragraphs), aCopy('b', other)]).variants).toHaveLength(2);
	});

	test('is two places where different copies slip close to each other', () => {
		const copies = [paragraphs, amended(['船老大', '船老太']), amended(['乔三水', '乔二水']), paragraphs];
		const {variants} = collate(copies.map((body, index) => aCopy(`${index}`, body)));
		expect(variants.map(readings)).toEqual([
			[
				['大', [0, 2, 3]],
				['太', [1]],
			],
			[
				['三', [0, 1, 3]],
				['二', [2]],
			],
		]);
	});

	test('may have a reading without words', () => {
		const other = amended(['夜间以浮标灯', '以浮标灯']);
		expect(collate([aCopy('a', paragraphs), aCopy('b', other)]).variants.map(readings)).toEqual([
			[
				['夜间', [0]],
				['', [1]],
			],
		]);
	});

	test('leaves out copies that do not reach it, or can not be read there', () => {
		const other = amended(['随叫随到', '随喊随到']);
		const lost = amended(['随叫随到', '随□随到']);
		const cut = paragraphs.slice(0, 2);
		const copies = [aCopy('a', paragraphs), aCopy('b', other), aCopy('c', lost), aCopy('d', cut)];
		expect(collate(copies).variants.map(readings)).toEqual([
			[
				['叫', [0]],
				['喊', [1]],
			],
		]);
	});
});

describe('headlines', () => {
	const headed = (...headlines: readonly (string | null)[]) =>
		collate(headlines.map((headline, index) => aCopy(`${index}`, paragraphs, {headline})));

	test('are compared where they are the same but for some words', () => {
		const {variants} = headed('望潮港旧灯塔修缮办法公布', '望潮港旧灯塔修理办法公布');
		expect(variants.map(({part, ...variant}) => [part, readings(variant as Variant)])).toEqual([
			[
				'headline',
				[
					['缮', [0]],
					['理', [1]],
				],
			],
		]);
	});

	test('are not compared where each paper wrote its own', () => {
		const {copies, variants} = headed(
			'望潮港旧灯塔修缮办法公布',
			'雾里不再摸黑',
			'望潮港旧灯塔修缮办法公布',
			null,
		);
		expect(variants).toEqual([]);
		expect(copies.map(({sharesHeadline}) => sharesHeadline)).toEqual([true, false, true, false]);
	});

	test('differ where some set words apart, unless only one does, whose line may end there', () => {
		expect(headed('港区 公会修灯塔', '港区 公会修灯塔', '港区公会修灯塔').variants.map(readings)).toEqual([
			[
				[' ', [0, 1]],
				['', [2]],
			],
		]);
		expect(headed('港区 公会修灯塔', '港区公会修灯塔').variants).toEqual([]);
	});
});

describe('an opinion', () => {
	test('is for the reading of more copies', () => {
		const other = amended(['盐仓巷', '盐舱巷']);
		const {variants} = collate([aCopy('a', other), aCopy('b', paragraphs), aCopy('c', paragraphs)]);
		expect(variants.map(likelier)).toEqual(['仓']);
		expect(variants[0]?.opinion.reasons).toContainEqual({kind: 'more-copies', copies: 2, of: 3});
	});

	test('is for the copy that is cleaner elsewhere, of two that stand alone', () => {
		const halfWidth = amended(['随叫随到', '随喊随到']).map(text => text.replaceAll('，', ','));
		const {variants} = collate([aCopy('a', halfWidth, {misread: ['漏雨']}), aCopy('b', paragraphs)]);
		expect(variants.map(likelier)).toEqual(['叫']);
		expect(variants[0]?.opinion.reasons).toEqual([{kind: 'cleaner-copies'}]);
	});

	test('is against what looks misread by itself', () => {
		const other = amended(['账目每月', '账目账目每月']);
		const {variants} = collate([aCopy('a', other, {misread: ['账目账目']}), aCopy('b', paragraphs)]);
		expect(variants.map(likelier)).toEqual(['']);
	});

	test('is not formed where nothing speaks for one reading more than for another', () => {
		const other = amended(['盐仓巷', '盐舱巷']);
		const {variants} = collate([aCopy('a', other), aCopy('b', paragraphs)]);
		expect(variants.map(likelier)).toEqual([null]);
	});
});

describe('a copy', () => {
	test('tells how many characters it has, and how much of what all have together', () => {
		const {copies} = collate([aCopy('a', paragraphs.slice(0, 2)), aCopy('b', paragraphs)]);
		const count = (texts: readonly string[]) => texts.join('').length;
		expect(copies.map(({characters}) => characters)).toEqual([
			count(paragraphs.slice(0, 2)),
			count(paragraphs),
		]);
		expect(copies[1]?.coverage).toBe(1);
		expect(copies[0]?.coverage).toBeCloseTo(count(paragraphs.slice(0, 2)) / count(paragraphs), 1);
	});
});
