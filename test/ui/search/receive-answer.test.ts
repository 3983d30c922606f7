// What stages of a search add to the list, under the reader's eye.
import {describe, expect, it} from 'vitest';
import type {Hit} from '../../../src/search/find.ts';
import type {Stage} from '../../../src/search/stage.ts';
import {fieldLine} from '../../../src/ui/field-line.ts';
import {actionOf} from '../../../src/ui/press.ts';
import {reduce} from '../../../src/ui/reducer.ts';
import {nextRequest} from '../../../src/ui/search/next-request.ts';
import type {StageAnswer} from '../../../src/ui/search/searcher.ts';
import {chosenId, listedAt, type State} from '../../../src/ui/state.ts';
import {TestReader} from '../papers.ts';

const query = '渡口的旧船';

function press(state: State, ...keys: readonly string[]): State {
	return keys.reduce((before, key) => {
		const action = actionOf(key, before);
		return action ? reduce(before, action) : before;
	}, state);
}

type Answered = Omit<StageAnswer, 'toRead'> & Partial<StageAnswer>;

/** What a stage answers, or what was read of it afterwards. */
function arrive(state: State, stage: Stage, answered: Answered, read: StageAnswer['toRead'] = []): State {
	const request = {query, stage, toRead: read, narrowed: null, known: [], open: []};
	return reduce(state, {kind: 'search-arrived', request, answer: {toRead: [], ...answered}});
}

function hit(id: string, match: Hit['match'] = 'exact'): Hit {
	return {
		id,
		outlet: '河湾日报',
		outletGuess: null,
		source: 'one.txt',
		date: '2031-03-04',
		dateGuess: null,
		page: '1',
		headline: `题${id}`,
		read: false,
		starred: false,
		headlineRanges: [],
		snippet: '',
		snippetRanges: [],
		match,
		score: 1,
	};
}

const typed = press(new TestReader().state, '/', ...query);
const found = arrive(typed, 'newest', {hits: [hit('a'), hit('b')], open: ['body']});
const summary = (state: State) =>
	fieldLine(state, 120)
		?.aside.map(({text}) => text.trim())
		.join('');

describe('a later stage', () => {
	it('adds to the end of the list and leaves the selection on its article', () => {
		const chosen = press(found, 'Down');
		expect(chosenId(chosen)).toBe('b');
		const further = arrive(chosen, 'further', {hits: [hit('c')], open: []});
		expect([0, 1, 2, 3].map(index => listedAt(further, index)?.id)).toEqual(['a', 'b', 'c', undefined]);
		expect(chosenId(further)).toBe('b');
		expect(further.search?.position).toEqual(chosen.search?.position);
	});

	it('waits until what is left of the one before is read, which follows what is listed', () => {
		const toRead = [{place: 7, match: 'exact', score: 0.7}] as const;
		const first = arrive(typed, 'newest', {hits: [hit('a')], toRead, open: ['body']});
		expect(nextRequest(first.search!)).toMatchObject({stage: 'newest', toRead});
		const chosen = press(arrive(typed, 'newest', {hits: [hit('a'), hit('b')], toRead, open: []}), 'Down');
		const read = arrive(chosen, 'newest', {hits: [hit('c')], open: ['body']}, toRead);
		expect([0, 1, 2].map(index => listedAt(read, index)?.id)).toEqual(['a', 'b', 'c']);
		expect(chosenId(read)).toBe('b');
		expect(nextRequest(read.search!)).toMatchObject({stage: 'further', toRead: [], open: ['body']});
	});

	it('of a query that is no longer typed adds nothing', () => {
		const other = press(found, 'Ctrl-u', '菱');
		expect(arrive(other, 'further', {hits: [hit('c')], open: []}).search).toBe(other.search);
	});

	it('puts what comes near under a heading of its own', () => {
		const near = arrive(found, 'approximate', {
			hits: [hit('c', 'approximate'), hit('d', 'approximate')],
			open: [],
		});
		const reader = new TestReader();
		reader.state = near;
		const rows = reader.screen().map(row => row.split('|')[1]?.trim());
		const heading = rows.indexOf('差一字的');
		expect(rows.filter(row => row === '差一字的')).toHaveLength(1);
		expect(rows[heading + 1]).toContain('题c');
	});

	it('puts what is as typed and was found behind those under another', () => {
		const near = arrive(found, 'approximate', {hits: [hit('c', 'approximate')], open: ['body']});
		const reader = new TestReader();
		reader.state = arrive(near, 'rest', {hits: [hit('d'), hit('e')], open: []});
		const rows = reader.screen().map(row => row.split('|')[1]?.trim());
		const heading = rows.indexOf('一字不差的');
		expect(rows.filter(row => row === '一字不差的')).toHaveLength(1);
		expect(rows[heading + 1]).toContain('题d');
	});
});

describe('the summary beside the field', () => {
	it('says that it is still searching, then what it lists, then of how many', () => {
		expect(summary(found)).toBe('找到 2 篇，还在找');
		const done = arrive(found, 'rest', {hits: [], open: ['body']});
		expect(summary(done)).toBe('最新的 2 篇，更早的未列出');
		const tally = {articles: 1234, outlets: [], months: [], share: 0.5};
		const request = {query, narrowed: null};
		const counting = reduce(done, {kind: 'tally-arrived', request, tally});
		expect(summary(counting)).toBe('最新的 2 篇，至少 1234 篇');
		const counted = reduce(counting, {kind: 'tally-arrived', request, tally: {...tally, share: 1}});
		expect(summary(counted)).toBe('最新的 2 篇，共 1234 篇');
	});

	it('says what is wrong with the query', () => {
		expect(summary(press(typed, 'Space', '"'))).not.toBe(summary(typed));
		expect(summary(press(typed, 'Space', '"'))).toContain('引号');
	});
});
