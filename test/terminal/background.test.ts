import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {asksBackground, backgroundHint, backgroundIn} from '../../src/terminal/background.ts';
import {backgroundMemory} from '../../src/terminal/background-memory.ts';

const cache = mkdtempSync(path.join(tmpdir(), 'paper-tui-background-'));

afterAll(() => rmSync(cache, {recursive: true, force: true}));

describe('the background of a terminal', () => {
	it.each([
		['rgb:0000/0000/0000', 'dark'],
		['rgb:1e1e/1e1e/1e1e', 'dark'],
		['rgb:28/2c/34', 'dark'],
		['rgb:ffff/ffff/ffff', 'light'],
		['rgba:fdfd/f6f6/e3e3/ffff', 'light'],
		['rgb:f/f/f', 'light'],
	])('as %s is %s', (answer, expected) => {
		expect(backgroundIn(answer)).toBe(expected);
	});

	it('is not known from anything else', () => {
		expect(backgroundIn('')).toBeNull();
		expect(backgroundIn('rgb:0000/0000')).toBeNull();
	});

	it('may be told in the environment', () => {
		expect(backgroundHint({COLORFGBG: '15;0'})).toBe('dark');
		expect(backgroundHint({COLORFGBG: '0;default;15'})).toBe('light');
		expect(backgroundHint({COLORFGBG: 'default;default'})).toBeNull();
		expect(backgroundHint({})).toBeNull();
	});

	it('is not asked for where the question would be seen', () => {
		expect(asksBackground({TERM: 'linux'})).toBe(false);
		expect(asksBackground({TERM: 'xterm-256color'})).toBe(true);
	});

	it('is remembered for each terminal', () => {
		const one = {XDG_CACHE_HOME: cache, TERM: 'xterm'};
		const other = {XDG_CACHE_HOME: cache, TERM: 'tmux'};
		expect(backgroundMemory(one).recall()).toBeNull();
		backgroundMemory(one).remember('light');
		backgroundMemory(other).remember('dark');
		expect(backgroundMemory(one).recall()).toBe('light');
		expect(backgroundMemory(other).recall()).toBe('dark');
	});

	it('is as unknown as at first where its file is damaged', () => {
		writeFileSync(path.join(cache, 'paper-tui', 'background.json'), '{"xterm": 3');
		expect(backgroundMemory({XDG_CACHE_HOME: cache, TERM: 'xterm'}).recall()).toBeNull();
	});
});
