import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {collate} from '../../src/compare/collation.ts';
import {markPlaces} from '../../src/compare/mark-places.ts';
import {paragraphsOf} from '../../src/compare/paragraphs.ts';
import {aCopy, amended, paragraphs} from './harbour-text.ts';

function sideBySide(one: readonly string[], other: readonly string[], withMarks = false) {
	const {body, variants} = collate([aCopy('a', one), aCopy('b', other)]);
	const places = variants.filter(({part}) => part === 'body').map(({place}) => place);
	return paragraphsOf(body, places, withMarks ? markPlaces(body) : []);
}

const textOf = (cell: {pieces: readonly {text: string}[]} | undefined) =>
	cell?.pieces.map(({text}) => text).join('') ?? '';

describe('copies side by side', () => {
	test('stand paragraph beside paragraph', () => {
		const other = amended(['盐仓巷', '盐舱巷']);
		const rows = sideBySide(paragraphs, other);
		expect(rows.map(([own]) => textOf(own))).toEqual(paragraphs);
		expect(rows.map(([, cell]) => textOf(cell))).toEqual(other);
	});

	test('have only the wording lit that differs', () => {
		const rows = sideBySide(paragraphs, amended(['盐仓巷', '盐舱巷'], ['夜间以', '以']));
		const lit = rows.flatMap(cells => cells.map(({pieces}) => pieces.filter(({place}) => place !== null)));
		expect(lit.flat().map(({text, place}) => [text, place])).toEqual([
			['仓', 0],
			['夜间', 1],
			['舱', 0],
			['', 1],
		]);
	});

	test('say what one of them does not have', () => {
		const rows = sideBySide(paragraphs, [paragraphs[0]!, paragraphs[1]!.slice(0, 30)]);
		expect(rows.map(([, other]) => other?.there)).toEqual(['whole', 'part', 'nothing', 'nothing', 'nothing']);
		expect(rows.every(([own]) => own?.there === 'whole')).toBe(true);
	});

	test('have marks lit where they are wanted', () => {
		const rows = sideBySide(paragraphs, amended(['，塔身', '；塔身'], ['随叫', '隨叫']), true);
		const lit = rows.flatMap(([, cell]) => cell?.pieces.filter(({isMark}) => isMark) ?? []);
		expect(lit.map(({text}) => text)).toEqual(['；', '隨']);
	});

	test('lose nothing of either, whatever is cut or changed', () => {
		const change = fc.constantFrom(
			['盐仓巷', '盐舱巷'],
			['夜间以', '以'],
			['先加固塔基，再', '再'],
			['。间', '。'],
			['账目', '账目账目'],
		);
		fc.assert(
			fc.property(fc.uniqueArray(change), fc.nat(4), fc.nat(60), (changes, from, cut) => {
				const known = changes.filter(([before]) => paragraphs.some(text => text.includes(before!)));
				const whole = amended(...(known as [string, string][])).slice(from);
				// A paragraph of marks alone says nothing.
				const other = whole.with(0, whole[0]!.slice(cut)).filter(text => /\p{L}/u.test(text));
				const rows = sideBySide(paragraphs, other);
				expect(rows.map(([own]) => textOf(own)).join('')).toBe(paragraphs.join(''));
				expect(rows.map(([, cell]) => textOf(cell)).join('')).toBe(other.join(''));
			}),
		);
	});
});
