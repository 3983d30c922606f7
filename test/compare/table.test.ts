import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {lettersOf} from '../../src/compare/letters.ts';
import {absent, gap, tableOf} from '../../src/compare/table.ts';
import {amended, paragraphs} from './harbour-text.ts';

const whole = paragraphs.join('');
const statesOf = (texts: readonly string[], copy: number) => {
	const row = [...tableOf(texts.map(lettersOf)).rows[copy]!];
	return {
		gaps: row.filter(place => place === gap).length,
		absent: row.filter(place => place === absent).length,
	};
};

describe('the table', () => {
	test('has every letter of every copy once, in order', () => {
		const text = fc.string({unit: fc.constantFrom(...'灯塔港区修缮船'), maxLength: 80});
		const texts = fc.array(
			fc.oneof(
				text,
				fc.tuple(text, fc.nat(60)).map(([own, cut]) => whole.slice(cut) + own),
			),
			{maxLength: 4},
		);
		fc.assert(
			fc.property(texts, sources => {
				const copies = sources.map(lettersOf);
				const table = tableOf(copies);
				for (const [copy, row] of table.rows.entries()) {
					expect(row.length).toBe(table.columns);
					expect([...row].filter(place => place >= 0)).toEqual(
						[...copies[copy]!.text].map((_, place) => place),
					);
				}
			}),
		);
	});

	test('has a copy absent where it begins later or ends before the others', () => {
		const {gaps, absent: missing} = statesOf([whole, whole.slice(40, 150)], 1);
		expect(gaps).toBe(0);
		expect(missing).toBeGreaterThan(100);
	});

	test('has a copy absent where it leaves a paragraph out, and saying less where it leaves a word out', () => {
		expect(statesOf([whole, paragraphs.toSpliced(2, 1).join('')], 1).gaps).toBe(0);
		expect(statesOf([whole, amended(['夜间以', '以']).join('')], 1)).toEqual({gaps: 2, absent: 0});
	});

	test('has a copy absent where it could not be read', () => {
		expect(statesOf([whole, amended(['灯室漏雨', '灯□□雨']).join('')], 1)).toEqual({gaps: 0, absent: 2});
	});

	test('joins copies of which none has all', () => {
		const table = tableOf([whole.slice(0, 150), whole.slice(90)].map(lettersOf));
		expect(table.columns).toBe(lettersOf(whole).text.length);
	});
});
