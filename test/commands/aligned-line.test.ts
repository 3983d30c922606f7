// Lists at a terminal stand in columns.
import {describe, expect, it} from 'vitest';
import {alignedLine} from '../../src/commands/aligned-line.ts';
import type {Context} from '../../src/commands/context.ts';
import {cellWidth} from '../../src/typeset/width.ts';

const at = (columns: number) => ({columns, styled: false, ambiguousWidth: 1}) as unknown as Context;
const line = (...cells: readonly string[]) => `${cells.join('\t')}\n`;

describe('a line of a list', () => {
	it('has its cells below those of the one before, whatever their widths', () => {
		const lines = [
			alignedLine(line('7h2k', '河湾日报', '2031-03-04', '1', '', '桥通了'), [6, 8, 11, 2], at(60)),
			alignedLine(line('9', 'a.txt', '', '', '', '小学添书'), [6, 8, 11, 2], at(60)),
		];
		const places = lines.map(text => cellWidth(text.slice(0, text.search(/桥通了|小学/u))));
		expect(places[0]).toBe(places[1]);
		expect(lines[0]).toBe('7h2k    河湾日报  2031-03-04   1   桥通了\n');
	});

	it('says a section before the headline, and nothing for one that is missing', () => {
		expect(alignedLine(line('7h2k', '要闻', '桥通了'), [4], at(40))).toBe('7h2k  要闻  桥通了\n');
		expect(alignedLine(line('7h2k', '', '桥通了'), [4], at(40))).toBe('7h2k  桥通了\n');
	});

	it('is cut where the terminal ends, and long names where their column does', () => {
		const shown = alignedLine(line('a-long-name.txt', '桥通了'.repeat(20)), [8], at(30));
		expect(cellWidth(shown.trimEnd())).toBeLessThanOrEqual(30);
		expect(shown).toMatch(/^a-long\.\. {2}桥/u);
	});
});
