// An import in a terminal: it shows how far it has come, and can be stopped.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {writePages} from '../commands/import/pages.ts';
import {entry} from '../commands/program.ts';
import {Terminal} from './terminal.ts';

let folder: string;
let terminal: Terminal;
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'paper-tui-import-'));
});
afterEach(() => {
	terminal.close();
	rmSync(folder, {recursive: true});
});

function start(columns: number): Terminal {
	const words = ['import', path.join(folder, 'pages'), '--library', path.join(folder, 'library.db')];
	terminal = new Terminal([entry, ...words], {columns, rows: 10, env: {HOME: folder}});
	return terminal;
}

test('an import says how many files it has done, of how many, and takes the line away at its end', async () => {
	writePages(path.join(folder, 'pages'), 300, 2000);
	start(80);
	await terminal.shows('新存 300 版，共 300 篇文章；0 版原已在库');
	expect((await terminal.ends()).code).toBe(0);
	expect(terminal.written).toMatch(/正在导入 \d+\/300 · \d+ 篇/u);
	expect(terminal.rows().join('\n')).not.toContain('正在导入');
});

test('its line stays one line where there is little room', async () => {
	writePages(path.join(folder, 'pages'), 300, 2000);
	start(20);
	await terminal.shows('新存 300 版');
	const lines = terminal.written.split('\r\u{1B}[K').filter(line => line.startsWith('正在导入'));
	expect(lines.length).toBeGreaterThan(0);
	for (const line of lines) expect(line).not.toMatch(/\n|篇/u);
});

test('an interrupt ends it with exit code 130, and says how to go on', async () => {
	writePages(path.join(folder, 'pages'), 1000, 3000);
	start(120);
	await terminal.shows(/正在导入 [1-9]/u);
	terminal.signal('SIGINT');
	await terminal.shows('再运行同一命令，就从这里接着导入');
	expect((await terminal.ends()).code).toBe(130);
});
