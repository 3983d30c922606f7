// What a person does who reads for a while: leaves and comes back, goes back and forth, and looks at what is left.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {Terminal} from './terminal.ts';

const program = path.join(import.meta.dirname, '../../dist/cli.js');
const lead = '本报讯（记者 程晚舟）';
const long = Array.from(
	{length: 60},
	(_, index) => `河湾的第${index + 1}只船昨天靠岸，船上的人说水面上风平浪静，一路都好。`,
);
const pages: Readonly<Record<string, string>> = {
	'one.txt': `船队回到河湾\n${lead}昨天早上，船队回到河湾。\n${long.join('\n')}\n`,
	'two.txt': `竹编合作社试制新伞\n${lead}竹编合作社试制了一把新伞。\n${long.join('\n')}\n`,
	'three.txt': `豆青湖的菱角收尽了\n${lead}豆青湖的菱角昨天收尽。\n${long.join('\n')}\n`,
};

let home = '';
let screen: Terminal;

beforeEach(async () => {
	home = mkdtempSync(path.join(tmpdir(), 'paper-tui-'));
	for (const [name, text] of Object.entries(pages)) writeFileSync(path.join(home, name), text);
	start(['import', ...Object.keys(pages).map(name => path.join(home, name))]);
	await screen.ends();
	screen.close();
});

afterEach(() => {
	screen.close();
	rmSync(home, {recursive: true, force: true});
});

function start(words: readonly string[], size = {columns: 120, rows: 30}): void {
	const env = {
		HOME: home,
		XDG_DATA_HOME: path.join(home, 'data'),
		XDG_CONFIG_HOME: path.join(home, 'config'),
	};
	screen = new Terminal([program, ...words], {...size, env});
}

async function open(): Promise<void> {
	start([]);
	await screen.shows('豆青湖的菱角收尽了');
}

async function leave(): Promise<void> {
	screen.press('Ctrl-c');
	expect(await screen.ends()).toMatchObject({code: 130});
	screen.close();
}

/** The text is open at its beginning. */
async function readFirst(): Promise<void> {
	screen.press('Enter');
	await screen.shows(/^ {2}报纸.*> 文章/u);
	screen.press('Enter');
	await screen.shows(/^ {2}报纸.*\| {2}文章.*\|>/u);
}

describe('coming back to a text', () => {
	it('in a later run opens it where it was left', async () => {
		await open();
		await readFirst();
		screen.press('2', '0', 'j');
		await screen.hides('本报讯');
		await screen.shows('第20只船');
		const [, top] = screen.rows();
		await leave();
		await open();
		await readFirst();
		await screen.becomes('as it was', rows => rows[1] === top);
		await leave();
	});

	it('goes back and forward through the texts that were read', async () => {
		await open();
		await readFirst();
		screen.press('2', '0', 'j');
		await screen.hides('本报讯');
		const [, top] = screen.rows();
		screen.press(']');
		await screen.shows(/^ 2\/3/mu);
		screen.press('\u{F}');
		await screen.becomes('as it was', rows => rows[1] === top);
		screen.press('L');
		await screen.shows(/^ 2\/3/mu);
		await leave();
	});

	it('is led by a bookmark, also in a later run', async () => {
		await open();
		await readFirst();
		screen.press(']');
		await screen.shows(/^ 2\/3/mu);
		await screen.shows('竹编合作社试制了一把新伞');
		screen.press('2', '0', 'j');
		await screen.hides('本报讯');
		const [, top] = screen.rows();
		screen.press('m', 'b');
		await screen.shows('已记下：b');
		await leave();
		await open();
		screen.press("'");
		await screen.shows(/^ {2}b {2}\S/mu);
		screen.press('b');
		await screen.becomes('at the bookmark', rows => (rows[1] ?? '').endsWith((top ?? '').slice(-20)));
		await leave();
	});
});

