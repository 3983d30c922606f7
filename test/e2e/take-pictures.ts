// Takes the README's pictures from the running program: node test/e2e/take-pictures.ts
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {Terminal} from './terminal.ts';

const program = path.join(import.meta.dirname, '../../dist/cli.js');
const folder = path.join(import.meta.dirname, '../../.github/screens');
const homes = mkdtempSync(path.join(tmpdir(), 'paper-tui-'));
mkdirSync(folder, {recursive: true});

async function take(
	name: string,
	title: string,
	size: {columns: number; rows: number},
	act: (screen: Terminal) => Promise<void>,
	options: readonly string[] = [],
) {
	// One of its own for each: what one sets is not to be seen in another.
	const env = {HOME: path.join(homes, name), COLORTERM: 'truecolor'};
	const screen = new Terminal([program, ...options], {...size, env});
	await screen.shows(/样报|samples/u);
	await act(screen);
	writeFileSync(path.join(folder, `${name}.svg`), screen.picture(title));
	screen.press('Ctrl-c');
	await screen.ends();
	screen.close();
}

await take('reader', 'Three panes: papers, articles, the article', {columns: 108, rows: 30}, async screen => {
	screen.press('l');
	await screen.shows('> 文章');
	screen.press('j', 'j', 'j', 'j');
	await screen.shows('5/35');
	await screen.becomes(
		'the chosen article',
		rows => rows.filter(row => row.includes('八十岁的学徒')).length > 1,
	);
});
await take('search', 'Search as one types, with the hits lit up', {columns: 108, rows: 30}, async screen => {
	screen.press('/');
	await screen.shows(/^\//mu);
	for (const key of '图书室') screen.press(key);
	await screen.shows('找到');
});
await take('raw', 'The raw lines of the page beside the text', {columns: 108, rows: 30}, async screen => {
	screen.press('l');
	await screen.shows('> 文章');
	screen.press('j', 'j', 'j', 'j');
	await screen.shows('5/35');
	screen.press('l', 'v');
	await screen.shows(/\d+: .*八十岁的学徒/u);
});
await take('vertical', 'The text in vertical lines', {columns: 108, rows: 30}, async screen => {
	screen.press('l');
	await screen.shows('> 文章');
	screen.press('j', 'j', 'j', 'j');
	await screen.shows('5/35');
	screen.press('l', 'z', 't');
	await screen.shows('竖排');
});
await take(
	'compare',
	'Two copies of one text side by side',
	{columns: 108, rows: 30},
	async screen => {
		screen.press('l');
		await screen.shows('> 文章');
		screen.press('l', 'C');
		await screen.shows('处刊登了这篇文字');
		screen.press('Enter');
		await screen.shows('两份对照');
		screen.press('n');
		await screen.shows(/1\/\d+/u);
	},
	['--theme', 'newsprint'],
);
await take(
	'columns',
	'Newspaper columns on a wide screen, in English',
	{columns: 160, rows: 40},
	async screen => {
		screen.press('l', 'l', 'z');
		await screen.hides('Papers');
		await screen.shows('Perhaps misread');
	},
	['--language', 'en', '--theme', 'light'],
);
await take(
	'calendar',
	'A month of issues, in a narrow terminal and high contrast',
	{columns: 50, rows: 20},
	async screen => {
		screen.press('g', 'd');
		await screen.shows('Calendar');
	},
	['--language', 'en', '--theme', 'high-contrast'],
);
rmSync(homes, {recursive: true, force: true});
