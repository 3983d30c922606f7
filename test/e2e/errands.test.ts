// What a person has the reader do beside reading: import, export, back up; how far it is stands in the bottom line.
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {Terminal} from './terminal.ts';

const program = path.join(import.meta.dirname, '../../dist/cli.js');

let home = '';
let screen: Terminal;

beforeEach(async () => {
	home = mkdtempSync(path.join(tmpdir(), 'paper-tui-errands-'));
	mkdirSync(path.join(home, 'old'));
	write('one.txt', '图书室在河湾开门');
	write('old/two.txt', '竹编合作社试制新伞');
	write('old/three.txt', '豆青湖的菱角收尽了');
	start('import', path.join(home, 'one.txt'));
	await screen.ends();
	screen.close();
	start();
	await screen.shows('图书室在河湾开门');
});

afterEach(() => {
	screen.close();
	rmSync(home, {recursive: true, force: true});
});

function write(name: string, headline: string): void {
	writeFileSync(path.join(home, name), `${headline}\n本报讯（记者 程晚舟）昨天早上，${headline}。\n`);
}

function start(...words: readonly string[]): void {
	const file = path.join(home, 'library.db');
	const env = {HOME: home, XDG_CONFIG_HOME: path.join(home, 'config')};
	screen = new Terminal([program, '--library', file, ...words], {columns: 100, rows: 24, env});
}

async function leave(): Promise<void> {
	screen.press('Ctrl-c');
	expect(await screen.ends()).toMatchObject({code: 130});
}

describe('an import from the reader', () => {
	it('brings pages that can be read at once', async () => {
		screen.press('g', 'i');
		await screen.shows(/^ 导入:/mu);
		screen.press(...'~/ol');
		await screen.shows(/^ Tab: ~\/old\/$/mu);
		screen.press('Tab');
		await screen.shows(/^ 导入: ~\/old\/$/mu);
		screen.press('Enter');
		await screen.shows('新存 2 版，共 2 篇文章');
		await screen.shows('竹编合作社试制新伞');
		await screen.shows('豆青湖的菱角收尽了');
		screen.press('G', 'Enter');
		await screen.shows(/\|> .*txt 未标日期/u);
		await leave();
	});

	it('says what it waits for, is stopped, and leaves the reader as it was', async () => {
		const other = new DatabaseSync(path.join(home, 'library.db'));
		other.exec('BEGIN IMMEDIATE');
		screen.press('g', 'i', ...'~/old', 'Enter');
		await screen.shows(/另一个程序正在写库，稍候 {2}Esc 停下/u);
		screen.press('j');
		await screen.shows(/> one\.txt/u);
		screen.press('Escape');
		await screen.shows('正在停下');
		screen.press('Escape');
		await screen.shows('已停下');
		await screen.hides('另一个程序正在写库');
		other.exec('COMMIT');
		other.close();
		screen.press('q');
		expect(await screen.ends()).toMatchObject({code: 0});
	});
});

describe('what is listed', () => {
	it('is exported to a file, and the library backed up to another', async () => {
		screen.press('g', 'x');
		await screen.shows(/^ 导出到: paper-tui\.md/mu);
		screen.press('Ctrl-u', ...'~/all.md', 'Enter');
		await screen.shows('1 篇');
		expect(readFileSync(path.join(home, 'all.md'), 'utf8')).toContain('# 图书室在河湾开门');
		screen.press('g', 'B', 'Ctrl-u', ...'~/copy.db', 'Enter');
		await screen.shows(/copy\.db：1 版，1 篇文章.*已核对/u);
		expect(existsSync(path.join(home, 'copy.db'))).toBe(true);
		screen.press('g', 'B', 'Ctrl-u', ...'~/copy.db', 'Enter');
		await screen.shows(/copy\.db：已有这个文件/u);
		await leave();
	});
});
