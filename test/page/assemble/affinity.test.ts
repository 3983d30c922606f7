// How much two texts speak of the same is told by the rare bigrams they share.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {affinityOver} from '../../../src/page/assemble/affinity.ts';

const boat = '昨天清晨，芦汀渡口的新船下水了。新船比旧船宽两尺。';
const school = '昨天清晨，苇岸镇的夜校开课了。第一课教的是算账。';
const affinity = affinityOver([boat, school]);

describe('a headline', () => {
	test('is nearer to the text it names', () => {
		expect(affinity.share('芦汀渡口添新船', boat)).toBeGreaterThan(affinity.share('芦汀渡口添新船', school));
		expect(affinity.share('夜校教算账', school)).toBeGreaterThan(affinity.share('夜校教算账', boat));
	});

	test('has nothing of a text that shares no bigram, and all of one that holds it', () => {
		expect(affinity.share('莲子熟了早', boat)).toBe(0);
		expect(affinity.share('芦汀渡口的新船下水了', boat)).toBe(1);
	});

	test('is known whatever blanks or width its characters have', () => {
		expect(affinity.share('芦汀 渡口', boat)).toBe(1);
		expect(affinityOver(['第12号渡船']).share('第１２号渡船', '第12号渡船')).toBe(1);
	});
});

test('what every text of the page holds weighs less than what one holds', () => {
	// Three bigrams of the one kind, three of the other.
	expect(affinity.share('昨天清晨。苇岸镇的', boat)).toBeLessThan(0.5);
	expect(affinity.share('昨天清晨。芦汀渡口', boat)).toBe(1);
});

test('every share lies between 0 and 1', () => {
	fc.assert(
		fc.property(fc.array(fc.string({unit: 'grapheme'})), fc.string(), fc.string(), (texts, part, whole) => {
			const any = affinityOver(texts);
			const share = any.share(part, whole);
			expect(share).toBeGreaterThanOrEqual(0);
			expect(share).toBeLessThanOrEqual(1 + 1e-9);
		}),
	);
});
