// What a person does with lists: narrows the one on the screen, sees who else printed a text, takes the last search up again.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {Terminal} from './terminal.ts';

const program = path.join(import.meta.dirname, '../../dist/cli.js');
const shared = Array.from(
	{length: 20},
	(_, index) => `河湾的第${index + 1}只船昨天靠岸，船上的人说水面上风平浪静，一路都好。`,
);
const own = ['豆青湖的菱角昨天收尽，采菱的人把木盆扣在岸上晒。', '明年的菱种留在湖心，等开春再撒。'];
const pages: Readonly<Record<string, readonly string[]>> = {
	'one.txt': ['船队回到河湾', '本报讯（记者 程晚舟）昨天早上，船队回到河湾。', ...shared],
	'two.txt': ['河湾等来船队', '本报讯（记者 闻秋）河湾等了一夏天。', ...shared],
	'three.txt': ['豆青湖的菱角收尽了', '本报讯（记者 林野）菱角收尽了。', ...own],
};

let home = '';
let screen: Terminal;

beforeEach(async () => {
	home = mkdtempSync(path.join(tmpdir(), 'paper-tui-lists-'));
	for (const [name, lines] of Object.entries(pages))
		writeFileSync(path.join(home, name), `${lines.join('\n')}\n`);
	start('import', ...Object.keys(pages).map(name => path.join(home, name)));
	await screen.ends();
	screen.close();
	start();
	await screen.shows('豆青湖的菱角收尽了');
});

afterEach(() => {
	screen.close();
	rmSync(home, {recursive: true, force: true});
});

function start(...words: readonly string[]): void {
	const env = {
		HOME: home,
		XDG_DATA_HOME: path.join(home, 'data'),
		XDG_CONFIG_HOME: path.join(home, 'config'),
	};
	screen = new Terminal([program, ...words], {columns: 100, rows: 24, env});
}

async function leave(): Promise<void> {
	screen.press('Ctrl-c');
	expect(await screen.ends()).toMatchObject({code: 130});
}

describe('a view', () => {
	it('is narrowed by itself, not the whole paper behind it', async () => {
		screen.press('g', 'a', 's');
		await screen.shows(/\+ *\S/u);
		screen.press('g', 's');
		await screen.shows(/> 加星 +1\/1/u);
		screen.press('F', ...'河湾');
		await screen.shows(/^ 筛选: 河湾 +找到 \d 篇/mu);
		await screen.shows(/> 筛选：加星/u);
		const [, rest = ''] = /找到 (\d) 篇/u.exec(screen.rows().at(-1) ?? '') ?? [];
		expect(Number(rest)).toBeLessThan(2);
		screen.press('Escape');
		await screen.shows(/> 加星 +1\/1/u);
		await leave();
	});

	it('without anything in it has no article beside it, and says what to do', async () => {
		await screen.shows('本报讯');
		screen.press('g', 's');
		await screen.shows('还没有加星的文章。按 s');
		await screen.shows('这里没有可读的。按 g a 看全部，按 / 搜索。');
		await screen.hides('本报讯');
		screen.press('g', 'a');
		await screen.shows('本报讯');
		await leave();
	});
});

describe('what others printed too', () => {
	it('stands among the views, a row for each text', async () => {
		screen.press('g', 'c');
		await screen.shows(/> 别处也登 +1\/1/u);
		await screen.shows('[2 处] ');
		screen.press('C');
		await screen.shows('2 处刊登了这篇文字');
		screen.press('q');
		await screen.shows(/> 别处也登/u);
		await leave();
	});
});

describe('the last search', () => {
	it('is there the next time, and opened from among the views', async () => {
		screen.press('/', ...'菱角', 'Enter');
		await screen.shows(/> 搜索结果 +1\/1/u);
		await leave();
		screen.close();
		start();
		await screen.shows('搜索：菱角');
		screen.press('k');
		await screen.shows('按 Enter 再搜“菱角”');
		screen.press('Enter');
		await screen.shows(/> 搜索结果 +1\/1/u);
		screen.press('Enter');
		await screen.shows('采菱的人把木盆扣在岸上');
		await leave();
	});
});
