import {describe, expect, it} from 'vitest';
import {commandFor, keymap} from '../../src/ui/keymap.ts';
import {keyOf, remapped} from '../../src/ui/remap.ts';
import {TestReader} from './papers.ts';

const inList = {pane: 'articles', isTextShown: true, isSearching: false, isComparing: false} as const;

describe('keys given to actions', () => {
	it('replace those the actions had', () => {
		const bindings = remapped(new Map([['down', ['n', 'Ctrl-n']]]));
		expect(commandFor('n', inList, bindings)).toBe('down');
		expect(commandFor('j', inList, bindings)).toBeNull();
		expect(keyOf('down', bindings)).toBe('n');
	});

	it('no longer do what they did', () => {
		const bindings = remapped(new Map([['up', ['s']]]));
		expect(commandFor('s', inList, bindings)).toBe('up');
		expect(keyOf('star', bindings)).toBeNull();
	});

	it('may be none', () => {
		expect(commandFor('z', inList, remapped(new Map([['zoom', []]])))).toBeNull();
	});

	it('never take away the way out', () => {
		expect(commandFor('Ctrl-c', inList, remapped(new Map([['interrupt', ['x']]])))).toBe('interrupt');
		expect(commandFor('Ctrl-c', inList, remapped(new Map([['up', ['Ctrl-c']]])))).toBe('interrupt');
	});

	it('leave the keymap as it is where there are none', () => {
		expect(remapped(new Map())).toBe(keymap);
	});
});

describe('what a screen teaches', () => {
	it('are the keys that hold', () => {
		const reader = new TestReader().press('l', '/', '乙', 'Enter');
		reader.state = {
			...reader.state,
			bindings: remapped(
				new Map([
					['search', ['s']],
					['back', ['x']],
				]),
			),
		};
		expect(reader.screen().join('\n')).toMatch(/按 s 改搜索词/u);
		expect(reader.screen().at(-1)).toMatch(/s 搜索/u);
		expect(reader.press('?').screen().join('\n')).toMatch(/^ *s +搜索标题和正文/mu);
	});
});
