import {chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {Terminal} from './terminal.ts';

const program = path.join(import.meta.dirname, '../../dist/cli.js');
const lead = '本报讯（记者 程晚舟）';
const page = `图书室在河湾开门\n${lead}昨天早上，河湾的图书室开门。借书的人从渡口一直排到桥头，等到天黑。\n末班渡船还在等一个孩子。\n`;

let home = '';
let screen: Terminal;

beforeEach(() => {
	home = mkdtempSync(path.join(tmpdir(), 'paper-tui-taking-'));
	writeFileSync(path.join(home, 'one.txt'), page);
});

afterEach(() => {
	screen.close();
	// Whoever was killed may yet be writing.
	rmSync(home, {recursive: true, force: true, maxRetries: 10});
});

/** Opens the reader in the home folder, with the article on the screen and in focus. */
async function read(env: Readonly<Record<string, string>> = {}): Promise<void> {
	const inHome = `process.chdir(process.argv[1]);process.argv.splice(1,1);import(process.argv[1])`;
	screen = new Terminal(['-e', inHome, home, program, 'one.txt'], {env: {HOME: home, ...env}});
	await screen.shows('图书室在河湾开门');
	screen.press('l', 'l');
	await screen.shows('Space 往下读');
}

/** What the terminal was asked to put on the clipboard last. */
function clipboard(): string {
	const [encoded = ''] = screen.written.split('\u{1B}]52;c;').at(-1)?.split('\u{7}') ?? [];
	return Buffer.from(encoded, 'base64').toString();
}

/** A program that says it is there, shows its file, and waits for a line. */
function aProgram(name: string): string {
	const file = path.join(home, name);
	writeFileSync(
		file,
		`#!/bin/sh\necho "${name} with $1"\ncat "$2"\nread line\necho "$line" > "${file}.said"\n`,
	);
	chmodSync(file, 0o700);
	return file;
}

describe('taking text away', () => {
	it('copies a passage chosen with keys to the clipboard of whoever sits at the terminal', async () => {
		await read();
		screen.press('y');
		await screen.shows('复制全文');
		screen.press('v');
		await screen.shows('移到开头');
		screen.press('v', 'l', 'l');
		await screen.shows('移到末尾');
		screen.press('Enter');
		await screen.shows('已复制 3 字');
		expect(clipboard()).toBe('图书室');
		screen.press('y', 'c');
		await screen.shows(/已复制 \d\d 字/u);
		expect(clipboard()).toMatch(/^图书室在河湾开门\[N\]\. /u);
	});

	it('passes it through tmux', async () => {
		await read({TMUX: '/tmp/tmux-0/default,1,0', TERM: 'tmux-256color'});
		screen.press('y', 'y');
		await screen.shows('set-clipboard');
		expect(screen.written).toContain('\u{1B}Ptmux;\u{1B}\u{1B}]52;c;');
	});

	it('gives the terminal to a pager, and takes it back', async () => {
		await read({PAGER: `"${aProgram('my pager')}" -S`});
		screen.press('y', 'o');
		await screen.shows('my pager with -S');
		await screen.shows('末班渡船还在等一个孩子。');
		expect(screen.isAlternate).toBe(false);
		expect(screen.showsCursor).toBe(true);
		screen.press('q', 'u', 'i', 't', 'Enter');
		await screen.shows('Space 往下读');
		expect(screen.isAlternate).toBe(true);
		expect(readFileSync(path.join(home, 'my pager.said'), 'utf8')).toBe('quit\n');
		screen.press('h');
		await screen.shows('Enter 打开');
		screen.press('Ctrl-c');
		expect(await screen.ends()).toEqual({code: 130, readsLines: true});
	});

	it('leaves Ctrl-c to the editor while that has the terminal', async () => {
		await read({EDITOR: `${aProgram('editor')} -w`});
		screen.press('y', 'e');
		await screen.shows('editor with -w');
		screen.press('Ctrl-c');
		await screen.shows('Space 往下读');
		screen.press('h');
		await screen.shows('Enter 打开');
	});

	it('says what to do where the program is not there', async () => {
		await read({PAGER: '/nowhere/pager'});
		screen.press('y', 'o');
		await screen.shows('打不开 /nowhere/pager（ENOENT）');
		await screen.shows('图书室在河湾开门');
	});

	it('saves Markdown in the folder one is in, over nothing', async () => {
		await read();
		screen.press('y', 'x');
		await screen.shows('已存为');
		screen.press('y', 'x');
		await screen.shows('-2.md');
		const saved = readdirSync(home).filter(name => name.endsWith('.md'));
		expect(saved).toHaveLength(2);
		expect(saved[0]).toMatch(/^图书室在河湾开门-\w{10}/u);
		expect(readFileSync(path.join(home, saved[0] ?? ''), 'utf8')).toMatch(/^# 图书室在河湾开门\n/u);
	});
});
