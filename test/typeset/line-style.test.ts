import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {drawn, withoutSecondCells} from '../../src/typeset/ambiguous.ts';
import {type Layout, setBlock} from '../../src/typeset/block.ts';
import {plainText} from '../../src/typeset/plain-text.ts';
import type {Row} from '../../src/typeset/row.ts';
import {cellWidth} from '../../src/typeset/width.ts';
import {wrap} from '../../src/typeset/wrap.ts';

const set = (text: string, width: number, layout: Layout) => setBlock([{text, role: 'plain'}], width, layout);
const shown = (text: string, width: number, layout: Layout) => set(text, width, layout).map(plainText);
const textOf = (row: Row) => row.map(span => span.text).join('');

const newspaperText = fc
	.array(
		fc.constantFrom(...'青河两岸渡口通航', '，', '。', '“', '”', '——', 'GDP', '12', '（', '）', ' ', '、'),
		{
			minLength: 1,
			maxLength: 80,
		},
	)
	.map(parts => parts.join(''));

describe('hanging stops', () => {
	it('stand in the cells kept free for them', () => {
		expect(wrap('青河两岸，渡口通航。', 8)).toEqual(['青河两', '岸，渡口', '通航。']);
		expect(wrap('青河两岸，渡口通航。', 8, {hanging: 2})).toEqual(['青河两岸，', '渡口通航。']);
	});

	it('need only the cells that a line does not have itself', () => {
		expect(wrap('青河a两岸，渡口', 10, {hanging: 1})).toEqual(['青河a两岸，', '渡口']);
		expect(wrap('青河两岸，渡口', 8, {hanging: 1})).toEqual(['青河两', '岸，渡口']);
	});

	it('are one a line, and never a quotation mark or a bracket', () => {
		expect(wrap('青河两岸，”渡口', 8, {hanging: 2})).toEqual(['青河两', '岸，”渡', '口']);
		expect(wrap('青河两岸）渡口', 8, {hanging: 2})).toEqual(['青河两', '岸）渡口']);
	});

	it('hang into the last cells of a block of rows', () => {
		expect(shown('青河两岸，渡口通航。', 10, {hanging: 2})).toEqual(['青河两岸，', '渡口通航。']);
	});

	it('make no line wider than the line and its margin, nor hang anything else', () => {
		fc.assert(
			fc.property(newspaperText, fc.integer({min: 8, max: 40}), (text, width) => {
				for (const line of wrap(text, width, {hanging: 2})) {
					expect(cellWidth(line)).toBeLessThanOrEqual(width + 2);
					if (cellWidth(line) <= width) continue;
					expect(line).toMatch(/[、，。]$/u);
					expect(cellWidth(line.slice(0, -1))).toBeLessThanOrEqual(width);
				}
			}),
		);
	});
});

describe('squeezed marks', () => {
	it('count half at the end of a line, in their half-width forms', () => {
		expect(wrap('青河a两岸。渡口', 10, {squeezed: true})).toEqual(['青河a两岸｡', '渡口']);
		expect(wrap('青河a两岸）渡口', 10, {squeezed: true})).toEqual(['青河a两岸)', '渡口']);
		expect(shown('青河a两岸！渡口', 10, {squeezed: true})).toEqual(['青河a两岸!', '渡口']);
	});

	it('stay as they are where there is room, or not enough', () => {
		expect(wrap('青河a两，渡口', 10, {squeezed: true})).toEqual(['青河a两，', '渡口']);
		expect(wrap('青河两岸，渡口', 8, {squeezed: true})).toEqual(['青河两', '岸，渡口']);
	});

	it('hang rather where that is allowed too', () => {
		expect(shown('青河a两岸，渡口', 11, {squeezed: true, hanging: 1})).toEqual(['青河a两岸，', '渡口']);
	});
});

describe('justified lines', () => {
	it('get their lacking cell after a mark', () => {
		expect(shown('青河a，两岸渡口通航', 10, {justified: true})).toEqual(['青河a， 两', '岸渡口通航']);
	});

	it('get it where Han meets Latin, or at a space', () => {
		expect(shown('青河两a岸渡口通航', 10, {justified: true})).toEqual(['青河两 a岸', '渡口通航']);
		expect(shown('by the harbour gate', 12, {justified: true})).toEqual(['by the', 'harbour gate']);
		expect(shown('the old ferry gate', 15, {justified: true})).toEqual(['the  old  ferry', 'gate']);
	});

	it('stay ragged between Han, at the end of a paragraph, and where more than two cells lack', () => {
		expect(shown('青河两岸渡口', 7, {justified: true})).toEqual(['青河两', '岸渡口']);
		expect(shown('青河，两', 9, {justified: true})).toEqual(['青河，两']);
		expect(shown('青河，\n两岸渡口', 7, {justified: true})).toEqual(['青河，', '两岸渡', '口']);
		expect(shown('青，河 harbours', 9, {justified: true})).toEqual(['青，河', 'harbours']);
	});

	it('keep roles where spaces come between', () => {
		const spans = [
			{text: '青河，', role: 'byline'},
			{text: 'a两岸渡口', role: 'plain'},
		] as const;
		expect(setBlock(spans, 10, {justified: true})[0]).toEqual([
			{text: '青河，', role: 'byline'},
			{text: ' a两', role: 'plain'},
		]);
	});
});

describe('space between Han and Latin', () => {
	it('is shown on both sides, of numbers too, and drops at a line end', () => {
		expect(shown('青河GDP增长5.2%以上', 40, {spaced: true})).toEqual(['青河 GDP 增长 5.2% 以上']);
		expect(shown('青河GDP增长', 7, {spaced: true})).toEqual(['青河', 'GDP 增', '长']);
	});

	it('is not shown where there is one, nor beside marks and full-width letters', () => {
		expect(shown('青河 GDP“增长”ＧＤＰ，X光', 60, {spaced: true})).toEqual(['青河 GDP“增长”ＧＤＰ，X 光']);
	});

	it('is shown as well beside signs that the terminal draws two cells wide', () => {
		const text = '气温35℃以上，Волга号';
		const bare = (rows: readonly string[]) => rows.map(withoutSecondCells);
		expect(bare(shown(drawn(text, 2), 40, {spaced: true}))).toEqual(shown(text, 40, {spaced: true}));
	});

	it('leaves hits where they are and does not light up', () => {
		const rows = set('青河GDP增长', 40, {spaced: true, highlight: () => [[2, 5]]});
		expect(rows[0]?.filter(span => span.role === 'hit')).toEqual([{text: 'GDP', role: 'hit'}]);
		expect(textOf(rows[0] ?? []).trimEnd()).toBe('青河 GDP 增长');
	});
});

describe('any style', () => {
	it('fills every row exactly and keeps every character but spaces', () => {
		const style = fc.record({
			hanging: fc.constantFrom(0 as const, 1 as const, 2 as const),
			squeezed: fc.boolean(),
			justified: fc.boolean(),
			spaced: fc.boolean(),
			firstIndent: fc.constantFrom(0, 4),
		});
		fc.assert(
			fc.property(newspaperText, fc.integer({min: 2, max: 120}), style, (text, width, layout) => {
				const rows = set(text, width, layout);
				for (const row of rows) expect(cellWidth(textOf(row))).toBe(width);
				const all = rows.map(textOf).join('').normalize('NFKC').replaceAll(/\s/gu, '');
				expect(all).toBe(text.normalize('NFKC').replaceAll(/\s/gu, ''));
			}),
			{numRuns: 1000},
		);
	});
});
