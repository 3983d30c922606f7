import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Block} from '../../src/page/edition.ts';
import {clusters} from '../../src/typeset/graphemes.ts';
import type {Row} from '../../src/typeset/row.ts';
import {setVertical} from '../../src/typeset/vertical.ts';
import {verticalForm} from '../../src/typeset/vertical-forms.ts';
import {type VerticalLayout, verticalLines} from '../../src/typeset/vertical-line.ts';
import {cellWidth} from '../../src/typeset/width.ts';
import {barePage} from './bare-page.ts';

const paragraph = (text: string): Block => ({kind: 'paragraph', text});
const textOf = (row: Row) => row.map(span => span.text).join('');
const vertical = (text: string, height: number, layout?: VerticalLayout) =>
	verticalLines([{text, role: 'plain'}], height, layout).map(line =>
		line.map(span => span.text.trim() || '　').join(''),
	);

/** Reads the pages as they are to be read: columns of two cells and a gap of two, from the right, downwards. */
function readBack(pages: readonly (readonly Row[])[], width: number): string {
	const columns = Math.floor((width + 2) / 4);
	return pages
		.flatMap(page => {
			const rows = page.map(row => squares(textOf(row), width));
			return Array.from({length: columns}, (_, column) => rows.map(row => row[column] ?? '').join(''));
		})
		.join('');
}

/** What stands in each column of a row, the rightmost first. */
function squares(row: string, width: number): string[] {
	const found: string[] = [];
	const {count, starts, widths} = clusters(row);
	let cells = 0;
	for (let index = 0; index < count; index++) {
		const column = Math.floor((width - 1 - cells) / 4);
		found[column] = (found[column] ?? '') + row.slice(starts[index], starts[index + 1]);
		cells += widths[index] ?? 0;
	}
	return found;
}

/** Forms of one character made alike, spaces left out. */
const alike = (text: string) =>
	text
		.replaceAll('“', '『')
		.replaceAll('”', '』')
		.replaceAll('·', '・')
		.normalize('NFKC')
		.replaceAll(/\s/gu, '');

describe('the vertical form of a character', () => {
	it('turns marks, quotes and dashes', () => {
		expect([...'，。：；！？、'].map(verticalForm).join('')).toBe('︐︒︓︔︕︖︑');
		expect([...'“”‘’「」『』'].map(verticalForm).join('')).toBe('﹃﹄﹁﹂﹁﹂﹃﹄');
		expect([...'（）《》〈〉【】〔〕—…'].map(verticalForm).join('')).toBe('︵︶︽︾︿﹀︻︼︹︺︱︙');
	});

	it('fills exactly two cells, whatever it is', () => {
		for (let unit = 0x20; unit < 0xfff0; unit++) {
			const character = String.fromCharCode(unit);
			if (cellWidth(character) > 2) continue;
			if (cellWidth(verticalForm(character)) !== 2) expect.fail(`U+${unit.toString(16)}`);
		}
		for (const cluster of ['👩‍👩‍👧', 'e\u0301', '𠀀', '25', '“\uE0F0', '①\uE0F0']) {
			expect(cellWidth(verticalForm(cluster))).toBe(2);
		}
	});
});

