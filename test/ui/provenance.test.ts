// How an article's paper, date and page are named.
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {cellWidth} from '../../src/typeset/width.ts';
import {labelWithin, sameIssue} from '../../src/ui/provenance.ts';

describe('a name and a date', () => {
	it('stand whole where there is room, and the date even where there is little', () => {
		expect(labelWithin('河湾日报', '2031-03-04', 19)).toBe('河湾日报 2031-03-04');
		expect(labelWithin('河湾日报周末版', '2031-03-04', 22)).toBe('河湾日报.. 2031-03-04');
		expect(labelWithin('河湾日报', '', 4)).toBe('河湾日报');
	});

	it('are cut as any text where too little would be left of the name', () => {
		expect(labelWithin('河湾日报', '2031-03-04', 14)).toBe('河湾日报 2031-03-04');
	});

	it('fit wherever enough of the name is left', () => {
		const text = fc.string({unit: fc.constantFrom(...'河湾日报ab.-1')});
		fc.assert(
			fc.property(text, text, fc.integer({min: 0, max: 60}), (name, issue, width) => {
				const label = labelWithin(name, issue, width);
				expect(label.endsWith(issue)).toBe(true);
				if (issue !== '' && width - cellWidth(issue) >= 11)
					expect(cellWidth(label)).toBeLessThanOrEqual(width);
			}),
		);
	});
});

describe('the issue of two articles', () => {
	const one = {
		outlet: '河湾日报',
		outletGuess: null,
		date: '2031-03-04',
		dateGuess: null,
		page: null,
		source: 'feed.xml#1',
	};

	it('is the same whatever file they came in, if paper, date and page are', () => {
		expect(sameIssue(one, {...one, source: 'feed.xml#2'})).toBe(true);
		for (const other of [
			{outlet: '青石晚报'},
			{date: '2031-03-05'},
			{page: '2'},
			{date: null, dateGuess: '2031-03-04'},
		])
			expect(sameIssue(one, {...one, ...other})).toBe(false);
	});

	it('of papers without a name is the same only within a file', () => {
		const nameless = {...one, outlet: null};
		expect(sameIssue(nameless, nameless)).toBe(true);
		expect(sameIssue(nameless, {...nameless, source: 'other/feed.xml#1'})).toBe(false);
	});
});
