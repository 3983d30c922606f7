import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {KnownTerminal} from '../../src/terminal/terminal-memory.ts';
import {Terminal, type TerminalOptions} from './terminal.ts';

const program = path.join(import.meta.dirname, '../../dist/cli.js');
/** A paragraph in which nine in a hundred characters are of ambiguous width. */
const paragraph = (number: number) =>
	`第 ${number} 天，老人说：“河湾的渡船……今天‘不等’人了——”①竹编 ② 菱角 ◆ 渔网 × ${number} ℃，Ωμέγα и Волга，等等…“好”“好”。`;
const paragraphs = Array.from({length: 12}, (_, index) => paragraph(index + 1)).join('\n');
const pages: Readonly<Record<string, string>> = {
	'one.txt': `“图书室”在河湾①开门…\n本报讯（记者 程晚舟）${paragraphs}\n`,
	'two.txt': `竹编合作社——“试制”新伞\n本报讯（记者 程晚舟）${paragraphs}\n`,
};
const question = '\u{1B}[6n';

let home = '';
let screen: Terminal;

beforeEach(() => {
	home = mkdtempSync(path.join(tmpdir(), 'paper-tui-'));
	for (const [name, text] of Object.entries(pages)) writeFileSync(path.join(home, name), text);
});

afterEach(() => {
	screen.close();
	rmSync(home, {recursive: true, force: true});
});

/** Opens the reader on the pages in a terminal of 100 columns and 24 rows. */
async function open(options: TerminalOptions = {}, words: readonly string[] = []): Promise<void> {
	const paths = Object.keys(pages).map(name => path.join(home, name));
	screen = new Terminal([program, ...words, ...paths], {
		columns: 100,
		rows: 24,
		...options,
		env: {HOME: home, ...options.env},
	});
	await screen.shows('渡船');
}

async function leave(): Promise<void> {
	screen.press('Ctrl-c');
	expect(await screen.ends()).toEqual({code: 130, readsLines: true});
	screen.close();
}

/** Rows of the three panes whose borders are not in their places. */
function displaced(): number {
	return screen
		.cellsWith('|')
		.slice(0, -1)
		.filter(cells => cells[0] !== 16 || cells[1] !== 45).length;
}

async function standsRight(): Promise<void> {
	await screen.becomes('three panes with no row displaced', () => displaced() === 0);
}

function remembered() {
	const file = path.join(home, '.cache/paper-tui/terminal.json');
	const terminals: readonly Partial<KnownTerminal>[] = Object.values(JSON.parse(readFileSync(file, 'utf8')));
	const widths = terminals.map(({answered, used}) => ({answered, used}));
	return {widths, mode: statSync(file).mode & 0o777};
}

/** Quotation marks on the screen: one taken for narrower than it is drawn gives way to what follows it. */
function quotationMarks(): number {
	return screen.cellsWith('“').flat().length;
}

/** How often the whole screen was painted again. */
function repaints(): number {
	return screen.written.split('\u{1B}[?7l').length - 2;
}

describe.each([1, 2] as const)('a terminal that draws ambiguous characters in %i cells', ambiguousWidth => {
	it('shows no row displaced, wherever the reader goes', async () => {
		await open({ambiguousWidth});
		await standsRight();
		screen.press('j');
		await screen.shows('2/3');
		await standsRight();
		screen.press('l', 'l');
		await screen.shows(/^ {2}报纸.*> one\.txt/mu);
		await standsRight();
		screen.press('Ctrl-d');
		await screen.shows(/[1-9]\d*%/u);
		await standsRight();
		screen.press('/', '渡', '船', 'Enter');
		await screen.shows('找到 2 篇');
		await standsRight();
		await leave();
	});

	it('is asked once, and what it answered is right at once the next time', async () => {
		await open({ambiguousWidth});
		await standsRight();
		await leave();
		expect(screen.written.split(question)).toHaveLength(6);
		expect(remembered()).toEqual({
			widths: [{answered: ambiguousWidth, used: ambiguousWidth}],
			mode: 0o600,
		});
		await open({ambiguousWidth, answers: 'never'});
		// The frame comes in pieces on a busy machine; that it was right from the first is that it is never painted again.
		await standsRight();
		expect(repaints()).toBe(0);
	});

	it('keeps the raw lines beside the text', async () => {
		await open({ambiguousWidth});
		screen.press('l', 'l', 'v');
		await screen.shows(/原文 one\.txt/u);
		await screen.becomes('two panes with no row displaced', () => {
			return screen
				.cellsWith('|')
				.slice(0, -1)
				.every(cells => cells.includes(49));
		});
		await leave();
	});
});

