import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Block} from '../../src/page/edition.ts';
import {type ColumnOptions, setColumns} from '../../src/typeset/columns.ts';
import {plainText} from '../../src/typeset/plain-text.ts';
import type {Row} from '../../src/typeset/row.ts';
import {cellWidth} from '../../src/typeset/width.ts';
import {barePage} from './bare-page.ts';

const paragraph = (text: string): Block => ({kind: 'paragraph', text});
const subhead = (text: string): Block => ({kind: 'subhead', text});
const textOf = (row: Row) => row.map(span => span.text).join('');
const lines = (pages: readonly (readonly Row[])[]) => pages.map(page => page.map(plainText));

/** Reads the columns of each page from left to right, where all rows of text begin at known cells. */
function readInOrder(
	pages: readonly (readonly Row[])[],
	starts: readonly number[],
	headRows: number,
): string {
	return pages
		.map((page, index) => {
			const head = index === 0 ? page.slice(0, headRows) : [];
			const body = page.slice(head.length);
			const columns = starts.map((start, column) =>
				body.map(row => slice(textOf(row), start, starts[column + 1] ?? 10_000)).join(''),
			);
			return head.map(textOf).join('') + columns.join('');
		})
		.join('')
		.replaceAll(/\s/gu, '');
}

function slice(text: string, from: number, to: number): string {
	let cells = 0;
	let result = '';
	for (const character of text) {
		if (cells >= from && cells < to) result += character;
		cells += cellWidth(character);
	}
	return result;
}

const numbered = (count: number) =>
	Array.from({length: count}, (_, index) => `第${index}个渡口今日通航`).join('，');

