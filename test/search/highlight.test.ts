// What a query lights up in a text, and the snippet that shows it.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {highlight} from '../../src/search/highlight.ts';
import type {Match} from '../../src/search/match.ts';
import {snippet} from '../../src/search/snippet.ts';

const lit = (text: string, query: string, match?: Match) =>
	highlight(text, query, match).map(([start, end]) => text.slice(start, end));

describe('highlight', () => {
	test('lights every place where the query stands', () => {
		expect(highlight('潮起潮落，潮起', '潮起')).toEqual([
			[0, 2],
			[5, 7],
		]);
	});

	test('lights each word of a query by itself', () => {
		expect(lit('望潮港的渔汛', '渔汛 潮')).toEqual(['潮', '渔汛']);
	});

	test('joins places that overlap or touch', () => {
		expect(lit('哈哈哈', '哈哈')).toEqual(['哈哈哈']);
		expect(lit('渔汛提前', '渔汛 提前')).toEqual(['渔汛提前']);
	});

	test('lights the text as it stands, in whatever width, case and spacing', () => {
		expect(lit('共（２０２６ 年）卷', '2026年')).toEqual(['２０２６ 年']);
		expect(lit('The PAPER', 'paper')).toEqual(['PAPER']);
	});

	test('never lights half a character', () => {
		expect(lit('㈱与葛\u{e0100}城', '株')).toEqual(['㈱']);
		expect(lit('葛\u{e0100}城', '葛')).toEqual(['葛\u{e0100}']);
	});

	test('lights nothing for a query of nothing', () => {
		expect(lit('文', ' \u200b')).toEqual([]);
	});

	test('lights near places only when asked, and only where the word itself is not', () => {
		expect(lit('产亚工人', '产业工人')).toEqual([]);
		expect(lit('产亚工人', '产业工人', 'approximate')).toEqual(['产亚工人']);
		expect(lit('产亚工人，产业工人', '产业工人', 'approximate')).toEqual(['产业工人']);
	});

	test('gives ranges in order, apart and within the text', () => {
		const characters = fc.constantFrom(...'潮起ＡaÉ ㈱', 'e', '\u0301', '𠮷');
		const text = fc.array(characters, {maxLength: 20}).map(all => all.join(''));
		const query = fc.array(characters, {maxLength: 5}).map(all => all.join(''));
		fc.assert(
			fc.property(text, query, fc.constantFrom<Match[]>('exact', 'approximate'), (where, what, match) => {
				let last = -1;
				for (const [start, end] of highlight(where, what, match)) {
					expect(start).toBeGreaterThan(last);
					expect(end).toBeGreaterThan(start);
					last = end;
				}
				expect(last).toBeLessThanOrEqual(where.length);
			}),
			{numRuns: 2000},
		);
	});
});

describe('snippet', () => {
	const long = `${'前'.repeat(100)}灯塔${'后'.repeat(100)}`;

	test('shows the hit with what stands around it, marked where it is cut', () => {
		expect(snippet([long], '灯塔', 'exact', 12)).toEqual({
			text: `…${'前'.repeat(2)}灯塔${'后'.repeat(8)}…`,
			ranges: [[3, 5]],
		});
	});

	test('is the whole piece if it is short', () => {
		expect(snippet(['守着灯塔。'], '灯塔')).toEqual({text: '守着灯塔。', ranges: [[2, 4]]});
	});

	test('wastes no room at the end of a piece', () => {
		expect(snippet([`${'前'.repeat(50)}灯塔`], '灯塔', 'exact', 12).text).toBe(`…${'前'.repeat(10)}灯塔`);
	});

	test('comes from the first piece that is hit', () => {
		expect(snippet(['无关。', '守灯塔。', '灯塔。'], '灯塔').text).toBe('守灯塔。');
	});

	test('is the opening of the text if nothing is hit, passing blanks over', () => {
		expect(snippet(['　', long], '码头', 'exact', 5)).toEqual({text: '前前前前前…', ranges: []});
	});

	test('is empty if there is no text', () => {
		expect(snippet([], '码头')).toEqual({text: '', ranges: []});
	});

	test('cuts no character from its marks', () => {
		const castle = '葛\u{e0100}';
		expect(snippet([castle.repeat(3)], '无', 'exact', 4).text).toBe(`${castle}…`);
		expect(snippet([`${castle.repeat(3)}灯塔`], '灯塔', 'exact', 4).text).toBe(`…${castle}灯塔`);
	});

	test('lights exactly what the query lights in the part it shows', () => {
		const pieces = fc.array(fc.string({unit: fc.constantFrom(...'灯塔天地人'), maxLength: 90}), {
			maxLength: 3,
		});
		fc.assert(
			fc.property(pieces, fc.integer({min: 3, max: 40}), (body, length) => {
				const {text, ranges} = snippet(body, '灯塔', 'exact', length);
				if (body.some(piece => piece.includes('灯塔'))) expect(ranges.length).toBeGreaterThan(0);
				// At an edge a hit may be cut; elsewhere every lit stretch is made of the word.
				for (const [start, end] of ranges) {
					expect('灯塔'.repeat(length)).toContain(text.slice(start, end));
				}
			}),
		);
	});
});