describe('the views', () => {
	it('list what is unread, starred, and read last', async () => {
		await open();
		await readFirst();
		screen.press('s', 'q', 'g');
		await screen.shows(/^ {2}u {2}看未读/mu);
		screen.press('u');
		await screen.shows(/> 未读 +1\/2/u);
		screen.press('g', 's');
		await screen.shows(/> 加星 +1\/1/u);
		screen.press('g', 'h');
		await screen.shows(/> 最近读过 +1\/1/u);
		screen.press('g', 'l');
		await screen.shows(/> 最近入库 +1\/3/u);
		screen.press('g', 'a', 'Enter');
		await screen.shows(/^ 1\/3/mu);
		screen.press('}');
		await screen.shows(/^ 2\/3/mu);
		await leave();
	});
});

describe('in a text', () => {
	it('words are found, and gone to one after another', async () => {
		await open();
		await readFirst();
		screen.press('\\');
		await screen.shows(/^\\/mu);
		screen.press(...'第30只船');
		await screen.shows(/^\\第30只船.*命中 1\/1/mu);
		await screen.shows(/\|.*第30只船/u);
		screen.press('Enter');
		await screen.shows(/^ 1\/3 .*命中 1\/1/mu);
		screen.press('n');
		await screen.shows('从头再找');
		screen.press('Escape');
		await screen.hides('命中');
		await leave();
	});
});

describe('the palette', () => {
	it('finds an action by its name and does it', async () => {
		await open();
		screen.press(':');
		await screen.shows(/^> 操作/mu);
		screen.press(...'read last');
		await screen.shows(/^> g h +看最近读过的/mu);
		screen.press('Enter');
		await screen.shows('还没有读过文章');
		await leave();
	});
});

describe('papers with dates', () => {
	it('are opened by the calendar, and read page by page on a map', async () => {
		for (const [name, date] of [
			['one.txt', '2031-03-04'],
			['two.txt', '2031-03-11'],
		] as const) {
			const facts = ['--outlet', '河湾日报', '--date', date, '--page', '1'];
			start(['import', path.join(home, name), ...facts]);
			await screen.ends();
			screen.close();
		}
		await open();
		screen.press('g', 'd');
		await screen.shows(/^> 日历 全部 +2031-03 *$/mu);
		await screen.shows(/\[11\*\]/u);
		screen.press('[');
		await screen.shows(/\[ 4\*\]/u);
		screen.press('Enter');
		await screen.shows(/> 文章 2031-03-04 +1\/1/u);
		screen.press('Enter');
		await screen.shows('船队回到河湾。');
		screen.press(')');
		await screen.shows(/\|> 河湾日报 2031-03-11 第1版/u);
		screen.press('g', 'p');
		await screen.shows(/^> 版面 河湾日报 2031-03-11 第1版/mu);
		await screen.shows(/AAAA > A {2}竹编合作社试制新伞/u);
		screen.press('Escape');
		await screen.hides('AAAA');
		await leave();
	});
});

describe('what is made of an article', () => {
	it('is kept, and the last of it taken back', async () => {
		await open();
		await readFirst();
		screen.press('a');
		await screen.shows(/^ 批注:/mu);
		screen.press(...'去问林野', 'Enter');
		await screen.shows('批注已记下');
		screen.press('#', ...'港口', 'Enter');
		await screen.shows('归入：港口');
		screen.press('s');
		await screen.shows('已加星');
		screen.press('u');
		await screen.hides('已加星');
		await leave();
		await open();
		await screen.shows('~');
		screen.press('g', 't');
		await screen.shows(/^> #港口 {2}1/mu);
		screen.press('Enter');
		await screen.shows(/> #港口 +1\/1/u);
		screen.press('Enter');
		await screen.shows(/\|> \S+ 未标日期/u);
		screen.press('G');
		await screen.shows('批注： 去问林野');
		await screen.shows('#港口');
		await leave();
	});
});
