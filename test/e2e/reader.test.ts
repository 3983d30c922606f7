import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {Terminal, type TerminalOptions} from './terminal.ts';

const program = path.join(import.meta.dirname, '../../dist/cli.js');
const long = '河湾的风从水面上吹来，把晒在竹竿上的渔网吹得轻轻作响，老人说这是要下雨的样子。'.repeat(6);
const lead = '本报讯（记者 程晚舟）';
const pages: Readonly<Record<string, string>> = {
	'one.txt': `图书室在河湾开门\n${lead}昨天早上，河湾的图书室开门。${long}\n${long}\n末班渡船还在等一个孩子。\n`,
	'two.txt': `竹编合作社试制新伞\n${lead}竹编合作社试制了一把新伞。${long}\n${long}\n`,
	'three.txt': `豆青湖的菱角收尽了\n${lead}豆青湖的菱角昨天收尽。${long}\n`,
};

let home = '';
let screen: Terminal;

beforeEach(() => {
	home = mkdtempSync(path.join(tmpdir(), 'paper-tui-'));
	for (const [name, text] of Object.entries(pages)) writeFileSync(path.join(home, name), text);
});

afterEach(() => {
	screen.close();
	rmSync(home, {recursive: true, force: true});
});

/** Opens the reader on the three pages. */
async function open(options: TerminalOptions = {}): Promise<void> {
	start(
		Object.keys(pages).map(name => path.join(home, name)),
		options,
	);
	await screen.shows('全部');
	await screen.shows('图书室在河湾开门');
}

function start(paths: readonly string[], options: TerminalOptions = {}): void {
	const env = {
		HOME: home,
		XDG_DATA_HOME: path.join(home, 'data'),
		XDG_CONFIG_HOME: path.join(home, 'config'),
	};
	screen = new Terminal([program, ...paths], {...options, env: {...env, ...options.env}});
}

/** The program has ended with an exit code and left the terminal as it was. */
async function expectRestored(code: number): Promise<void> {
	expect(await screen.ends()).toEqual({code, readsLines: true});
	expect(screen.isAlternate).toBe(false);
	expect(screen.showsCursor).toBe(true);
	expect(screen.rows()[0]).toMatch(/^started as/u);
}

