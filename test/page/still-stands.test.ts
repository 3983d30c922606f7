// A misreading is settled once its words are gone from the text.
import {describe, expect, it} from 'vitest';
import type {Misreading} from '../../src/page/misreading.ts';
import {stillStands} from '../../src/page/still-stands.ts';

describe('what was noticed', () => {
	it.each<[Misreading, wrong: string, right: string]>([
		[{kind: 'doubled', stands: '渡'}, '新渡渡口', '新渡口'],
		[{kind: 'joined', stands: '河湾小学'}, '河湾小学和河湾小学停课', '河湾小学和青石小学停课'],
		[{kind: 'looped', stands: '船已开了，'}, '船已开了,人没来。船已开了,', '船已开了,人没来。'],
		[{kind: 'number-misread', stands: '八、', expected: 3}, '八、修桥', '三、修桥'],
		[{kind: 'number-repeated', stands: '（二）'}, '(二)修桥。(二)修路。', '(二)修桥。(三)修路。'],
		[{kind: 'disagreeing', stands: '乔三木', elsewhere: '乔三水'}, '船工乔三木', '船工乔三水'],
	])('stands until it is put right: %j', (found, wrong, right) => {
		expect(stillStands(found, ['别的一段。', wrong])).toBe(true);
		expect(stillStands(found, ['别的一段。', right])).toBe(false);
	});

	it.each<Misreading>([
		{kind: 'number-missing', expected: 2, before: '三、'},
		{kind: 'unclosed', stands: '“'},
		{kind: 'unopened', stands: '）'},
		{kind: 'lost', count: 1, codePoints: ['U+FFFD']},
	])('stands where the text can not tell: %j', found => {
		expect(stillStands(found, [''])).toBe(true);
	});
});
