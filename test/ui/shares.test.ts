import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {cellWidth} from '../../src/typeset/width.ts';
import {layoutOf} from '../../src/ui/geometry.ts';
import {initialShares, type Layout, layOut} from '../../src/ui/layout.ts';
import {screenRows} from '../../src/ui/screen.ts';
import {TestReader} from './papers.ts';

function widths(reader: TestReader): Extract<Layout, {widths: unknown}>['widths'] {
	const layout = layoutOf(reader.state);
	if (layout.kind === 'too-small') throw new Error('too small');
	return layout.widths;
}

describe('the panes', () => {
	it('grow and shrink with keys, the one in focus at the cost of the text', () => {
		const reader = new TestReader();
		const before = widths(reader);
		expect(widths(reader.press('>', '>')).outlets).toBe(before.outlets + 4);
		expect(widths(reader).article).toBe(before.article - 4);
		expect(widths(reader.press('l', '<')).articles).toBe(before.articles - 2);
	});

	it('give way to the text where that is made wider', () => {
		const reader = new TestReader().press('l', 'l');
		const before = widths(reader);
		reader.press('>');
		expect([widths(reader).articles, widths(reader).article]).toEqual([
			before.articles - 2,
			before.article + 2,
		]);
	});

	it('are without the papers where those are hidden, until one goes there', () => {
		const reader = new TestReader().press('l', 'P');
		expect(reader.screen()[0]).not.toContain('报纸');
		expect(reader.screen()[0]).toContain('文章');
		expect(reader.press('h').screen()[0]).toContain('报纸');
		expect(reader.press('l').screen()[0]).not.toContain('报纸');
		expect(reader.press('P').screen()[0]).toContain('报纸');
	});

	it('fill the screen exactly, whatever was made of them', () => {
		const share = fc.option(fc.integer({min: 1, max: 400}));
		const shares = fc.record({outlets: share, articles: share, hidesOutlets: fc.boolean()});
		fc.assert(
			fc.property(shares, fc.integer({min: 80, max: 240}), (shares, columns) => {
				const layout = layOut({columns, rows: 30}, 'panes', shares);
				if (layout.kind !== 'two' && layout.kind !== 'three') throw new Error(layout.kind);
				const {outlets, articles, article} = layout.widths;
				const all = layout.kind === 'two' ? articles + 1 + article : outlets + articles + article + 2;
				expect(all).toBe(columns);
				expect(Math.min(articles, article, outlets)).toBeGreaterThanOrEqual(8);
				const reader = new TestReader({size: {columns, rows: 12}});
				reader.state = {...reader.state, shares};
				for (const row of screenRows(reader.state)) {
					expect(row.reduce((cells, span) => cells + cellWidth(span.text), 0)).toBe(columns);
				}
			}),
			{numRuns: 40},
		);
	});

	it('are as at first where nothing was made of them', () => {
		expect(layOut({columns: 120, rows: 30}, 'panes', initialShares)).toEqual(
			layOut({columns: 120, rows: 30}),
		);
	});
});
