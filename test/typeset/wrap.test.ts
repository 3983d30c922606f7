import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {cellWidth} from '../../src/typeset/width.ts';
import {wrap} from '../../src/typeset/wrap.ts';
import {acceptance, acceptancePages} from '../acceptance.ts';

const startForbidden = /^[。．，、；：！？）〕］｝】》〉」』〗”’·～／%‰％℃々ー!),.:;?\]}]/u;
const endForbidden = /[（〔［｛【《〈「『〖“‘([{／]$/u;
const spaces = /[\s\u3000]/g;

const newspaperText = fc
	.array(
		fc.constantFrom(
			...'青河两岸渡口通航',
			'，',
			'。',
			'“',
			'”',
			'《',
			'》',
			'（',
			'）',
			'——',
			'……',
			' ',
			'　',
			'2031年',
			'9.2%',
			'￥1,234.5',
			'Harbour',
			"don't",
			'http://example.cn/a?b=c',
			'、',
			'·',
			'第3次',
			'和/或',
			'，”',
			'？！',
			'\n',
			'e\u0301',
			'👩‍👩‍👧',
			'𠀀',
			'\u0301',
			'क्ष्म',
			'"',
			"'",
			'！！！',
			'((',
			'—',
			'…',
		),
		{maxLength: 120},
	)
	.map(parts => parts.join(''));

describe('wrapping', () => {
	it('fills lines with Han to the last cell', () => {
		expect(wrap('青河两岸渡口通航', 6)).toEqual(['青河两', '岸渡口', '通航']);
	});

	it('pushes out the character before a closing mark', () => {
		expect(wrap('青河两岸，渡口通航。', 8)).toEqual(['青河两', '岸，渡口', '通航。']);
	});

	it('takes an opening mark along to the next line', () => {
		expect(wrap('青河岸《晚报》', 8)).toEqual(['青河岸', '《晚报》']);
	});

	it('never parts —— and ……, nor begins a line with them where little is lost by it', () => {
		expect(wrap('青河两岸——通航', 9)).toEqual(['青河两', '岸——通航']);
		expect(wrap('青河两岸……通航', 8)).toEqual(['青河两', '岸……通航']);
		expect(wrap('——'.repeat(4), 3)).toEqual(['——', '——', '——', '——']);
	});

	it('keeps words, numbers, percentages and prices whole', () => {
		expect(wrap('增长9.25%了', 8)).toEqual(['增长', '9.25%了']);
		expect(wrap('共收￥1,234.5元', 10)).toEqual(['共收', '￥1,234.5', '元']);
		expect(wrap('气温降到-12℃', 10)).toEqual(['气温降', '到-12℃']);
		expect(wrap("the harbour's edge", 9)).toEqual(['the', "harbour's", 'edge']);
	});

	it('breaks an address longer than the line after its separators', () => {
		expect(wrap('见http://example.cn/news/today', 18)).toEqual(['见', 'http://example.cn/', 'news/today']);
	});

	it('cuts a word only when it is longer than a line', () => {
		expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
	});

	it('keeps 分隔号 from both ends of a line', () => {
		expect(wrap('青河和/或两岸', 6)).toEqual(['青河', '和/或', '两岸']);
	});

	it('tells an opening straight quote from a closing one', () => {
		expect(wrap('他说"通航"了', 6)).toEqual(['他说', '"通航"', '了']);
	});

	it('drops spaces at a break and keeps those within a line', () => {
		expect(wrap('青河  两岸 渡口', 6)).toEqual(['青河', '两岸', '渡口']);
		expect(wrap('青河 两岸 渡口', 9)).toEqual(['青河 两岸', '渡口']);
	});

	it('moves in the first line only, and less where there is no room', () => {
		expect(wrap('青河两岸渡口通航了', 16, {firstIndent: 4})).toEqual(['    青河两岸渡口', '通航了']);
		expect(wrap('青河两岸', 8, {firstIndent: 4})).toEqual(['  青河两', '岸']);
		expect(wrap('青河', 4, {firstIndent: 4})).toEqual(['青河']);
	});

	it('breaks at every newline and keeps empty lines', () => {
		expect(wrap('青河\n\n两岸', 8)).toEqual(['青河', '', '两岸']);
		expect(wrap('', 8)).toEqual(['']);
	});

	it('refuses a line too narrow for one wide character', () => {
		expect(() => wrap('青', 1)).toThrow(RangeError);
	});

	it('never makes a line wider than asked', () => {
		fc.assert(
			fc.property(
				fc.oneof(newspaperText, fc.string({unit: 'grapheme'})),
				fc.integer({min: 2, max: 60}),
				fc.integer({min: 0, max: 8}),
				(text, width, firstIndent) => {
					for (const line of wrap(text, width, {firstIndent})) {
						expect(cellWidth(line)).toBeLessThanOrEqual(width);
					}
				},
			),
			{numRuns: 2000},
		);
	});

	it('keeps every character but spaces, in order', () => {
		fc.assert(
			fc.property(
				fc.oneof(newspaperText, fc.string({unit: 'binary'})),
				fc.integer({min: 2, max: 60}),
				(text, width) => {
					expect(wrap(text, width).join('').replaceAll(spaces, '')).toBe(
						text.replaceAll(/[\u0085]/g, '').replaceAll(spaces, ''),
					);
				},
			),
			{numRuns: 2000},
		);
	});

	it('never parts —— or ……', () => {
		fc.assert(
			fc.property(newspaperText, fc.integer({min: 2, max: 60}), (text, width) => {
				// Of a run each two are one mark, so a break within it stands after an even number. One that carries a
				// mark of its own is left out: what is half of what then, nobody can say.
				const bare = text.replaceAll(/(?<=[—…])\p{M}+/gu, '');
				const lines = wrap(bare, width);
				let from = 0;
				const starts = lines.map(line => {
					const start = bare.indexOf(line, from);
					from = start + line.length;
					return start;
				});
				const broken = lines.slice(0, -1).filter((line, index) => {
					const end = line.at(-1);
					if ((end !== '—' && end !== '…') || lines[index + 1]?.[0] !== end) return false;
					const run = new RegExp(`${end}+$`).exec(line)?.[0].length ?? 0;
					// A space that was dropped between two runs parts nothing.
					return run % 2 === 1 && starts[index + 1] === (starts[index] ?? 0) + line.length;
				});
				expect(broken).toEqual([]);
			}),
			{numRuns: 2000},
		);
	});

	it('has no forbidden line start or end where words and marks leave a choice', () => {
		const simple = fc
			.array(
				fc.constantFrom(...'青河两岸渡口通航', '河，', '岸。”', '“渡', '《通航》', '——', '2031年', '9.2%'),
				{
					maxLength: 80,
				},
			)
			.map(parts => parts.join(''));
		fc.assert(
			fc.property(simple, fc.integer({min: 14, max: 60}), (text, width) => {
				for (const line of wrap(text, width)) {
					expect(line).not.toMatch(startForbidden);
					expect(line).not.toMatch(endForbidden);
				}
			}),
			{numRuns: 2000},
		);
	});
});

describe.skipIf(acceptance === null)('wrapping real pages', () => {
	const paragraphs = [...acceptancePages().values()]
		.flatMap(text => text.split('\n'))
		.filter(line => line !== '');

	it('is never too wide and loses nothing at any width from 8 to 120', () => {
		for (let width = 8; width <= 120; width++) {
			for (const paragraph of paragraphs) {
				const lines = wrap(paragraph, width, {firstIndent: 4});
				for (const line of lines) if (cellWidth(line) > width) expect(line).toBe(`at most ${width} cells`);
				expect(lines.join('').replaceAll(spaces, '')).toBe(paragraph.replaceAll(spaces, ''));
			}
		}
	});

	it('breaks no rule at the ends of lines at any width from 8 to 120', () => {
		const faults: string[] = [];
		for (let width = 8; width <= 120; width++) {
			for (const paragraph of paragraphs) {
				const lines = wrap(paragraph, width, {firstIndent: 4});
				for (const [index, line] of lines.entries()) {
					if (index > 0 && startForbidden.test(line)) faults.push(`${width}: start ${line}`);
					if (index < lines.length - 1 && endForbidden.test(line)) faults.push(`${width}: end ${line}`);
					if (index > 0 && /[—…]$/.test(lines[index - 1] ?? '') && /^[—…]/.test(line)) {
						faults.push(`${width}: parted ${line}`);
					}
				}
			}
		}
		expect(faults).toEqual([]);
	});
});
