import {beforeEach, describe, expect, it} from 'vitest';
import type {Reply} from '../../src/terminal/replies.ts';
import type {KnownWidth, TerminalMemory} from '../../src/terminal/terminal-memory.ts';
import {drawn} from '../../src/typeset/ambiguous.ts';
import {secondCell} from '../../src/typeset/second-cell.ts';
import {cellWidth} from '../../src/typeset/width.ts';
import {type FollowedWidth, followWidth, widthAtFirst} from '../../src/ui/ambiguous-width.ts';
import {fieldLine} from '../../src/ui/field-line.ts';
import {openRows} from '../../src/ui/geometry.ts';
import {screenRows} from '../../src/ui/screen.ts';
import {initialState, type State} from '../../src/ui/state.ts';
import {createStore, type Store} from '../../src/ui/store.ts';
import {textBefore} from '../../src/ui/text-place.ts';
import {TestReader} from './papers.ts';

const columns = 100;
const ambiguous: Readonly<Record<string, string>> = {报: '“', 里: '”', 今: '①', 风: '…', 响: '—'};

/** The state with a few of its characters turned into ambiguous ones, wherever it holds them. */
function withAmbiguous<T>(value: T): T {
	if (typeof value === 'string') return value.replace(/[报里今风响]/gu, one => ambiguous[one] ?? one) as T;
	if (Array.isArray(value)) return value.map(withAmbiguous) as T;
	if (value instanceof Map) return new Map([...value].map(withAmbiguous)) as T;
	if (value instanceof Set || value === null || typeof value !== 'object') return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withAmbiguous(one)])) as T;
}

const views: readonly (readonly [name: string, keys: readonly string[]])[] = [
	['the three panes', []],
	['a paper chosen', ['j']],
	['an article', ['l', 'l', 'Ctrl-d']],
	['an article alone', ['l', 'l', 'z']],
	['the raw lines', ['l', 'l', 'v']],
	['results', ['/', '渡', '口', 'Enter', 'Enter']],
	['a search being typed', ['/', '图', '书', '室', '报', '里', 'Left']],
	['the menu of corrections', ['l', 'l', 'e']],
	['a headline being corrected', ['l', 'l', 'e', 'h']],
	['a paragraph being chosen', ['l', 'l', 'e', 's']],
	['what was corrected', ['l', 'l', 'e', 'h', '今', 'Enter']],
	['the keys', ['?', 'PageDown']],
];

function stateAfter(keys: readonly string[], ambiguousWidth: 1 | 2): State {
	const reader = new TestReader({size: {columns, rows: 30}}).press(...keys);
	return {...withAmbiguous(reader.state), ambiguousWidth};
}

/** The texts of all that is on the screen, row by row. */
function textsOf(state: State): string[] {
	const field = fieldLine(state, columns);
	const rows = screenRows(state).map(row => row.map(span => span.text).join(''));
	if (!field) return rows;
	const aside = field.aside.map(span => span.text).join('');
	return [...rows.slice(0, -1), field.prompt + field.shown + aside];
}

describe.each(views)('%s', (_, keys) => {
	it('has a second cell for every ambiguous character where they are wide, in rows of the same width', () => {
		const texts = textsOf(stateAfter(keys, 2));
		expect(texts.join('')).toContain(secondCell);
		for (const text of texts) {
			expect(drawn(text, 2)).toBe(text);
			expect(cellWidth(text)).toBe(columns);
		}
	});

	it('has no second cell where they are narrow', () => {
		const texts = textsOf(stateAfter(keys, 1));
		expect(texts.join('')).not.toContain(secondCell);
		expect(texts.map(cellWidth)).toEqual(texts.map(() => columns));
	});
});

it('hits are lit up beneath second cells', () => {
	const state = stateAfter(['/', '渡', '口', 'Enter', 'Enter'], 2);
	const hits = screenRows(state)
		.flat()
		.filter(({role}) => role === 'hit');
	expect(hits.length).toBeGreaterThan(0);
	expect(new Set(hits.map(({text}) => text))).toEqual(new Set(['渡口']));
});

it('another width keeps the text that is at the top of the screen', () => {
	const state = stateAfter(['l', 'l', 'Ctrl-d', 'Ctrl-d'], 1);
	const store = createStore(state);
	store.dispatch({kind: 'command', command: 'ambiguous-width'});
	const wide = store.state();
	const [before, after] = [state, wide].map(one => textBefore(openRows(one), one.article.top));
	const next = textBefore(openRows(wide), wide.article.top + 1);
	expect(wide.ambiguousWidth).toBe(2);
	expect(after).toBeLessThanOrEqual(before ?? 0);
	expect(next).toBeGreaterThan(before ?? 0);
});

describe('following the width', () => {
	const answer = (width: 1 | 2): Reply[] =>
		Array.from({length: 5}, () => ({kind: 'cursor', row: 2, column: width + 1}));
	let told: KnownWidth[];
	let repaints: number;
	let store: Store;
	let followed: FollowedWidth;

	function memory(known: KnownWidth | null = null): TerminalMemory {
		return {recall: () => known, remember: width => told.push(width as KnownWidth)};
	}

	function follow(known: KnownWidth): (reply: Reply) => void {
		const {used: ambiguousWidth} = known;
		store = createStore(
			initialState({size: {columns, rows: 30}, language: 'zh', source: 'library', ambiguousWidth}),
		);
		followed = followWidth(store, memory(), known, () => repaints++);
		return followed.hear;
	}

	beforeEach(() => {
		told = [];
		repaints = 0;
	});

	it('begins with the wish, else what is known, else narrow', () => {
		const known = {answered: 1, used: 2} as const;
		expect(widthAtFirst(1, true, memory(known))).toEqual({answered: 1, used: 1});
		expect(widthAtFirst('auto', true, memory(known))).toEqual(known);
		expect(widthAtFirst('auto', true, memory())).toEqual({answered: null, used: 1});
		expect(widthAtFirst('auto', false, memory(known))).toEqual({answered: null, used: 1});
	});

	it('repaints once for another answer, and remembers it', async () => {
		answer(2).forEach(follow({answered: null, used: 1}));
		await Promise.resolve();
		expect(store.state().ambiguousWidth).toBe(2);
		expect(told).toEqual([{answered: 2, used: 2}]);
		expect(repaints).toBe(1);
	});

	it('remembers a first answer that changes nothing, and does not repaint', async () => {
		answer(1).forEach(follow({answered: null, used: 1}));
		await Promise.resolve();
		expect(told).toEqual([{answered: 1, used: 1}]);
		expect(repaints).toBe(0);
	});

	it('keeps what its reader chose against the same answer, not against a new one', async () => {
		answer(1).forEach(follow({answered: 1, used: 2}));
		await Promise.resolve();
		expect(told).toEqual([]);
		answer(2).forEach(follow({answered: 1, used: 1}));
		await Promise.resolve();
		expect(told).toEqual([{answered: 2, used: 2}]);
	});

	it('remembers what its reader chooses by the key', async () => {
		follow({answered: 1, used: 1});
		store.dispatch({kind: 'command', command: 'ambiguous-width'});
		await Promise.resolve();
		expect(told).toEqual([{answered: 1, used: 2}]);
		expect(repaints).toBe(1);
	});

	it('is sure of it where the terminal has said so', async () => {
		const hear = follow({answered: null, used: 1});
		expect(followed.isSure()).toBe(false);
		answer(1).forEach(hear);
		expect(followed.isSure()).toBe(true);
		store.dispatch({kind: 'command', command: 'ambiguous-width'});
		await Promise.resolve();
		expect(followed.isSure()).toBe(false);
	});
});
