import {describe, expect, it} from 'vitest';
import {plainText} from '../../../src/typeset/plain-text.ts';
import {needsOf} from '../../../src/ui/needs.ts';
import {actionOf} from '../../../src/ui/press.ts';
import {reduce} from '../../../src/ui/reducer.ts';
import {screenRows} from '../../../src/ui/screen.ts';
import {toChoose} from '../../../src/ui/search/new-search.ts';
import {initialState, type State} from '../../../src/ui/state.ts';
import {TestReader} from '../papers.ts';

function press(state: State, ...keys: readonly string[]): State {
	return keys.reduce((before, key) => {
		const action = actionOf(key, before);
		return action ? reduce(before, action) : before;
	}, state);
}

const size = {columns: 120, rows: 40};
const opened = toChoose(initialState({size, language: 'zh', source: 'library'}), '渡口');

describe('choosing an article', () => {
	it('takes the chosen hit with Enter', () => {
		expect(new TestReader({choosing: '渡口'}).press('Down', 'Enter').state.left).toEqual({
			chosen: '?青石晚报-3',
			query: '渡口',
		});
	});

	it('waits with Enter for hits that are on their way, rather than take one of another query', () => {
		const found = new TestReader({choosing: '渡口'}).state;
		const waiting = press(found, 'Backspace', 'Enter');
		expect(waiting.left).toBeNull();
		const [request] = needsOf(waiting).flatMap(need => (need.kind === 'search' ? [need.request] : []));
		const hits = found.search?.answer?.hits.slice(1) ?? [];
		const answered = reduce(waiting, {
			kind: 'search-arrived',
			request: request!,
			answer: {hits, toRead: [], open: []},
		});
		expect(answered.left).toEqual({chosen: '?青石晚报-3', query: '渡'});
	});

	it('does not wait once something else is typed', () => {
		const waiting = press(opened, 'Enter', 'x');
		expect(waiting.choosing).toBe('open');
		expect(waiting.left).toBeNull();
	});

	it('stays where nothing was found', () => {
		const reader = new TestReader({choosing: '没有的'}).press('Enter');
		expect(reader.state.left).toBeNull();
		expect(reader.press('Ctrl-u', '渡', '口', 'Enter').state.left).toEqual({
			chosen: '河湾日报-3',
			query: '渡口',
		});
	});

	it('is given up with Escape, and interrupted with Ctrl-c', () => {
		expect(press(opened, 'Escape').left).toBe('quit');
		expect(press(opened, 'Ctrl-c').left).toBe('interrupt');
	});

	it('asks for nothing but what is shown', () => {
		expect(needsOf(opened).map(need => need.kind)).toEqual(['search', 'history']);
	});

	it.each([
		[80, 24],
		[120, 40],
		[200, 60],
		[50, 20],
	])('shows the list, and the text beside it where there is room, at %i by %i', (columns, rows) => {
		const reader = new TestReader({size: {columns, rows}, choosing: '渡口'});
		expect(screenRows(reader.state)).toHaveLength(rows);
		const shown = screenRows(reader.state).map(plainText).join('\n');
		expect(shown).toContain('> 搜索结果');
		expect(shown.includes('|')).toBe(columns >= 80);
	});
});
