// search -i in a real terminal: drawn there, whatever becomes of its output.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {Terminal} from './terminal.ts';

const program = path.join(import.meta.dirname, '../../dist/cli.js');

let home = '';
let environment: Record<string, string> = {};
let screen: Terminal;

beforeEach(() => {
	home = mkdtempSync(path.join(tmpdir(), 'paper-tui-choose-'));
	environment = {
		HOME: home,
		XDG_DATA_HOME: path.join(home, 'data'),
		XDG_CACHE_HOME: path.join(home, 'cache'),
	};
	const page = path.join(home, 'page.txt');
	writeFileSync(page, '图书室在河湾开门\n\n本报讯（记者 程晚舟）昨天早上，河湾的图书室开门。\n');
	run('import', page);
});

afterEach(() => {
	screen.close();
	rmSync(home, {recursive: true, force: true});
});

function run(...words: readonly string[]): string {
	return execFileSync(process.execPath, [program, ...words], {
		env: {...environment, PATH: process.env.PATH ?? '', LANG: 'en_GB.UTF-8'},
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
	});
}

/** Runs `script` in a shell on the terminal; $1 is this Node, $2 the program. */
function shell(script: string): void {
	const spawn = `const {status} = require('node:child_process').spawnSync('sh', ['-c', process.argv[1], 'sh', ...process.argv.slice(2)], {stdio: 'inherit'}); process.exitCode = status;`;
	screen = new Terminal(['-e', spawn, script, process.execPath, program], {env: environment});
}

describe('search -i', () => {
	it('gives the id of the chosen article to another program', async () => {
		shell('"$1" "$2" show $("$1" "$2" search -i 图书)');
		await screen.shows('找到 1 篇');
		expect(screen.isAlternate).toBe(true);
		screen.press('Enter');
		expect(await screen.ends()).toEqual({code: 0, readsLines: true});
		expect(screen.isAlternate).toBe(false);
		await screen.shows('昨天早上，河湾的图书室开门');
	});

	it('prints it on the terminal it was drawn on, and finds as one types', async () => {
		const [id = ''] = run('list').split('\t');
		screen = new Terminal([program, 'search', '-i'], {env: environment});
		await screen.shows('按 Enter 选定一篇');
		screen.press('河', '湾');
		await screen.shows('图书室在河湾开门');
		screen.press('Enter');
		expect(await screen.ends()).toEqual({code: 0, readsLines: true});
		await screen.shows(id);
	});

	it('prints nothing and ends with 1 where none is chosen', async () => {
		shell('X=$("$1" "$2" search -i 图书); code=$?; echo "none:$X:"; exit $code');
		await screen.shows('找到 1 篇');
		screen.press('Escape');
		expect(await screen.ends()).toEqual({code: 1, readsLines: true});
		await screen.shows('none::');
	});

	it('follows the size of the terminal', async () => {
		shell('X=$("$1" "$2" search -i 图书); exit $?');
		await screen.shows('找到 1 篇');
		screen.resize(60, 20);
		await screen.becomes('one pane', rows => rows.every(row => !row.includes('|')));
		screen.press('Ctrl-c');
		expect((await screen.ends()).code).toBe(130);
	});
});
