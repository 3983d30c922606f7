// The raw lines beside the text, and corrections, in the built program.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, it} from 'vitest';
import {Terminal} from './terminal.ts';

const program = path.join(import.meta.dirname, '../../dist/cli.js');
const page = `# 图书室在河湾开门

本报讯（记者 程晚舟）昨天早上,河湾的图书室开门,来借书的人从门口排到了桥头。

渡口的老船工借走了第一本书,他说要念给船上的人听。

傍晚下起了雨,看门人把书箱搬进了屋里。

# 竹编合作社试制新伞

本报讯（记者 闻秋）竹编合作社试制了一把新伞,撑开来比从前的更稳当。
`;

let home = '';
let screen: Terminal;

beforeEach(() => {
	home = mkdtempSync(path.join(tmpdir(), 'paper-tui-'));
	writeFileSync(path.join(home, 'one.txt'), page);
});

afterEach(() => {
	screen.close();
	rmSync(home, {recursive: true, force: true});
});

function start(...words: string[]): void {
	const env = {HOME: home, XDG_DATA_HOME: path.join(home, 'data')};
	screen = new Terminal([program, ...words], {env});
}

/** Opens the reader on a library that holds the page, in its first article. */
async function read(): Promise<void> {
	start('import', path.join(home, 'one.txt'));
	await screen.ends();
	screen.close();
	start();
	await screen.shows('竹编合作社试制新伞');
	screen.press('l', 'l');
	await screen.shows(/^[^|]+\|[^|]+\|> one\.txt/mu);
}

describe('the raw view in a terminal', () => {
	it('shows the raw lines beside the text, alone on a narrow screen, and goes again', async () => {
		await read();
		screen.press('v');
		await screen.shows(/^ +图书室在河湾开门 +\| +1: # 图书室在河湾开门$/mu);
		await screen.shows(/\| +5: 渡口的老船工借走了第一本书,他说/u);
		screen.resize(80, 24);
		await screen.shows(/^> 原文 one\.txt/mu);
		await screen.shows(/^ +9- # 竹编合作社试制新伞/mu);
		screen.press('q');
		await screen.shows(/^[^|]+\|[^|]+\|> one\.txt/mu);
	});
});

describe('a correction in a terminal', () => {
	it('of a headline is seen in the list and in the text, is kept, and is taken back', async () => {
		await read();
		screen.press('e');
		await screen.shows(/^> 更正/mu);
		screen.press('h');
		await screen.shows(' 标题: 图书室在河湾开门');
		await screen.hasCursorAt(23, 39);
		screen.press('Ctrl-u', '河湾有书了', 'Enter');
		await screen.shows('标题改为“河湾有书了”  U 撤销');
		await screen.shows(/\|> {3}河湾有书了/u);
		await screen.shows(/\| {2}河湾有书了 *$/mu);
		await screen.hides('图书室在河湾开门');
		screen.press('Ctrl-c');
		await screen.ends();
		screen.close();

		start();
		await screen.shows(/\| +河湾有书了/u);
		screen.press('l', 'U');
		await screen.shows('已撤销：标题');
		await screen.shows(/\|> {3}图书室在河湾开门/u);
		await screen.hides('河湾有书了');
	});

	it('splits an article and merges it again, and both are taken back', async () => {
		await read();
		screen.press('e', 's');
		await screen.shows('从标出的一段起另成一篇');
		screen.press('j', 'Enter');
		await screen.shows('分成了两篇');
		await screen.shows('1/3');
		await screen.shows(/\| ?\*? +傍晚下起了雨/u);
		screen.press('e', 'n');
		await screen.shows('两篇并成了一篇');
		await screen.shows('1/2');
		screen.press('U');
		await screen.shows('已撤销：合并');
		await screen.shows('1/3');
		screen.press('U');
		await screen.shows('已撤销：分成两篇');
		await screen.shows('1/2');
	});

	it('of a date says what is wrong with it', async () => {
		await read();
		screen.press('e', 'd', '2031-02-30', 'Enter');
		await screen.shows('没有这一天');
		screen.press('Backspace', 'Backspace', '28', 'Enter');
		await screen.shows('日期改为“2031-02-28”');
		await screen.shows(/\|> one\.txt 2031-02-28/u);
	});
});
