import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {Terminal} from './terminal.ts';

const program = path.join(import.meta.dirname, '../../dist/cli.js');

let home = '';
let screen: Terminal;

beforeEach(() => {
	home = mkdtempSync(path.join(tmpdir(), 'paper-tui-accessible-'));
});

afterEach(() => {
	screen.close();
	// Whoever was killed may yet be writing.
	rmSync(home, {recursive: true, force: true, maxRetries: 10});
});

function start(words: readonly string[], env: Readonly<Record<string, string>> = {}): void {
	screen = new Terminal([program, ...words], {env: {HOME: home, LANG: 'en_GB.UTF-8', ...env}});
}

describe('the reader on terminals of all kinds', () => {
	it.each(['linux', 'vt100', 'screen', 'xterm'])(
		'is whole on %s, and says all without colour',
		async TERM => {
			start([], {TERM});
			await screen.shows(/\| {2}Articles /u);
			await screen.shows(/^> All +\*\d+/mu);
			screen.press('l');
			await screen.shows(/> Articles +1\/\d+/u);
			await screen.shows(/^[^|]*\|>\* /mu);
			if (TERM === 'linux') expect(screen.written).not.toContain(']11;?');
			if (TERM === 'vt100') expect(screen.written).not.toMatch(/\[[\d;]*3\dm/u);
			screen.press('q', 'q');
			expect(await screen.ends()).toEqual({code: 0, readsLines: true});
		},
	);

	it('prints where nothing can be drawn, and says what to use', async () => {
		writeFileSync(
			path.join(home, 'one.txt'),
			'图书室在河湾开门\n本报讯（记者 程晚舟）昨天早上，河湾的图书室开门。\n',
		);
		start([path.join(home, 'one.txt')], {TERM: 'dumb'});
		expect(await screen.ends()).toMatchObject({code: 0});
		const shown = screen.rows().join('\n');
		expect(shown).toContain('paper-tui list, search and show');
		expect(shown).toContain('图书室在河湾开门');
		expect(screen.written).not.toContain('\u{1B}');
	});

	it('lists in columns on a terminal, without tabs', async () => {
		writeFileSync(path.join(home, 'one.txt'), '图书室在河湾开门\n本报讯 昨天早上，河湾的图书室开门。\n');
		start(['import', path.join(home, 'one.txt')]);
		await screen.ends();
		screen.close();
		start(['list']);
		expect(await screen.ends()).toMatchObject({code: 0});
		expect(screen.rows().join('\n')).toMatch(/^\S{10} {2}one\.txt +图书室在河湾开门$/mu);
		expect(screen.written).not.toContain('\t');
	});

	it('chooses nothing where nothing can be drawn', async () => {
		start(['search', '-i'], {TERM: 'dumb'});
		expect(await screen.ends()).toMatchObject({code: 2});
		expect(screen.written).not.toContain('\u{1B}');
	});
});

describe('the reader in lines', () => {
	it('says one entry after another, reads, searches, and is left', async () => {
		start(['--screen-reader', 'on']);
		await screen.shows('All, 35 unread');
		expect(screen.isAlternate).toBe(false);
		screen.press('j');
		await screen.shows('菱渚日报, 5 unread');
		await screen.hides('35 unread');
		screen.press('l', 'l');
		await screen.shows('（一）用好旧屋');
		screen.press('/', '码', '头');
		await screen.shows(/found/u);
		screen.press('Enter');
		await screen.shows(/^unread 老码头/mu);
		screen.press('Ctrl-c');
		expect(await screen.ends()).toEqual({code: 130, readsLines: true});
		expect(screen.written).not.toContain('\u{1B}[?1049');
	});

	it("comes with Ink's own variable, unless it is refused", async () => {
		start([], {INK_SCREEN_READER: 'true'});
		await screen.shows('All, 35 unread');
		screen.press('q');
		await screen.ends();
		start(['--screen-reader', 'off'], {INK_SCREEN_READER: 'true'});
		await screen.shows(/> All +\*35/u);
	});
});
