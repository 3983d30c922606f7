// Han of one radical are told from others.
import {expect, test} from 'vitest';
import {sharesRadical} from '../../../src/page/doubts/radical.ts';

const shares = (one: string, other: string) => sharesRadical(one.charCodeAt(0), other.charCodeAt(0));

test.each(['河湖', '林松', '沁泌', '川州', '草花', '说谈', '人你'])('%s share one', pair => {
	expect(shares(pair[0] ?? '', pair[1] ?? '')).toBe(true);
	expect(shares(pair[1] ?? '', pair[0] ?? '')).toBe(true);
});

test.each(['河林', '芦沁', '一丨', '合永'])('%s share none', pair => {
	expect(shares(pair[0] ?? '', pair[1] ?? '')).toBe(false);
});

test('what is no Han has none', () => {
	expect(shares('a', 'b')).toBe(false);
	expect(shares('，', '河')).toBe(false);
});
