// A line that is slow and cuts what it carries anywhere: no key is lost, none invented, and no row is wrong.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {foreignIn} from './foreign.ts';
import {Terminal, type TerminalOptions} from './terminal.ts';

const program = path.join(import.meta.dirname, '../../dist/cli.js');
const size = {columns: 100, rows: 24};
const headlines = [
	'渡口的水涨了',
	'竹编合作社试制新伞',
	'菱角收尽了',
	'图书室在河湾开门',
	'末班渡船等了一个孩子',
];
const paste = '\u{1B}[200~渡口\u{1B}[201~';
const f1 = '\u{1B}OP';
const focused = '\u{1B}[I';
/** Presses and lets go of the button of the mouse in a cell from 1. */
const click = (column: number, row: number) => `\u{1B}[<0;${column};${row}M\u{1B}[<0;${column};${row}m`;

let home = '';
let screen: Terminal;

beforeEach(() => {
	home = mkdtempSync(path.join(tmpdir(), 'paper-tui-slow-'));
	for (const [number, headline] of headlines.entries()) {
		const text = Array.from({length: 90}, (_, index) => `第${index + 1}天，河湾的风从水面上吹来。`).join(
			'\n',
		);
		writeFileSync(path.join(home, `${number}.txt`), `${headline}\n本报讯（记者 程晚舟）昨天早上，${text}\n`);
	}
});

afterEach(() => {
	screen.close();
	rmSync(home, {recursive: true, force: true});
});

async function open(options: TerminalOptions = {}): Promise<void> {
	screen = new Terminal([program, home], {
		...size,
		...options,
		env: {HOME: home, XDG_CACHE_HOME: path.join(home, 'cache'), ...options.env},
	});
	await screen.shows('渡口的水涨了');
	// Asked once keys act.
	await screen.becomes('asked', () => screen.written.includes('\u{1B}[c'));
	// A line that halts behind an Escape: from then on the reader waits longer there, as this machine may make it do.
	screen.press('Escape');
	await setTimeout(15);
	screen.press('[D');
}

/** What is on the screen is what is there when all of it is painted anew, and nothing foreign was written. */
async function standsRight(): Promise<void> {
	await screen.rests();
	const before = screen.rows();
	await screen.scribble('\u{1B}[2J');
	screen.press('Ctrl-l');
	await screen.becomes('as before', rows => rows.join('\n') === before.join('\n'));
	expect(foreignIn(screen.written.slice(screen.written.indexOf('\u{1B}[?1049h')), 'screen')).toEqual([]);
}

async function leave(): Promise<void> {
	screen.press('Ctrl-c');
	expect(await screen.ends()).toEqual({code: 130, readsLines: true});
}

describe('keys of which every byte arrives alone', () => {
	it.each([1, 8])('act as keys that arrive whole, %d ms apart', async gap => {
		await open();
		await screen.trickle(gap, 'l', 'Down', 'Down', 'Up', f1, 'Down', focused);
		await screen.shows('3/5');
		await screen.trickle(gap, click(30, 9));
		await screen.shows('4/5');
		await screen.trickle(gap, '/');
		await screen.shows(/^\//mu);
		await screen.trickle(gap, '竹', 'Left', '河', f1, focused, 'Right', '\u{1B}[1;2P', paste);
		await screen.shows(/^\/河竹渡口 .*找到 0 篇/mu);
		await standsRight();
		await leave();
	});

	it('act by whatever protocol they come: CSI u of kitty, the old way of the mouse', async () => {
		await open();
		await screen.trickle(2, '\u{1B}[108u', '\u{1B}[106;1:1u', '\u{1B}[106:74;1u');
		await screen.shows('3/5');
		// Column 30, row 4.
		await screen.trickle(2, '\u{1B}[M >$', '\u{1B}[M#>$');
		await screen.shows('2/5');
		await standsRight();
		await leave();
	});

	it('are whole where the line halts behind an Escape, once it has done so', async () => {
		await open();
		await screen.trickle(2, '/', '渡口', 'Left', f1, 'Left');
		for (const rest of ['[C', 'OP', '[<35;9;9M']) {
			screen.press('Escape');
			await setTimeout(60);
			await screen.trickle(2, rest);
		}
		screen.press('河');
		await screen.shows(/^\/渡河口 /mu);
		await leave();
	});
});

describe('answers of the terminal', () => {
	it.each([1, 3])('that come late, in pieces of %d, are no keys', async length => {
		await open({answers: 'when told'});
		screen.press('/');
		await screen.shows(/^\//mu);
		screen.press('河');
		await screen.answer(length);
		screen.press('湾');
		await screen.shows(/^\/河湾 .*找到 5 篇/mu);
		await standsRight();
		await leave();
	});

	it('of which the end is lost are no keys', async () => {
		await open({answers: 'never'});
		screen.press('/');
		await screen.shows(/^\//mu);
		for (const lost of ['\u{1B}]11;rgb:1e1e/1e', '\u{1B}[?62;2', '\u{1B}[2;']) {
			screen.press(lost);
			await setTimeout(700);
		}
		screen.press('河', '湾');
		await screen.shows(/^\/河湾 /mu);
		await leave();
	});
});

describe('a terminal that takes what is written late, a character at a time', () => {
	it('has every row right in the end', async () => {
		await open({isSlow: true, delay: 200});
		await screen.trickle(3, 'l', 'Down', 'Down', 'Enter');
		await screen.shows('> 2.txt');
		await screen.trickle(3, 'Ctrl-d', 'Ctrl-d', 'Ctrl-u');
		await screen.shows(/[1-9]\d*%/u);
		await standsRight();
		screen.resize(50, 20);
		await screen.trickle(3, 'z', 'Ctrl-d');
		screen.resize(130, 40);
		await screen.shows('末班渡船等了一个孩子');
		await screen.trickle(3, '/', '渡', '口', 'Enter');
		await screen.shows(/^ 1\/1 {2}找到 1 篇/mu);
		await standsRight();
		await leave();
	});
});