describe('a late answer', () => {
	it.each([Number.POSITIVE_INFINITY, 1])(
		'repaints once; no key is lost or invented where it comes in pieces of %d',
		async size => {
			await open({ambiguousWidth: 2, answers: 'when told'});
			await screen.isAsked();
			expect([displaced(), quotationMarks()]).toEqual([0, 0]);
			screen.press('/');
			await screen.shows(/^\//mu);
			screen.press('河', '湾');
			const answered = screen.answer(size);
			screen.press('的');
			await answered;
			screen.press('船');
			await standsRight();
			await screen.shows(/^\/河湾的船 /mu);
			expect(repaints()).toBe(1);
			await leave();
		},
	);

	it('that says what was known repaints nothing', async () => {
		await open({ambiguousWidth: 1, answers: 'when told'});
		await screen.answer();
		screen.press('j');
		await screen.shows('2/3');
		await standsRight();
		expect(repaints()).toBe(0);
		await leave();
	});

	it('is not left to the shell', async () => {
		await open({ambiguousWidth: 1, answers: 'when told'});
		screen.press('q');
		await screen.answer();
		expect(await screen.ends()).toEqual({code: 0, readsLines: true});
		expect(screen.rows().join('\n')).not.toMatch(/\d+;\d*R|\[\?/u);
	});
});

describe('what the reader says about the width', () => {
	it('is taken without asking', async () => {
		await open({ambiguousWidth: 2}, ['--ambiguous-width', '2']);
		await standsRight();
		expect(quotationMarks()).toBeGreaterThan(0);
		expect(screen.written).not.toContain(question);
		await leave();
	});

	it('can be changed by a key, and is remembered against what the terminal says', async () => {
		await open({ambiguousWidth: 2}, ['--ambiguous-width', '1']);
		await standsRight();
		expect(quotationMarks()).toBe(0);
		screen.press('w');
		await screen.shows('占 2 格');
		await standsRight();
		expect(quotationMarks()).toBeGreaterThan(0);
		await leave();
		expect(remembered().widths).toEqual([{answered: null, used: 2}]);
		await open({ambiguousWidth: 2, answers: 'never'});
		await standsRight();
		await leave();
	});

	it('stays until the terminal says something else than before', async () => {
		await open({ambiguousWidth: 2});
		await vi.waitFor(() => expect(remembered().widths).toEqual([{answered: 2, used: 2}]), 20_000);
		await standsRight();
		screen.press('w');
		await screen.shows('占 1 格');
		await leave();
		expect(remembered().widths).toEqual([{answered: 2, used: 1}]);
		await open({ambiguousWidth: 2, answers: 'when told'});
		await screen.answer();
		screen.press('j');
		await screen.shows('2/3');
		expect([displaced(), quotationMarks()]).toEqual([0, 0]);
		await leave();
		await open({ambiguousWidth: 1});
		await standsRight();
		await leave();
		expect(remembered().widths).toEqual([{answered: 1, used: 1}]);
	});
});

it('asks nothing where CI says that nobody answers', async () => {
	await open({env: {CI: 'true'}});
	screen.press('j');
	await screen.shows('2/3');
	expect(screen.written).not.toContain(question);
	await leave();
});