describe('vertical lines', () => {
	it('hold one character below another and begin two squares down', () => {
		expect(vertical('青河两岸渡口今日通航', 8, {firstIndent: 2})).toEqual(['　　青河两岸渡口', '今日通航']);
	});

	it('have no closing mark at the head and no opening mark at the foot', () => {
		expect(vertical('青河两岸，渡口通航', 4)).toEqual(['青河两', '岸︐渡口', '通航']);
		expect(vertical('青河两《岸报》', 4)).toEqual(['青河两', '︽岸报︾']);
	});

	it('put two digits side by side and others one below another', () => {
		expect(vertical('2031年10月5日', 20)).toEqual(['２０３１年10月５日']);
		expect(vertical('增9.25%，达25%', 20)).toEqual(['增９．２５％︐达25％']);
		expect(vertical('共1,234人', 20)).toEqual(['共１︐２３４人']);
	});

	it('stand words upright and keep them whole', () => {
		expect(vertical('青河 GDP 增长', 20)).toEqual(['青河　ＧＤＰ　增长']);
		expect(vertical('青河GDP增长', 4)).toEqual(['青河', 'ＧＤＰ增', '长']);
		expect(vertical('in the harbour', 8)).toEqual(['ｉｎ　ｔｈｅ', 'ｈａｒｂｏｕｒ']);
	});

	it('never part —— or ……', () => {
		expect(vertical('青河岸——通航', 4)).toEqual(['青河', '岸︱︱通', '航']);
	});

	it('keep their last square for stops that hang, where that is wanted', () => {
		expect(vertical('青河两岸，渡口通航。', 4)).toEqual(['青河两', '岸︐渡口', '通航︒']);
		expect(vertical('青河两岸，渡口通航。', 5, {hanging: true})).toEqual(['青河两岸︐', '渡口通航︒']);
		expect(vertical('青河两岸）渡口', 5, {hanging: true})).toEqual(['青河两', '岸︶渡口']);
		expect(vertical('青河，', 2, {hanging: true})).toEqual(vertical('青河，', 2));
	});

	it('are balanced for a headline', () => {
		expect(vertical('青河两岸渡口通航', 7, {balanced: true})).toEqual(['青河两岸', '渡口通航']);
	});

	it('light up hits square by square', () => {
		const [line] = verticalLines([{text: ' 青河通航', role: 'plain'}], 9, {highlight: () => [[2, 4]]});
		expect(line?.map(span => span.role)).toEqual(['plain', 'hit', 'hit', 'plain']);
	});
});

describe('an article in vertical lines', () => {
	it('begins at the right with its headline', () => {
		const page = {...barePage, headline: '青河通航', body: [paragraph('今日，渡口启用。')]};
		const [first, ...more] = setVertical(page, 14, 6);
		expect(more).toEqual([]);
		expect(first?.map(textOf)).toEqual([
			'启          青',
			'用  今      河',
			'︒  日      通',
			'    ︐      航',
			'    渡        ',
			'    口        ',
		]);
	});

	it('ends no page with a subhead', () => {
		const body: Block[] = [
			paragraph('甲'.repeat(6)),
			{kind: 'subhead', text: '小题'},
			paragraph('乙'.repeat(6)),
		];
		for (let width = 6; width < 40; width++) {
			for (const page of setVertical({...barePage, body}, width, 6)) {
				const columns = readBack([page], width).replaceAll(/\s/gu, '');
				if (columns.length > 2) expect(columns).not.toMatch(/小题$/u);
			}
		}
	});

	it('has no pages where there is no room or nothing to set', () => {
		expect(setVertical({...barePage, headline: '河'}, 1, 9)).toEqual([]);
		expect(setVertical({...barePage, headline: '河'}, 9, 1)).toEqual([]);
		expect(setVertical(barePage, 40, 9)).toEqual([]);
	});

	it('fills every row exactly and keeps every character in order, whatever the size', () => {
		const text = fc
			.array(
				fc.constantFrom(
					'青河',
					'两岸，',
					'“渡',
					'口”',
					'——',
					'……',
					'2031年',
					'12月',
					'9.2%',
					' GDP ',
					'한국',
					'《报》',
					'·',
					'。',
				),
				{minLength: 1, maxLength: 40},
			)
			.map(parts => parts.join(''));
		fc.assert(
			fc.property(
				fc.array(fc.record({kind: fc.constantFrom('paragraph', 'subhead'), text}), {maxLength: 6}),
				fc.integer({min: 2, max: 120}),
				fc.integer({min: 2, max: 30}),
				fc.constantFrom(0 as const, 2 as const),
				(body, width, height, hanging) => {
					const page = {...barePage, headline: '通航', body: body as Block[]};
					const pages = setVertical(page, width, height, {style: {hanging}});
					for (const page of pages) {
						expect(page.length).toBeLessThanOrEqual(height);
						for (const row of page) expect(cellWidth(textOf(row))).toBe(width);
					}
					expect(alike(readBack(pages, width))).toBe(alike(`通航${body.map(block => block.text).join('')}`));
				},
			),
			{numRuns: 400},
		);
	});
});