describe('the reader in a terminal', () => {
	it('reads a page from a pipe and its keys from the terminal', async () => {
		const pipe = `require('node:child_process').spawnSync('sh', ['-c', 'cat "$0" | "$1" "$2" -', ...process.argv.slice(1)], {stdio: 'inherit'})`;
		screen = new Terminal(['-e', pipe, path.join(home, 'one.txt'), process.execPath, program], {
			env: {HOME: home},
		});
		await screen.shows('图书室在河湾开门');
		screen.press('?');
		await screen.shows('Ctrl-d');
		screen.press('q', 'q');
		await expectRestored(0);
	});

	it('opens the samples on a first run, and says that they are invented', async () => {
		start([]);
		await screen.shows('样报，内容虚构');
		expect(screen.isAlternate).toBe(true);
		screen.press('q');
		await expectRestored(0);
	});

	it('searches, opens a hit, reads to the end, is resized, and is left', async () => {
		await open();
		screen.press('/');
		await screen.shows(/^\//mu);
		screen.press('渡', '船');
		await screen.shows('找到 1 篇');
		screen.press('Enter');
		await screen.hides(/^\/渡船/mu);
		screen.press('Enter');
		await screen.shows('命中 1/1');
		await screen.shows('末班渡船还在等一个孩子');
		screen.press('g', 'g');
		await screen.shows('河湾的风从水面上吹来');
		screen.press('G');
		await screen.shows('末班渡船还在等一个孩子');
		screen.resize(50, 20);
		await screen.shows(/^> one\.txt/mu);
		screen.resize(40, 12);
		await screen.shows('末班渡船');
		screen.press('q');
		await screen.shows('> 搜索结果');
		screen.press('q');
		await screen.shows('> 报纸');
		screen.press('q');
		await expectRestored(0);
	});

	it('keeps every row in its place and every character whole through resizing', async () => {
		await open();
		for (const [columns, rows] of [
			[80, 24],
			[50, 20],
			[200, 60],
			[40, 12],
			[120, 40],
		] as const) {
			screen.resize(columns, rows);
			await screen.shows(columns < 80 ? /^> 报纸(?!.*\|)/u : /^> 报纸.*\| {2}文章.*\|/u);
			await screen.becomes('whole', shown => {
				const [title, ...others] = shown.slice(0, -1).map(bordersIn);
				return others.every(columns => columns === title) && (shown.at(-1) ?? '').includes('q 离开');
			});
		}
		screen.press('q');
		await expectRestored(0);
	});

	it('opens as it was left, from its first frame on', async () => {
		await open();
		await screen.shows('河湾的风从水面上吹来');
		screen.press('t');
		await screen.shows('竖排');
		await screen.hides('河湾的风从水面上吹来');
		screen.press('q');
		await expectRestored(0);
		screen.close();
		await open();
		await screen.shows(/︒/u);
		expect(screen.written).not.toContain('河湾的风从水面上吹来');
		screen.press('q');
		await expectRestored(0);
	});

	it('counts every key of a held-down j', async () => {
		await open();
		screen.press('j', 'j', 'j', 'j', 'j', 'k');
		await screen.shows('3/4');
		screen.press('q');
		await expectRestored(0);
	});

	it('takes pasted text into the search field, and shows the cursor behind it', async () => {
		await open();
		screen.press('/');
		await screen.hasCursorAt(1, 39);
		screen.press('\u{1B}[200~竹编𠮷\u{1B}[201~');
		await screen.hasCursorAt(7, 39);
		screen.press('Backspace');
		await screen.hasCursorAt(5, 39);
		await screen.shows('找到 1 篇');
		screen.press('Escape');
		await screen.shows('> 报纸');
		screen.press('q');
		await expectRestored(0);
	});

	it('stays open on a library that is damaged under it, and says so', async () => {
		start(['import', ...Object.keys(pages).map(name => path.join(home, name))]);
		await screen.ends();
		screen.close();
		start([]);
		await screen.shows('图书室在河湾开门');
		const file = path.join(home, 'data/paper-tui/library.db');
		writeFileSync(file, Buffer.alloc(statSync(file).size, 'x'));
		screen.press('/', '渡', 'Enter');
		await screen.shows(/library\.db (不是库文件|已损坏)/u);
		screen.press('q');
		await screen.shows('> 报纸');
		screen.press('q');
		await expectRestored(0);
	});

	it('shows its focus and marks without colour', async () => {
		await open({env: {NO_COLOR: '1'}});
		await screen.shows(/^> 报纸/u);
		await screen.shows(/^> 全部 +\*3/mu);
		screen.press('q');
		await expectRestored(0);
	});
});

describe('the terminal afterwards', () => {
	it('is restored after Ctrl-c', async () => {
		await open();
		screen.press('Ctrl-c');
		await expectRestored(130);
	});

	it.each([
		['SIGTERM', 143],
		['SIGHUP', 129],
	] as const)('is restored after %s', async (signal, code) => {
		await open();
		screen.signal(signal);
		await expectRestored(code);
	});

	it('is restored after a crash, and shows what happened', async () => {
		await open({nodeOptions: ['--import', path.join(import.meta.dirname, 'throw-on-signal.mjs')]});
		screen.press('/', 'x');
		await screen.shows('/x');
		screen.signal('SIGUSR2');
		await expectRestored(1);
		const told = screen.rows().join('');
		expect(told).toMatch(/paper-tui 自身出错，已退出；出错之处记在/u);
		expect(told).not.toContain('thrown by a test');
		const [report = ''] = readdirSync(path.join(home, '.cache/paper-tui/crashes'));
		const text = readFileSync(path.join(home, '.cache/paper-tui/crashes', report), 'utf8');
		expect(text).toMatch(/^Error\n {2}at .*throw-on-signal\.mjs/mu);
	});
});

/** Columns of the borders in a row of the screen, in cells. */
function bordersIn(row: string): string {
	const columns: number[] = [];
	let cells = 0;
	for (const character of row) {
		if (character === '|') columns.push(cells);
		cells += /[\u{2E80}-\u{FFEF}\u{20000}-\u{3FFFF}]/u.test(character) ? 2 : 1;
	}
	return columns.slice(0, 2).join(' ');
}
