import {describe, expect, it} from 'vitest';
import type {StoredArticle, StoredWarning} from '../../src/library/library.ts';
import type {Misreading} from '../../src/page/misreading.ts';
import {plainText} from '../../src/typeset/plain-text.ts';
import {doubtPlaces} from '../../src/ui/doubt-places.ts';
import {openRows} from '../../src/ui/geometry.ts';
import {screenRows} from '../../src/ui/screen.ts';
import type {State} from '../../src/ui/state.ts';
import {textBefore} from '../../src/ui/text-place.ts';
import {TestReader} from './papers.ts';

function misread(misreading: Misreading): StoredWarning {
	return {line: 1, kind: 'misreading', message: 'invented', misreading};
}

function withText(state: State, texts: readonly string[], warnings: readonly StoredWarning[]): State {
	const stored = state.article.stored as StoredArticle;
	const body = texts.map(text => ({kind: 'paragraph' as const, text}));
	const article = {...stored.article, body, lines: [[1, 9] as const]};
	return {...state, article: {...state.article, stored: {...stored, article, warnings}}};
}

const {state} = new TestReader();

function places(warning: StoredWarning, ...texts: string[]) {
	return doubtPlaces(withText(state, texts, [warning]).article.stored as StoredArticle);
}

describe('the place of a warning', () => {
	it.each<[string, Misreading]>([
		['doubled', {kind: 'doubled', stands: '的'}],
		['joined', {kind: 'joined', stands: '渡口'}],
		['number missing', {kind: 'number-missing', expected: 2, before: '三是'}],
		['number misread', {kind: 'number-misread', stands: '三是', expected: 2}],
		['disagreeing', {kind: 'disagreeing', stands: '河弯的，', elsewhere: '河湾的，'}],
	])('is where the text has it (%s)', (_, misreading) => {
		const texts = ['的河湾，渡口。', '船：的的，渡口和渡口，三是,河弯的,好。'];
		const at = {doubled: 2, joined: 5, 'number-missing': 11, 'number-misread': 11, disagreeing: 14};
		const offset = at[misreading.kind as keyof typeof at];
		expect(places(misread(misreading), ...texts)).toEqual([{block: 1, at: offset}]);
	});

	it('is where words come again in the same paragraph', () => {
		const looped = misread({kind: 'looped', stands: '船开了，'});
		expect(places(looped, '船开了，船开了，人走了。')).toEqual([{block: 0, at: 4}]);
		expect(places(looped, '船开了，', '船开了，人走了。')).toEqual([]);
		expect(places(looped, '船开了，船开了，船开了，')).toEqual([]);
	});

	it('is not told where it could be several, or none any more', () => {
		const doubled = misread({kind: 'doubled', stands: '的'});
		expect(places(doubled, '的的。', '的的。')).toEqual([]);
		expect(places(doubled, '的。')).toEqual([]);
		expect(places(misread({kind: 'unclosed', stands: '“'}), '“一。')).toEqual([]);
		expect(places({line: 1, kind: 'misreading', message: 'old', misreading: null}, '一')).toEqual([]);
	});

	it('is the end of a text that breaks off, if its last line does', () => {
		const broken = (line: number): StoredWarning => ({line, kind: 'truncated', message: 'invented'});
		expect(places(broken(9), '一。', '二 ', ' ')).toEqual([{block: 1, at: 0}]);
		expect(places(broken(5), '一。', '二')).toEqual([]);
		expect(places(broken(9))).toEqual([]);
	});
});

describe('the margin', () => {
	const long = '河湾的风从水面上吹来，把晒在竹竿上的渔网吹得轻轻作响。'.repeat(6);
	const warnings = [misread({kind: 'doubled', stands: '渡口'}), misread({kind: 'unclosed', stands: '“'})];

	it.each([1, 2] as const)('marks the row in which a doubt begins, and no other row (%i cells)', width => {
		const reader = new TestReader({size: {columns: 120, rows: 40}}).press('l', 'l');
		const texts = [long, `“${long}船到渡口渡口，停了。`, long];
		const open = withText({...reader.state, ambiguousWidth: width}, texts, warnings);
		const rows = screenRows(open).map(row => row.map(({text}) => text).join(''));
		const marked = rows.filter(row => /\| *! +\p{Script=Han}/u.test(row));
		expect(marked).toHaveLength(3);
		expect(marked[0]).toContain('渡');
		expect(marked.slice(1).join('')).toMatch(/可能误读.*可能误读/su);
	});

	it('marks a row wherever it has been scrolled to, also far down a paragraph', () => {
		const reader = new TestReader({size: {columns: 120, rows: 12}}).press('l', 'l');
		const texts = [long, `${long.repeat(8)}船到渡口渡口，停了。${long}`, long];
		reader.state = withText(reader.state, texts, warnings);
		const seen = new Set<string>();
		for (let row = 0; row < 60; row++) {
			const screen = reader.press('j').screen();
			for (const marked of screen.filter(row => /\| *! +\p{Script=Han}/u.test(row))) {
				seen.add(marked.slice(marked.lastIndexOf('!')));
			}
		}
		const [text = '', ...told] = seen;
		expect(text).toContain('渡');
		expect(told.every(row => row.includes('可能误读'))).toBe(true);
	});

	it.each([1, 2] as const)('marks the row in its own column where there are several (%i cells)', width => {
		const reader = new TestReader({size: {columns: 200, rows: 24}}).press('l', 'l');
		const texts = [long, `“${long}船到渡口渡口，停了。`, long, `河湾水涨涨。${long}`];
		const twice = [...warnings, misread({kind: 'doubled', stands: '涨'})];
		const open = withText({...reader.state, ambiguousWidth: width}, texts, twice);
		const shown = screenRows(open).map(row => row.map(({text}) => text).join(''));
		const marked = shown.flatMap(row => Array.from(row.matchAll(/! (\s*[^!\s]+)/gu), found => found[1]));
		expect(marked.filter(text => text?.includes('渡口渡口'))).toHaveLength(1);
		expect(marked.filter(text => text?.includes('水涨涨'))).toHaveLength(1);
		expect(shown.join('').match(/!/gu)).toHaveLength(2 + twice.length);
	});

	it('moves no place in the text with the marks in columns', () => {
		const reader = new TestReader({size: {columns: 200, rows: 12}}).press('l', 'l');
		const open = withText(reader.state, [`渡口渡口。${long}`, long.repeat(9)], warnings);
		const whole = (state: State) => textBefore(openRows(state), openRows(state).count());
		expect(whole(open)).toBe(whole({...open, setting: {...open.setting, columns: 1}}));
	});

	it('changes nothing where the pane has no room for it', () => {
		const reader = new TestReader({size: {columns: 36, rows: 40}}).press('l', 'l');
		const texts = ['船到渡口渡口，停了。'];
		const open = withText(reader.state, texts, warnings);
		const rows = screenRows(open).map(plainText);
		expect(rows.find(row => row.includes('渡口渡口'))).not.toContain('!');
	});
});
