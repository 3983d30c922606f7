import {describe, expect, it} from 'vitest';
import {isLineTimed} from '../../src/ui/bandwidth.ts';
import {keepInView} from '../../src/ui/list-window.ts';
import {needsOf} from '../../src/ui/needs.ts';
import {reduce} from '../../src/ui/reducer.ts';
import {screenRows} from '../../src/ui/screen.ts';
import type {State} from '../../src/ui/state.ts';
import {paintRow, type Theme, themeOf} from '../../src/ui/theme.ts';
import {TestReader} from './papers.ts';

const size = {columns: 120, rows: 20};

function slow(...keys: readonly string[]): TestReader {
	const reader = new TestReader({size});
	reader.state = {...reader.state, lowBandwidth: true};
	return reader.press(...keys);
}

describe('at low bandwidth', () => {
	it('no text is fetched before it is asked for', () => {
		const wanted = (state: State) => needsOf(state).map(({kind}) => kind);
		const {state} = slow('l', 'j');
		const waiting = {...state, article: {...state.article, stored: null}};
		expect(wanted(waiting)).not.toContain('article');
		expect(wanted({...waiting, lowBandwidth: false})).toContain('article');
		expect(wanted({...waiting, focus: 'article'})).toContain('article');
	});

	it('a line down in the text is half a page', () => {
		const quick = new TestReader({size}).press('l', 'l', 'Ctrl-d').state.article.top;
		expect(quick).toBeGreaterThan(1);
		expect(slow('l', 'l', 'j').state.article.top).toBe(quick);
		expect(slow('l', 'l', 'j', 'k').state.article.top).toBe(0);
	});

	it('a list moves by half its height', () => {
		const one = () => 1;
		expect(keepInView({selected: 10, top: 0}, 100, 10, one)).toEqual({selected: 10, top: 1});
		expect(keepInView({selected: 10, top: 0}, 100, 10, one, 'half')).toEqual({selected: 10, top: 6});
		expect(keepInView({selected: 19, top: 20}, 100, 10, one, 'half')).toEqual({selected: 19, top: 15});
		expect(keepInView({selected: 25, top: 20}, 100, 10, one, 'half')).toEqual({selected: 25, top: 20});
		expect(keepInView({selected: 2, top: 3}, 100, 10, one, 'half')).toEqual({selected: 2, top: 0});
		expect(keepInView({selected: 99, top: 0}, 100, 10, one, 'half')).toEqual({selected: 99, top: 90});
	});

	it('rows say less about their looks', () => {
		const rows = screenRows(slow('l').state);
		const bytes = (theme: Theme) => rows.map(row => paintRow(row, theme)).join('').length;
		const look = {theme: 'dark', depth: 16, background: 'dark'} as const;
		expect(bytes(themeOf(look, true))).toBeLessThan(bytes(themeOf(look)));
	});

	it('it is said when the line has turned out to be slow', () => {
		const {state} = new TestReader({size});
		const after = reduce(state, {kind: 'line-slow'});
		expect(after.lowBandwidth).toBe(true);
		expect(after.notice).toContain('--low-bandwidth=never');
	});
});

describe('the line', () => {
	it.each([
		['auto', {SSH_CONNECTION: '192.0.2.1 50000 192.0.2.2 22'}, true],
		['auto', {SSH_TTY: '/dev/pts/7'}, true],
		['auto', {}, false],
		['always', {SSH_TTY: '/dev/pts/7'}, false],
		['never', {SSH_TTY: '/dev/pts/7'}, false],
	] as const)('is timed for %s in %j: %s', (wish, environment, isTimed) => {
		expect(isLineTimed(wish, environment)).toBe(isTimed);
	});
});
