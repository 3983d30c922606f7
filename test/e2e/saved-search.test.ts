// A search kept under a name in the reader, and used there and on the command line, in the built program.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {Terminal} from './terminal.ts';

const program = path.join(import.meta.dirname, '../../dist/cli.js');
const page = `# 渡口添了一条新船

本报讯（记者 程晚舟）昨天早上,旧渡口添了一条新船,船工说它比从前的更稳当。

# 竹编合作社试制新伞

本报讯（记者 闻秋）竹编合作社试制了一把新伞,撑开来比从前的更稳当。
`;

let home = '';
let env: Record<string, string> = {};
let screen: Terminal;

beforeEach(() => {
	home = mkdtempSync(path.join(tmpdir(), 'paper-tui-'));
	writeFileSync(path.join(home, 'one.txt'), page);
	env = {HOME: home, XDG_DATA_HOME: path.join(home, 'data'), LANG: 'zh_CN.UTF-8'};
	execFileSync(process.execPath, [program, 'import', path.join(home, 'one.txt')], {env, stdio: 'ignore'});
});

afterEach(() => {
	screen.close();
	rmSync(home, {recursive: true, force: true});
});

describe('a search kept in the reader', () => {
	it('is named with S, found by its name after @, and by the command too', async () => {
		screen = new Terminal([program], {env});
		await screen.shows('竹编合作社试制新伞');
		screen.press('/', '旧', '渡', '口', 'Enter');
		await screen.shows('1/1');
		screen.press('S', '船', 'Enter');
		await screen.shows('已存');
		screen.press('/', 'Ctrl-u', '@');
		await screen.shows(/^\/@ +@船/mu);
		screen.press('船');
		await screen.shows('找到 1 篇');
		screen.press('Ctrl-c');
		await screen.ends();
		const found = execFileSync(process.execPath, [program, 'search', '@船'], {env, encoding: 'utf8'});
		expect(found).toContain('渡口添了一条新船');
	});
});