describe('an article in columns', () => {
	it('has marks in the margin and between its columns, its head none', () => {
		const page = {...barePage, headline: '青河两岸', body: [paragraph('渡口'), paragraph('青河'.repeat(15))]};
		const marks = (block: number, from: number, end: number) =>
			[0, 9, 29].some((place, at) => block === (at === 0 ? 0 : 1) && place >= from && place < end);
		expect(lines(setColumns(page, 38, 20, {columns: 2, margin: 2, marks}))).toEqual([
			[
				'  青河两岸',
				'',
				'!     渡口            青河青河青河青河',
				'      青河青河青河  ! 青河青河青河青河',
				'! 青河青河青河青河',
			],
		]);
	});

	it('has its head over all of them and even columns below', () => {
		const page = {...barePage, headline: '青河两岸渡口今日正式通航', body: [paragraph('青河'.repeat(30))]};
		expect(lines(setColumns(page, 36, 20, {columns: 2}))).toEqual([
			[
				'青河两岸渡口今日正式通航',
				'',
				'    青河青河青河    青河青河青河青河',
				'青河青河青河青河    青河青河青河青河',
				'青河青河青河青河    青河青河青河青河',
				'青河青河青河青河    青河青河青河',
			],
		]);
	});

	it('goes on with the next page at the first column', () => {
		const pages = setColumns({...barePage, body: [paragraph(numbered(60))]}, 44, 8, {columns: 2});
		expect(pages.length).toBeGreaterThan(2);
		expect(pages.slice(0, -1).every(page => page.length === 8)).toBe(true);
		expect(readInOrder(pages, [0, 24], 0)).toBe(numbered(60));
	});

	it('chooses as many columns as there is room for', () => {
		const page = {...barePage, body: [paragraph('河'.repeat(600))]};
		const columnsAt = (width: number) =>
			plainText(setColumns(page, width, 50, {columns: 'auto'})[0]?.[1] ?? []).split(/\s+/u).length;
		expect([60, 83, 84, 127, 128, 200].map(columnsAt)).toEqual([1, 1, 2, 2, 3, 3]);
	});

	it('sets fewer where they would be too narrow', () => {
		const page = {...barePage, body: [paragraph('河'.repeat(60))]};
		expect(plainText(setColumns(page, 30, 50, {columns: 3})[0]?.[1] ?? [])).toBe('河'.repeat(15));
	});

	it('leaves no line of a paragraph alone at the foot or the head of a column', () => {
		const body = [paragraph('甲'.repeat(20)), paragraph('乙'.repeat(20)), paragraph('丙'.repeat(20))];
		// Three lines each: a column of four rows would end with the first line of the second.
		const [first] = setColumns({...barePage, body}, 36, 4, {columns: 2});
		expect(first?.map(plainText)).toEqual([
			'    甲甲甲甲甲甲        乙乙乙乙乙乙',
			'甲甲甲甲甲甲甲甲    乙乙乙乙乙乙乙乙',
			'甲甲甲甲甲甲        乙乙乙乙乙乙',
		]);
	});

	it('never ends a column with a subhead', () => {
		const body = [paragraph('甲'.repeat(30)), subhead('小题'), paragraph('乙'.repeat(30))];
		for (let height = 5; height < 16; height++) {
			for (const page of setColumns({...barePage, body}, 36, height, {columns: 2})) {
				const last = page.findLast(row => plainText(row).startsWith('小题'));
				if (last) expect(page.indexOf(last)).toBeLessThan(page.length - 2);
			}
		}
	});

	it('gives the head pages of its own where it leaves no room', () => {
		const page = {...barePage, headline: '青河'.repeat(20), body: [paragraph('河')]};
		expect(lines(setColumns(page, 20, 4, {columns: 1})).map(rows => rows.length)).toEqual([4, 2]);
		expect(lines(setColumns({...barePage, headline: '青河'}, 20, 4, {columns: 2}))).toEqual([['青河']]);
	});

	it('has no pages where there is no room or nothing to set', () => {
		const page = {...barePage, body: [paragraph('河')]};
		expect(setColumns(page, 1, 10, {columns: 1})).toEqual([]);
		expect(setColumns(page, 10, 0, {columns: 1})).toEqual([]);
		expect(setColumns(barePage, 40, 10, {columns: 2})).toEqual([]);
	});

	it('is read column by column, whatever the height', () => {
		const text = fc
			.array(fc.constantFrom('青河', '两岸，', '“渡', '口”', '——', '2031年', '。'))
			.map(parts => parts.join(''));
		fc.assert(
			fc.property(fc.array(text, {maxLength: 8}), fc.integer({min: 1, max: 20}), (texts, height) => {
				const pages = setColumns({...barePage, body: texts.map(paragraph)}, 44, height, {columns: 2});
				expect(readInOrder(pages, [0, 24], 0)).toBe(texts.join(''));
			}),
		);
	});

	it('fills every row exactly and keeps every character, whatever the size', () => {
		const text = fc
			.array(fc.constantFrom('青河', '两岸，', '“渡', '口”', '——', '2031年', ' Harbour ', '통일', '。'), {
				minLength: 1,
				maxLength: 60,
			})
			.map(parts => parts.join(''));
		const block = fc.record({kind: fc.constantFrom('paragraph', 'paragraph', 'subhead'), text});
		const columns = fc.constantFrom<ColumnOptions['columns']>(1, 2, 3, 'auto');
		fc.assert(
			fc.property(
				fc.array(block as fc.Arbitrary<Block>, {maxLength: 8}),
				fc.integer({min: 2, max: 140}),
				fc.integer({min: 1, max: 30}),
				columns,
				(body, width, height, count) => {
					const pages = setColumns({...barePage, headline: '通航', body}, width, height, {columns: count});
					for (const page of pages) {
						expect(page.length).toBeLessThanOrEqual(height);
						expect(page.length).toBeGreaterThan(0);
						for (const row of page) expect(cellWidth(textOf(row))).toBe(width);
					}
					const shown = pages.flat().map(textOf).join('').replaceAll(/\s/gu, '');
					const given = body
						.map(({text}) => text)
						.join('')
						.replaceAll(/\s/gu, '');
					expect([...shown].toSorted().join('')).toBe([...`通航${given}`].toSorted().join(''));
				},
			),
			{numRuns: 400},
		);
	});
});
