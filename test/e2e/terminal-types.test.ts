// Terminals of many types and sizes: each is sent the colours it knows, and shows no row wrong, also while it is resized.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {foreignIn} from './foreign.ts';
import {Terminal, type TerminalOptions} from './terminal.ts';

const program = path.join(import.meta.dirname, '../../dist/cli.js');
const headlines = ['渡口的水涨了', '竹编合作社“试制”新伞', '菱角收尽了…', '图书室在河湾①开门'];

let home = '';
let screen: Terminal;

beforeEach(() => {
	home = mkdtempSync(path.join(tmpdir(), 'paper-tui-types-'));
	for (const [number, headline] of headlines.entries()) {
		const text = Array.from({length: 90}, (_, index) => `第${index + 1}天，“河湾”的风…从水面上吹来。`).join(
			'\n',
		);
		writeFileSync(path.join(home, `${number}.txt`), `${headline}\n本报讯（记者 程晚舟）昨天早上，${text}\n`);
	}
});

afterEach(() => {
	screen.close();
	rmSync(home, {recursive: true, force: true, maxRetries: 10});
});

async function open(options: TerminalOptions): Promise<void> {
	screen = new Terminal([program, home], {
		columns: 100,
		rows: 24,
		...options,
		env: {HOME: home, XDG_CACHE_HOME: path.join(home, 'cache'), ...options.env},
	});
	await screen.becomes('alternate', () => screen.isAlternate);
	await screen.rests(250);
}

async function leave(): Promise<void> {
	screen.press('Ctrl-c');
	expect(await screen.ends()).toEqual({code: 130, readsLines: true});
}

/** What is on the screen is what is there when all of it is painted anew, its panes have straight edges, and nothing foreign was written. */
async function standsRight(): Promise<void> {
	await screen.rests();
	const before = screen.picture('');
	await screen.scribble('\u{1B}[2J');
	screen.press('Ctrl-l');
	await screen.becomes('as before', () => screen.picture('') === before);
	const edges = screen.cellsWith('|').slice(0, -1);
	expect(new Set(edges.map(cells => cells.join(' '))).size).toBe(1);
	expect(foreignIn(screen.written.slice(screen.written.indexOf('\u{1B}[?1049h')), 'screen')).toEqual([]);
}

/** Moves, reads, and searches, with every view of a text. */
async function use(): Promise<void> {
	screen.press('g', 'g', 'l', 'j', 'j', 'Enter');
	await screen.rests(100);
	for (const key of ['Ctrl-d', 'j', 'j', 'Ctrl-d', 'k', 'v', 'v', 'c', 'c', 't', 't', 'z', 'z', 'q'])
		screen.press(key);
	screen.press('/', '河', '湾', 'Enter', 'j');
	await screen.rests(100);
	screen.press('Enter', 'n', 'Escape');
	await screen.rests(100);
	screen.press('?', 'j');
	await screen.rests(100);
	screen.press('Escape');
}

/** The parameters that select colours, as they were sent: each with its own, as in 38;5;12. */
function coloursSent(): string[] {
	const found = new Set<string>();
	// biome-ignore lint/suspicious/noControlCharactersInRegex: sequences begin with one.
	for (const [, parameters = ''] of screen.written.matchAll(/\u001B\[([\d;]*)m/g)) {
		for (const [colour] of parameters.matchAll(
			/(?<![\d;])(?:[34]8;(?:5;\d+|2;\d+;\d+;\d+)|\d+)(?=;|$)|(?<=;)(?:[34]8;(?:5;\d+|2;\d+;\d+;\d+)|\d+)(?=;|$)/g,
		)) {
			if (/^(?:3|4|9|10)\d/u.test(colour) && !/^[34]9$/u.test(colour)) found.add(colour);
		}
	}
	return [...found];
}

const eight = /^[34][0-7]$/u;
const sixteen = /^(?:[34]|9|10)[0-7]$/u;
const many = /^[34]8;5;\d+$/u;
const all = /^[34]8;2;\d+;\d+;\d+$/u;

describe('the colours sent', () => {
	it.each([
		['xterm', '', sixteen],
		['xterm', 'truecolor', all],
		['xterm-color', '', eight],
		['xterm-256color', '', many],
		['xterm-256color', 'truecolor', all],
		['tmux-256color', '', many],
		['tmux-256color', '24bit', all],
		['screen', '', sixteen],
		['linux', '', sixteen],
		['vt100', '', null],
	] as const)(
		'to %s with COLORTERM=%s are those it knows, and every row is right',
		async (TERM, COLORTERM, known) => {
			await open({env: {TERM, COLORTERM}});
			await use();
			// Themes with a ground of their own too.
			screen.press('T', 'T', 'T');
			await standsRight();
			const sent = coloursSent();
			expect(sent.filter(colour => !known?.test(colour))).toEqual([]);
			expect(sent.length > 0).toBe(known !== null);
			await leave();
		},
	);
});

const sizes = [
	[20, 5],
	[50, 20],
	[80, 24],
	[200, 60],
	[500, 200],
] as const;

describe.each([1, 2] as const)('a terminal that draws ambiguous characters in %i cells', ambiguousWidth => {
	it.each(ambiguousWidth === 1 ? sizes : [sizes[0], sizes[2], sizes[4]])(
		'of %ix%i shows every row right',
		async (columns, rows) => {
			await open({ambiguousWidth, columns, rows});
			await use();
			await standsRight();
			await leave();
		},
	);

	it('may shrink from the largest size to the smallest and grow again while it is in use', async () => {
		await open({ambiguousWidth, columns: 500, rows: 200});
		for (const [columns, rows] of [sizes[3], sizes[0], sizes[2], sizes[4]]) {
			screen.press('l', 'j', 'Ctrl-d');
			screen.resize(columns, rows);
			screen.press('j', 'k', 'Enter', 'Ctrl-d', 'q');
			await standsRight();
		}
		await leave();
	});

	it('that is smaller for a moment shows again what was outside', async () => {
		await open({ambiguousWidth});
		screen.press('l', 'j');
		await screen.rests(100);
		screen.resize(20, 5);
		screen.resize(100, 24);
		await standsRight();
		await leave();
	});
});
