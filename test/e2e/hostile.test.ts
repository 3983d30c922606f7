// Pages made to break a terminal, and file names that are, in the built program: nothing of them reaches it but text.
import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {acceptance, acceptanceFiles} from '../acceptance.ts';
import {foreignIn} from './foreign.ts';
import {Terminal} from './terminal.ts';

const program = path.join(import.meta.dirname, '../../dist/cli.js');
const files = acceptanceFiles('hostile', '.txt');
/** A hyperlink, a title, the clipboard, a question whose answer would be typed, and text turned round. */
const hostileText =
	'\u{1B}]8;;http://x/\u{7}河湾\u{1B}]0;t\u{7}\u{1B}]52;c;AA==\u{7}\u{1B}[6n\u{9B}6n\u{202E}渡口';

let home = '';
let env: Record<string, string> = {};
let screen: Terminal | null = null;

beforeAll(() => {
	home = mkdtempSync(path.join(tmpdir(), 'paper-tui-hostile-'));
	env = {HOME: home, XDG_DATA_HOME: path.join(home, 'data'), LANG: 'zh_CN.UTF-8'};
});

afterEach(() => screen?.close());
afterAll(() => rmSync(home, {recursive: true, force: true}));

/** Everything that a command writes in a terminal. */
async function written(...words: readonly string[]): Promise<string> {
	screen = new Terminal([program, ...words], {env, columns: 80, rows: 24});
	await screen.ends();
	const all = screen.written;
	screen.close();
	return all;
}

/** What a command prints into a pipe. */
function piped(...words: readonly string[]): string {
	const options = {env, encoding: 'utf8', maxBuffer: 1 << 28} as const;
	const {stdout, stderr} = spawnSync(process.execPath, [program, ...words], options);
	return stdout + stderr;
}

/** Reads every article, and looks at its raw lines; there are at least so many. */
async function readAll(folder: string, least: number): Promise<void> {
	screen = new Terminal([program, folder], {env, columns: 80, rows: 24});
	screen.press('l', 'l');
	await screen.shows('v 原文');
	const count = Number(/^ 1\/(?<count>\d+) /mu.exec(screen.rows().join('\n'))?.groups?.count);
	expect(count).toBeGreaterThanOrEqual(least);
	for (let place = 1; place <= count; place++) {
		await screen.shows(` ${place}/${count} `);
		screen.press('v');
		await screen.shows('v 正文');
		screen.press('G', 'v');
		await screen.shows('v 原文');
		screen.press(']');
	}
	expect(foreignIn(screen.written, 'screen')).toEqual([]);
	screen.press('Ctrl-c');
	expect((await screen.ends()).readsLines).toBe(true);
}

describe.skipIf(acceptance === null)('a page made to break a terminal', () => {
	it.each(files.map(file => [path.basename(file), file]))('%s prints nothing but text, in any form', file => {
		const name = path.join(acceptance ?? '', 'hostile', file);
		for (const format of ['text', 'markdown', 'json']) {
			expect(foreignIn(piped('parse', name, '--format', format))).toEqual([]);
		}
	});

	it('shows nothing but text in the reader, which stays whole', async () => {
		const folder = path.join(home, 'pages');
		mkdirSync(folder);
		for (const file of files) copyFileSync(file, path.join(folder, path.basename(file)));
		await readAll(folder, 26);
	}, 120_000);

	it('is nothing but text when it is stored, listed, searched and shown', async () => {
		expect(foreignIn(await written('import', path.join(acceptance ?? '', 'hostile')))).toEqual([]);
		const listed = await written('list', '--limit', '1000');
		expect(foreignIn(listed)).toEqual([]);
		expect(foreignIn(await written('list', 'outlets'))).toEqual([]);
		expect(foreignIn(await written('search', '--color', 'always', '标题'))).toEqual([]);
		const ids = piped('list', '--limit', '1000')
			.split('\n')
			.flatMap(line => line.split('\t')[0] || []);
		expect(ids.length).toBeGreaterThan(25);
		expect(foreignIn(await written('show', '--color', 'always', ...ids))).toEqual([]);
		expect(foreignIn(await written('export', '--format', 'markdown'))).toEqual([]);
	}, 120_000);
});

const names = [
	'a\u{1B}[31mred.txt',
	'标题\u{202E}txt.exe.txt',
	'新\n行.txt',
	'tab\t名.txt',
	'\u{200B}零宽.txt',
	'-rf.txt',
	'--help.txt',
	'sp ace 与 空格.txt',
	'e\u{301}-nfd.txt',
	'é-nfc.txt',
	'$(id).txt',
	'`id`.txt',
	'%s%n.txt',
	`${'a'.repeat(120)}${'报'.repeat(40)}.txt`,
	'CON.txt',
];

describe('a file name made to break a terminal', () => {
	it('shows nothing but text in the reader, in a listing and in a message', async () => {
		const folder = path.join(home, 'names');
		mkdirSync(folder);
		for (const [index, name] of names.entries()) {
			const text = `# 第${index}条新闻${hostileText}\n\n本报讯（记者 程晚舟）昨天早上，渡口添了第${index}条新船。${hostileText}\n`;
			writeFileSync(path.join(folder, name), text);
		}
		// A name of bytes that are no text.
		const badName = Buffer.concat([
			Buffer.from(`${folder}/bad`),
			Buffer.from([0xff, 0xfe]),
			Buffer.from('.txt'),
		]);
		writeFileSync(badName, readFileSync(path.join(folder, 'CON.txt'), 'utf8').replaceAll('船', '舟'));
		writeFileSync(path.join(folder, `空\u{1B}]0;x\u{7}.txt`), '');
		await readAll(folder, names.length);
		env.PAPER_TUI_LIBRARY = path.join(home, 'names.db');
		const imported = await written('import', folder);
		expect(foreignIn(imported)).toEqual([]);
		expect(imported).toContain('空␛]0;x␇.txt');
		expect(foreignIn(await written('list', 'editions'))).toEqual([]);
		expect(foreignIn(await written('search', '渡口', '--color', 'always'))).toEqual([]);
		expect(foreignIn(await written('list', '--json'))).toEqual([]);
		expect(foreignIn(await written('list', 'nonsense\u{1B}[31m'))).toEqual([]);
	}, 60_000);
});
