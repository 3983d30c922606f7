// How soon whole processes are there, beside a Node that does nothing: node bench/start.ts [FOLDER [ARTICLES…]]
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';
import {openLibrary} from '../src/library/open-library.ts';
import {makeLibrary} from './library/make-library.ts';

const rounds = 31;
const warmUps = 2;
const size = {cols: 120, rows: 40};
const program = path.resolve(import.meta.dirname, '../dist/cli.js');
const cache = mkdtempSync(path.join(tmpdir(), 'paper-tui-start-'));
/** A terminal that has written nothing for so long, in milliseconds, has nothing more to write. */
const quiet = 400;
/** Longer than it takes until a reader at rest keeps the code that later runs of it find. */
const settled = 3000;
/** Moves the focus to the next pane: it changes the screen at once and asks the library for nothing. */
const key = '\t';
const yardstick = 'node -e 0';

/** What came from a process in its terminal, each piece with the milliseconds since the process was started. */
type Recording = {readonly pieces: readonly (readonly [at: number, data: string])[]; readonly ended: number};

type Words = readonly string[];

/** Runs Node in a pseudo-terminal of its own until it ends, or until it has been quiet for long and is ended. */
function record(words: Words, {leftAfter = 0, typed = '', library = ''} = {}): Promise<Recording> {
	return new Promise(resolve => {
		const started = performance.now();
		const pieces: [number, string][] = [];
		const pty = spawn(process.execPath, [...words], {
			...size,
			name: 'xterm-256color',
			env: {
				PATH: process.env.PATH ?? '',
				LANG: 'zh_CN.UTF-8',
				XDG_CONFIG_HOME: '/nonexistent',
				XDG_CACHE_HOME: cache,
				PAPER_TUI_LIBRARY: library,
			},
		});
		let timer: NodeJS.Timeout | undefined;
		pty.onData(data => {
			pieces.push([performance.now() - started, data]);
			if (leftAfter === 0) return;
			clearTimeout(timer);
			timer = globalThis.setTimeout(() => pty.kill('SIGTERM'), leftAfter);
		});
		pty.onExit(() => resolve({pieces, ended: performance.now() - started}));
		if (typed !== '') pty.write(typed);
	});
}

/** What is on the screen, cell by cell, after each piece. */
async function screens({pieces}: Recording): Promise<{at: number; shown: string}[]> {
	const terminal = new xterm.Terminal({...size, allowProposedApi: true});
	const all: {at: number; shown: string}[] = [];
	for (const [at, data] of pieces) {
		await new Promise<void>(resolve => terminal.write(data, resolve));
		all.push({at, shown: shownBy(terminal)});
	}
	terminal.dispose();
	return all;
}

function shownBy(terminal: xterm.Terminal): string {
	const {active} = terminal.buffer;
	const cells: string[] = [active.type];
	for (let row = 0; row < size.rows; row++) {
		const line = active.getLine(row);
		for (let column = 0; column < size.cols; column++) {
			const cell = line?.getCell(column);
			if (!cell) continue;
			const look = [cell.getFgColor(), cell.isBold(), cell.isInverse(), cell.isUnderline(), cell.isDim()];
			cells.push(cell.getChars() || ' ', look.join());
		}
	}
	return cells.join(' ');
}

/** The screen at rest that a reader shows to whom does nothing. */
async function restingScreen(library: string): Promise<string> {
	const all = await screens(await record([program], {leftAfter: settled, library}));
	// The last thing it does is to give the terminal back.
	const shown = all.findLast(screen => screen.shown.startsWith('alternate'))?.shown;
	if (shown === undefined) throw new Error(`No screen of ${library}`);
	return shown;
}

type Work = {readonly name: string; readonly measure: () => Promise<Record<string, number>>};

const whole = (name: string, words: Words): Work => ({
	name,
	measure: async () => ({[name]: (await record(words)).ended}),
});

/** The reader as it is mostly opened, without a word. */
function reader(articles: string, library: string, resting: string): Work {
	return {
		name: `reader, ${articles}`,
		measure: async () => {
			const all = await screens(await record([program], {leftAfter: quiet, typed: key, library}));
			const first = all.findIndex(({shown}) => shown === resting);
			const acted = all.findIndex(({shown}, index) => index > first && shown !== resting);
			return {
				[`first frame, ${articles} articles`]: all[first]?.at ?? Number.NaN,
				[`keys act, ${articles} articles`]: first === -1 ? Number.NaN : (all[acted]?.at ?? Number.NaN),
			};
		},
	};
}

function quantile(values: readonly number[], share: number): number {
	return values.toSorted((one, other) => one - other)[Math.floor(share * (values.length - 1))] ?? Number.NaN;
}

const [folder = path.join(tmpdir(), 'paper-tui-bench'), ...given] = process.argv.slice(2);
const sizes = given.length > 0 ? given : ['10', '100000'];
mkdirSync(folder, {recursive: true});
const works = [whole(yardstick, ['-e', '0']), whole('--version', [program, '--version'])];
for (const articles of sizes) {
	const file = path.join(folder, `${articles}.db`);
	await makeLibrary(file, Number(articles));
	const library = await openLibrary(file);
	const {items} = await library.articles({}, null, 500);
	await library.close();
	const {id = '', headline = ''} = items.at(items.length >> 1) ?? {};
	const words = [program, '--library', file];
	works.push(
		reader(articles, file, await restingScreen(file)),
		whole(`search of two characters, ${articles}`, [...words, 'search', `"${headline.slice(0, 2)}"`]),
		whole(`search of eight characters, ${articles}`, [...words, 'search', `"${headline.slice(0, 8)}"`]),
		whole(`show, ${articles}`, [...words, 'show', id]),
	);
}
const times = new Map<string, number[]>();
for (let round = 0; round < warmUps + rounds; round++) {
	for (const {measure} of works) {
		const measured = Object.entries(await measure());
		await setTimeout(20);
		if (round < warmUps) continue;
		for (const [name, took] of measured) times.set(name, [...(times.get(name) ?? []), took]);
	}
}
const bare = times.get(yardstick) ?? [];
console.log(`Node ${process.versions.node}, ${size.cols}x${size.rows}, ${rounds} rounds in turn`);
for (const [name, own] of times) {
	const told = [0.5, 0.95, 0].map(share => quantile(own, share).toFixed(0).padStart(5));
	// The least says most where other programs take the processor away.
	const ratios = [0.5, 0].map(share => (quantile(own, share) / quantile(bare, share)).toFixed(2).padStart(6));
	console.log(
		`${name.padEnd(38)}p50${told[0]} ms  p95${told[1]} ms  least${told[2]} ms; p50 ${ratios[0]} and least ${ratios[1]} times ${yardstick}`,
	);
}
rmSync(cache, {recursive: true, force: true});
