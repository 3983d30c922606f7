// What a search found by paper and time.
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {plainText} from '../../../src/typeset/plain-text.ts';
import {cellWidth} from '../../../src/typeset/width.ts';
import {facetsPane} from '../../../src/ui/panes/facets-pane.ts';
import {reduce} from '../../../src/ui/reducer.ts';
import {nextCount} from '../../../src/ui/search/next-request.ts';
import {textIn} from '../../../src/ui/text-field.ts';
import {TestReader} from '../papers.ts';

const outlets = [
	{key: '河湾日报', name: '河湾日报', articles: 40},
	{key: '?青石晚报', name: '青石\u{1B}晚报', articles: 10},
];

const aHit = {
	id: 'a',
	outlet: null,
	outletGuess: null,
	source: '1.txt',
	date: null,
	dateGuess: null,
	page: null,
	headline: '渡口',
	read: false,
	starred: false,
	headlineRanges: [],
	snippet: '',
	snippetRanges: [],
	score: 1,
};

/** A search that has been counted. */
function counted(months: readonly {month: string | null; articles: number}[]): TestReader {
	const reader = new TestReader().press('/', '渡', '口', 'Enter');
	const tally = {articles: 50, outlets, months, share: 1};
	const request = {query: '渡口', narrowed: null};
	reader.state = reduce(reader.state, {kind: 'tally-arrived', request, tally});
	return reader;
}

const fewMonths = [
	{month: '2031-03', articles: 30},
	{month: '2031-02', articles: 15},
	{month: null, articles: 5},
];

describe('the facets of a search', () => {
	it('stand beside the list, a bar for each, until another key is pressed', () => {
		const reader = counted(fewMonths).press('o');
		const rows = reader.screen().map(row => row.split('|').at(-1)?.trim() ?? '');
		expect(rows[0]).toBe('> 命中分布');
		const bars = rows.flatMap(row => /(\S+) +(\d+) (=+)/u.exec(row)?.slice(1, 4) ?? []);
		const [first, second] = [bars.slice(0, 3), bars.slice(3, 6)];
		expect([first[0], first[1], second[1]]).toEqual(['河湾日报', '40', '10']);
		expect(first[2]!.length / second[2]!.length).toBeCloseTo(4, 0);
		expect(reader.press('q').screen().join('\n')).not.toContain('命中分布');
		expect(reader.state.search).not.toBeNull();
	});

	it('narrow the search to a paper or a time', () => {
		const toPaper = counted(fewMonths).press('o', 'Enter');
		expect(textIn(toPaper.state.search!.field)).toBe('渡口 outlet:"河湾日报"');
		const toMonth = counted(fewMonths).press('o', 'j', 'j', 'j', 'Enter');
		expect(textIn(toMonth.state.search!.field)).toBe('渡口 date:2031-02-01..2031-02-28');
		expect(toMonth.state.facet).toBeNull();
	});

	it('are counted where what was found only resembles what was typed, too', () => {
		const reader = new TestReader().press('/', 'd', 'k');
		const hit = (match: 'pinyin' | 'approximate') => ({...aHit, match});
		for (const match of ['pinyin', 'approximate'] as const) {
			const answer = {
				query: 'dk',
				stage: 'approximate',
				hits: [hit(match)],
				open: [],
				toRead: [],
				tally: null,
			} as const;
			expect(nextCount({...reader.state.search!, answer})).toEqual({query: 'dk', narrowed: null});
		}
	});

	it('are said to be none where nothing was found', () => {
		const rows = new TestReader().press('/', '鲸', 'Enter', 'o').screen().join('\n');
		expect(rows).toContain('没有找到');
		expect(rows).not.toContain('正在数');
	});

	it('of the undated narrow to nothing', () => {
		const reader = counted(fewMonths).press('o', 'G', 'Enter');
		expect(textIn(reader.state.search!.field)).toBe('渡口');
	});

	it('are years where there are many months', () => {
		const months = Array.from({length: 30}, (_, index) => ({
			month: `${2031 - Math.floor(index / 12)}-${`${12 - (index % 12)}`.padStart(2, '0')}`,
			articles: 1,
		}));
		const reader = counted(months).press('o', 'G', 'Enter');
		expect(textIn(reader.state.search!.field)).toBe('渡口 date:2029-01-01..2029-12-31');
	});

	it('are in rows exactly as wide as the pane, safe for the terminal, the chosen one in sight', () => {
		const size = fc.record({width: fc.integer({min: 20, max: 120}), height: fc.integer({min: 3, max: 30})});
		fc.assert(
			fc.property(size, fc.nat(5), (pane, downs) => {
				const reader = counted(fewMonths).press('o', ...Array.from({length: downs}, () => 'j'));
				const rows = facetsPane(reader.state, pane).map(plainText);
				expect(rows).toHaveLength(pane.height + 1);
				for (const row of facetsPane(reader.state, pane)) {
					expect(row.reduce((sum, {text}) => sum + cellWidth(text), 0)).toBe(pane.width);
				}
				expect(rows.join('')).not.toContain('\u{1B}');
				expect(rows.slice(1).filter(row => row.startsWith('>'))).toHaveLength(1);
			}),
		);
	});

	it.each([
		[80, 24],
		[50, 20],
	])('are shown at %i by %i', (columns, rows) => {
		const reader = counted(fewMonths).press('o').resize(columns, rows);
		expect(reader.screen().join('\n')).toContain('命中分布');
	});
});
