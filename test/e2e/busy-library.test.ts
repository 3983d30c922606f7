// A library that another program is writing to: the reader goes on, waits, says so, and loses nothing.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {Terminal} from './terminal.ts';

const program = path.join(import.meta.dirname, '../../dist/cli.js');

let home = '';
let file = '';
let screen: Terminal;
let other: DatabaseSync;

beforeEach(async () => {
	home = mkdtempSync(path.join(tmpdir(), 'paper-tui-busy-'));
	file = path.join(home, 'library.db');
	for (const name of ['图书室在河湾开门', '竹编合作社试制新伞']) {
		writeFileSync(path.join(home, `${name}.txt`), `${name}\n本报讯（记者 程晚舟）昨天早上，${name}。\n`);
	}
	start('import', ...['图书室在河湾开门', '竹编合作社试制新伞'].map(name => path.join(home, `${name}.txt`)));
	await screen.ends();
	screen.close();
	other = new DatabaseSync(file);
});

afterEach(() => {
	screen.close();
	other.close();
	rmSync(home, {recursive: true, force: true});
});

function start(...words: readonly string[]): void {
	screen = new Terminal([program, '--library', file, ...words], {env: {HOME: home}});
}

const starred = () =>
	other.prepare('SELECT count(*) AS count FROM reading_state WHERE starred = 1').get()?.count;

describe('a library that another program is writing to', () => {
	it('can be read on, and a star is stored as soon as the other is done', async () => {
		start();
		await screen.shows('图书室在河湾开门');
		other.exec('BEGIN IMMEDIATE');
		screen.press('l', 's');
		await screen.shows(/\+ *图书室在河湾开门|\+ *竹编合作社试制新伞/u);
		// The star waits; the keys don't.
		screen.press('j');
		await screen.shows('2/2');
		await screen.shows('library.db 正被别的程序占用');
		screen.press('k');
		await screen.shows('1 处改动待存');
		expect(starred()).toBe(0);
		other.exec('COMMIT');
		await screen.shows('刚才未存的改动已存入');
		expect(starred()).toBe(1);
		screen.press('Ctrl-c');
		expect(await screen.ends()).toEqual({code: 130, readsLines: true});
	});

	it('has the reader say what was not stored if it is left before that', async () => {
		start();
		await screen.shows('图书室在河湾开门');
		other.exec('BEGIN IMMEDIATE');
		screen.press('l', 's', 'q', 'q');
		expect(await screen.ends()).toEqual({code: 3, readsLines: true});
		await screen.shows(/1 处改动没有存入：library\.db 正被别的程序占用/u);
	});

	it('is waited for by an import, which says so', async () => {
		const page = path.join(home, 'three.txt');
		writeFileSync(page, '豆青湖的菱角收尽了\n本报讯（记者 程晚舟）豆青湖的菱角昨天收尽。\n');
		other.exec('BEGIN IMMEDIATE');
		start('import', page);
		await screen.shows('另一个程序正在写库，稍候');
		other.exec('COMMIT');
		await screen.shows('新存 1 版');
		expect((await screen.ends()).code).toBe(0);
	});
});
