// What is shown of an article in one line has the marks that it is set with.
import {expect, it} from 'vitest';
import {plainText} from '../../src/typeset/plain-text.ts';
import {oneLine} from '../../src/ui/one-line.ts';
import {outlineRows} from '../../src/ui/outline/outline-rows.ts';
import {headingRow, itemRows} from '../../src/ui/panes/list-items.ts';
import {wordingFor} from '../../src/ui/wording.ts';
import {TestReader} from './papers.ts';

const messages = wordingFor({language: 'zh', ambiguousWidth: 1});

it('half-width marks beside Han are full-width, and nothing in it acts on the terminal', () => {
	expect(oneLine('河湾:桥通了,船还开(图)', messages)).toBe('河湾：桥通了，船还开（图）');
	expect(oneLine('12:30 开船\u{1B}[2J', messages)).not.toContain('\u{1B}');
});

it('the outline says its subheads as the text does', () => {
	const {state} = new TestReader().press('l', 'l');
	const stored = state.article.stored!;
	const body = [{kind: 'subhead', text: '一、桥通了,船还开'} as const, ...stored.article.body];
	const article = {...state.article, stored: {...stored, article: {...stored.article, body}}};
	const rows = outlineRows({...state, article}, {kind: 'outline', selected: 0}, {width: 60, height: 8});
	expect(rows.map(plainText).join('\n')).toContain('一、桥通了，船还开');
});

const hit = {
	id: 'a',
	outlet: null,
	outletGuess: null,
	source: 'scans/a-very-long-name-of-a-file-of-a-page.txt',
	date: null,
	dateGuess: '2031-03-04',
	page: null,
	headline: '桥通了',
	headlineMade: false,
	section: null,
	read: true,
	starred: false,
	noted: false,
	headlineRanges: [],
	snippet: '河湾:渡口的桥通了',
	snippetRanges: [],
	match: 'exact',
	score: 1,
} as const;

const dress = {
	width: 36,
	selected: false,
	focused: false,
	namesOutlet: true,
	query: '渡口',
	grouping: 'page',
	marks: undefined,
	messages,
} as const;

it('the text of a hit is lit up where it is found, in the marks it is set with', () => {
	const rows = itemRows({kind: 'hit', id: 'a', summary: hit}, dress);
	expect(rows.map(plainText).join('\n')).toContain('河湾：渡口的桥');
	expect(
		rows
			.flat()
			.filter(({role}) => role === 'hit')
			.map(({text}) => text),
	).toEqual(['渡口']);
});

it('of a paper and a date that do not fit, the date is there whole', () => {
	const rows = itemRows({kind: 'hit', id: 'a', summary: hit}, dress).map(plainText);
	expect(rows.at(-1)?.trim()).toBe('a-very-long-name-o.. 2031-03-04?');
	const heading = plainText(headingRow({kind: 'listed', id: 'a', summary: hit}, dress));
	expect(heading.trim()).toBe('a-very-long-name-of-a.. 2031-03-04?');
});
