import {describe, expect, test} from 'vitest';
import {collate} from '../../src/compare/collation.ts';
import {markPlaces} from '../../src/compare/mark-places.ts';
import {aCopy, amended, paragraphs} from './harbour-text.ts';

const kinds = (other: readonly string[]) =>
	markPlaces(collate([aCopy('a', paragraphs), aCopy('b', other)]).body).map(({kind, readings}) => [
		kind,
		readings.map(({text}) => text),
	]);

describe('marks', () => {
	test('that are others are told from the same ones in another form', () => {
		expect(kinds(amended(['公布修缮办法，', '公布修缮办法；'], ['分两步进行：', '分两步进行:']))).toEqual([
			['marks', ['，', '；']],
			['form', ['：', ':']],
		]);
	});

	test('are told apart from letters of another script', () => {
		expect(kinds(amended(['随叫随到', '隨叫随到']))).toEqual([['form', ['随', '隨']]]);
	});

	test('are not looked for where the wording differs, nor are spaces', () => {
		expect(kinds(amended(['塔基，再', '塔身；再'], ['二百步', '二百 步']))).toEqual([]);
	});
});
