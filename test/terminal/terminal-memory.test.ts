import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {terminalMemory} from '../../src/terminal/terminal-memory.ts';

let cache = '';
const wide = {answered: 2, used: 2} as const;
const term = {
	TERM: 'xterm-256color',
	TERM_PROGRAM: 'rowan',
	TERM_PROGRAM_VERSION: '3.1',
	LANG: 'zh_CN.UTF-8',
};
const file = () => path.join(cache, 'paper-tui/terminal.json');
const memory = (environment: Readonly<Record<string, string>> = {}) =>
	terminalMemory({XDG_CACHE_HOME: cache, ...term, ...environment});

beforeEach(() => {
	cache = mkdtempSync(path.join(tmpdir(), 'paper-tui-'));
});

afterEach(() => {
	rmSync(cache, {recursive: true, force: true});
});

describe('what is remembered of a terminal', () => {
	it('is nothing at first, then what was last told, to the owner alone', () => {
		expect(memory().recall()).toBeNull();
		memory().remember({answered: null, used: 2});
		memory().remember(wide);
		expect(memory().recall()).toEqual(wide);
		expect(statSync(file()).mode & 0o777).toBe(0o600);
		expect(readdirSync(path.dirname(file()))).toEqual(['terminal.json']);
	});

	it('is told bit by bit', () => {
		memory().remember({synchronizes: true});
		expect(memory().recall()).toEqual({answered: null, used: 1, synchronizes: true});
		memory().remember(wide);
		expect(memory().recall()).toEqual({...wide, synchronizes: true});
	});

	it.each([
		{TERM: 'xterm'},
		{TERM_PROGRAM: 'alder'},
		{TERM_PROGRAM_VERSION: '3.2'},
		{TMUX: '/tmp/tmux-1000/default,1,0'},
		{STY: '1.pts'},
		{LC_CTYPE: 'ja_JP.UTF-8'},
	])('is not taken for that of one with %j', other => {
		memory().remember(wide);
		expect(memory(other).recall()).toBeNull();
		memory(other).remember({answered: 1, used: 1});
		expect(memory().recall()).toEqual(wide);
	});

	it('is the same in every window of a multiplexer', () => {
		memory({TMUX: '/tmp/tmux-1000/default,1,0'}).remember(wide);
		expect(memory({TMUX: '/tmp/tmux-1000/other,2,7'}).recall()).toEqual(wide);
	});

	it('goes to ~/.cache without a cache of its own', () => {
		terminalMemory({HOME: cache, XDG_CACHE_HOME: 'not/absolute'}).remember(wide);
		expect(readFileSync(path.join(cache, '.cache/paper-tui/terminal.json'), 'utf8')).toContain('"used": 2');
	});

	it.each(['', '{', '[]', 'null', '{"a": 1}', '{"a": {"answered": 3, "used": 1}}'])(
		'is nothing where the file says %j, and the file is made anew',
		text => {
			memory().remember(wide);
			writeFileSync(file(), text);
			expect(memory().recall()).toBeNull();
			memory().remember(wide);
			expect(memory().recall()).toEqual(wide);
		},
	);

	it('forgets the terminal told of longest ago', () => {
		for (let index = 0; index < 100; index++) memory({TERM: `made-up-${index}`}).remember(wide);
		memory({TERM: 'made-up-0'}).remember(wide);
		memory().remember(wide);
		expect(memory({TERM: 'made-up-0'}).recall()).toEqual(wide);
		expect(memory({TERM: 'made-up-1'}).recall()).toBeNull();
	});

	it('is quietly nothing where the place can not be written', () => {
		writeFileSync(path.join(cache, 'paper-tui'), '');
		memory().remember(wide);
		expect(memory().recall()).toBeNull();
	});
});
