import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Background} from '../../src/terminal/background.ts';
import {hearBackground} from '../../src/ui/hear-background.ts';
import {followScreen, screenMemory} from '../../src/ui/screen-memory.ts';
import {initialState} from '../../src/ui/state.ts';
import {createStore, type Store} from '../../src/ui/store.ts';
import {plainLook} from '../../src/ui/theme.ts';
import type {ThemeName} from '../../src/ui/theme-names.ts';

let cache = '';
const memory = () => screenMemory({XDG_CACHE_HOME: cache});

beforeEach(() => {
	cache = mkdtempSync(path.join(tmpdir(), 'paper-tui-screen-'));
});

afterEach(() => rmSync(cache, {recursive: true, force: true}));

function storeWith(theme: ThemeName): Store {
	const look = {...plainLook, depth: 16, theme} as const;
	return createStore(initialState({language: 'zh', source: 'seeds', size: {columns: 80, rows: 24}, look}));
}

/** Lets listeners hear. */
const told = () => Promise.resolve();

describe('what was chosen for the screen', () => {
	it('is there the next time', async () => {
		const store = storeWith('auto');
		followScreen(store, memory());
		store.dispatch({kind: 'command', command: 'theme'});
		await told();
		expect(memory().recall().theme).toBe('light');
	});

	it('is not what it was opened with only this time', async () => {
		const store = storeWith('newsprint');
		followScreen(store, memory());
		store.dispatch({kind: 'command', command: 'down'});
		store.dispatch({kind: 'command', command: 'star'});
		await told();
		expect(memory().recall().theme).toBe('auto');
	});
});

describe('an answer about the background', () => {
	it('changes the theme where it is another than what was known', () => {
		const store = storeWith('auto');
		const kept: Background[] = [];
		const light = {
			recall: () => kept.at(-1) ?? null,
			remember: (background: Background) => kept.push(background),
		};
		hearBackground('rgb:ffff/ffff/ffff', store, light);
		hearBackground('rgb:ffff/ffff/ffff', store, light);
		hearBackground('nonsense', store, light);
		expect(store.state().look.background).toBe('light');
		expect(kept).toEqual(['light']);
	});
});
