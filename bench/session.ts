// The reader beside newsboat, in turn in real pseudo-terminals: what keys cost, and libraries of any size: node bench/session.ts [FOLDER [ARTICLES…]]
import {spawnSync} from 'node:child_process';
import {mkdirSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {DrivenTerminal, type Started} from './session/driven-terminal.ts';
import {Figures, type Goal, printTable} from './session/figures.ts';
import {commonWord, type Material, materialOf} from './session/materials.ts';

const sizes = [
	[120, 40],
	[200, 60],
] as const;
const keyRounds = 3;
const sizeRounds = 3;
/** Milliseconds from one key of a series to the next; the text follows only after the last. */
const betweenKeys = 60;
const heldKeys = 100;
const betweenHeldKeys = 20;

type Program = {
	/** On the first screen. */
	readonly ready: RegExp;
	readonly pageDown: string;
	/** From the first screen to a list of articles, to its first one, and back. */
	readonly toList: readonly string[];
	/** From there to the long article. */
	readonly toLong: readonly string[];
	readonly scroll: string;
	readonly search: (word: string) => {
		readonly before: readonly string[];
		readonly last: string;
		readonly shown: RegExp;
	};
};

const [down, up, enter] = ['j', 'k', '\r'];

const programs = {
	ours: {
		ready: /长卷日报/u,
		pageDown: '\u{1B}[6~',
		toList: ['\t'],
		toLong: ['g', enter],
		scroll: '\u{4}',
		search: word => ({before: ['/'], last: word, shown: /搜索结果 +1\/\d/u}),
	},
	newsboat: {
		ready: /Your feeds/u,
		pageDown: '\u{6}',
		toList: [down, enter],
		toLong: ['q', up, enter, enter],
		scroll: '\u{6}',
		search: word => ({before: ['q', '/', ...word], last: enter, shown: /Search result/u}),
	},
} as const satisfies Record<string, Program>;

const goals: Readonly<Record<string, Goal>> = {
	'selection move, ms': {most: 16, at: 'p95'},
	'opening an article, ms': {most: 30, at: 'p95'},
	'nothing to do, bytes': {most: 0, at: 'p95'},
	'memory after it, MB': {most: 160, at: 'p95'},
};
/** Of the smaller size. */
const byteGoals: Readonly<Record<string, Goal>> = {
	'selection move, bytes': {most: 300, at: 'p95'},
	'text that follows, bytes': {most: 6000, at: 'p95'},
	'half a page of text, bytes': {most: 6000, at: 'p95'},
};

async function measureKeys(started: Started, program: Program, into: Figures): Promise<void> {
	const terminal = new DrivenTerminal(started);
	await terminal.firstScreen(program.ready);
	for (const key of program.toList) await terminal.press(key);
	const series = async (name: string, keys: readonly string[]) => {
		const before = terminal.processorTime();
		const answers = await terminal.hold(keys, betweenKeys);
		into.add(`${name}, ms`, ...answers.map(({milliseconds}) => milliseconds));
		// On a busy machine one may still be written when the next key is pressed.
		into.add(`${name}, bytes`, answers.reduce((sum, {bytes}) => sum + bytes, 0) / keys.length);
		into.add(`${name}, CPU ms`, (terminal.processorTime() - before) / keys.length);
	};
	const times = (key: string, count: number) => Array.from({length: count}, () => key);
	await series('selection move', times(down, 12));
	into.add('text that follows, bytes', (await terminal.rest()).bytes);
	into.add('nothing to do, bytes', (await terminal.press('\u{1B}[20~')).bytes);
	await series('page of the list', times(program.pageDown, 5));
	await terminal.rest();
	for (let article = 0; article < 6; article++) {
		await terminal.hold([down], betweenKeys / 2);
		const before = terminal.processorTime();
		const {milliseconds, bytes} = await terminal.press(enter);
		into.add('opening an article, ms', milliseconds);
		into.add('opening an article, bytes', bytes);
		into.add('opening an article, CPU ms', terminal.processorTime() - before);
		await terminal.hold(['q'], betweenKeys);
	}
	for (const key of program.toLong) await terminal.press(key);
	await series('half a page of text', times(program.scroll, 8));
	await series('a line of text', times(down, 8));
	into.add('memory, MB', terminal.peakMemory());
	await terminal.end();
}

async function measureSize(started: Started, program: Program, word: string, into: Figures): Promise<void> {
	const terminal = new DrivenTerminal(started);
	into.add('first screen, ms', await terminal.firstScreen(program.ready));
	for (const key of program.toList) await terminal.press(key);
	for (let article = 0; article < 4; article++) {
		await terminal.hold([down], betweenKeys / 2);
		into.add('opening an article, ms', (await terminal.press(enter)).milliseconds);
		await terminal.hold(['q'], betweenKeys);
	}
	into.add('memory, MB', terminal.peakMemory());
	const {before, last, shown} = program.search(word);
	for (const key of before) await terminal.press(key);
	into.add('search of a common word, ms', await terminal.pressUntil(last, shown));
	await terminal.rest();
	into.add('memory after it, MB', terminal.peakMemory());
	await terminal.end();
}

/** By how many articles as many keys as that, held down, have moved. */
async function heldDown(started: Started): Promise<number> {
	const terminal = new DrivenTerminal(started);
	await terminal.firstScreen(programs.ours.ready);
	await terminal.press('\t');
	await terminal.hold(
		Array.from({length: heldKeys}, () => down),
		betweenHeldKeys,
	);
	await terminal.rest();
	const moved = Number(/ (\d+)\/\d+/u.exec(terminal.text())?.[1]) - 1;
	await terminal.end();
	return moved;
}

function bareNode(): number {
	const started = performance.now();
	spawnSync(process.execPath, ['-e', '0']);
	return performance.now() - started;
}

const [folder = path.join(tmpdir(), 'paper-tui-bench'), ...given] = process.argv.slice(2);
mkdirSync(folder, {recursive: true});
const materials: Material[] = [];
for (const articles of given.length > 0 ? given.map(Number) : [1000, 10_000, 100_000]) {
	materials.push(await materialOf(folder, articles));
}
const middle = materials[materials.length >> 1];
if (!middle) throw new Error('No library');

const bare = new Figures();
const keys = sizes.map(size => ({size, ours: new Figures(), newsboat: new Figures()}));
for (let round = 0; round < keyRounds; round++) {
	for (const {size, ours, newsboat} of keys) {
		bare.add('start', bareNode());
		const [columns, rows] = size;
		await measureKeys(middle.ours(columns, rows), programs.ours, ours);
		if (middle.newsboat) {
			await measureKeys(middle.newsboat(columns, rows), programs.newsboat, newsboat);
		}
	}
}
const word = commonWord();
const libraries = materials.map(material => ({material, ours: new Figures(), newsboat: new Figures()}));
for (let round = 0; round < sizeRounds; round++) {
	for (const {material, ours, newsboat} of libraries) {
		bare.add('start', bareNode());
		await measureSize(material.ours(...sizes[0]), programs.ours, word, ours);
		if (material.newsboat)
			await measureSize(material.newsboat(...sizes[0]), programs.newsboat, word, newsboat);
	}
}

console.log(`Bare Node: ${bare.at('start', 0.5).toFixed(1)} ms. All figures: median (95 of 100).`);
for (const {size, ours, newsboat} of keys) {
	const own = size === sizes[0] ? {...goals, ...byteGoals} : goals;
	const title = `${size.join('x')}, ${middle.articles} articles`;
	printTable(title, ours, {name: 'newsboat', figures: newsboat}, own);
}
for (const {material, ours, newsboat} of libraries) {
	printTable(`${material.articles} articles`, ours, {name: 'newsboat', figures: newsboat}, goals);
}
console.log(
	`\n${heldKeys} keys, one in ${betweenHeldKeys} ms: ${await heldDown(middle.ours(...sizes[0]))} moves`,
);
