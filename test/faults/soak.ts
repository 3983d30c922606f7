// A reader under random keys and resizes for a long time, while pages are imported beside it.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {foreignIn} from '../e2e/foreign.ts';
import {Terminal} from '../e2e/terminal.ts';
import {disagreements} from './agreement.ts';
import {writeInventedPages} from './invented-pages.ts';
import {entry, run} from './program.ts';
import {randomFrom} from './random.ts';
import {keysBut} from './random-keys.ts';

/** Keys that would end it, write to the clipboard or hand the terminal to another program, or paint all anew. */
const avoided: ReadonlySet<string> = new Set(['q', 'Escape', 'Ctrl-c', 'Ctrl-z', 'Ctrl-l', 'y']);
const keys = keysBut(avoided);
/** What is still on its way, such as counts, has come after so long without a byte. */
const quietMilliseconds = 600;
/**
 * Keys before memory is measured: after so many every view has been open, so that its part of the program is loaded
 * and V8 has compiled what is called again and again.
 */
const warmUpKeys = 4000;
/** Of the rest of the time, as many parts: in each, memory is what it was at the middle one of all comparisons. */
const parts = 10;
/** It goes on past what is wrong until there is so much of it. */
const mostWrong = 20;

export type Soaked = {
	readonly keys: number;
	readonly resizes: number;
	readonly imports: number;
	/** Times that the screen was compared with one painted anew. */
	readonly compared: number;
	/** Megabytes in use, in each tenth of the time after the first keys (see `warmUpKeys`). */
	readonly memory: readonly number[];
	readonly wrong: readonly string[];
};

export type SoakOptions = {
	readonly home: string;
	readonly seed: number;
	readonly seconds: number;
};

export async function soak({home, seed, seconds}: SoakOptions): Promise<Soaked> {
	const random = randomFrom(seed);
	const pick = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T;
	const library = path.join(home, 'soak.db');
	let folders = 0;
	const addPages = () =>
		run(home, [
			'import',
			'--library',
			library,
			writeInventedPages(path.join(home, `pages-${++folders}`), 10),
		]);
	await addPages();
	const wrong: string[] = [];
	let pressed = 0;
	let resizes = 0;
	let compared = 0;
	let checked = 0;
	const memory: number[][] = Array.from({length: parts}, () => []);
	const screen = new Terminal([entry, '--library', library], {env: {HOME: home}});
	await screen.becomes('alternate', () => screen.isAlternate);
	const {process: process_} = screen;
	const pressSome = async () => {
		const recent: string[] = [];
		for (let key = 0; key < 40; key++) {
			const chosen = pick(keys);
			recent.push(chosen);
			screen.press(chosen);
			pressed++;
			if (random() < 0.3) await setTimeout(random() * 40);
		}
		if (random() < 0.3) {
			screen.resize(20 + Math.floor(random() * 180), 5 + Math.floor(random() * 55));
			resizes++;
		}
		if (random() < 0.05) await addPages();
		await screen.rests(quietMilliseconds);
		return recent;
	};
	while (pressed < warmUpKeys) await pressSome();
	const start = performance.now();
	const share = () => (performance.now() - start) / 1000 / seconds;
	while (share() < 1 && wrong.length < mostWrong) {
		const recent = await pressSome();
		const before = {rows: screen.rows(), picture: screen.picture('')};
		// A key would also do what it means, such as read the library again.
		await screen.scribble('\u{1B}[2J');
		screen.signal('SIGWINCH');
		await screen.rests(quietMilliseconds);
		compared++;
		if (screen.picture('') !== before.picture) {
			wrong.push(`${difference(before.rows, screen.rows())}, after ${recent.join(' ')}`);
		}
		if (!screen.isAlternate) wrong.push(`ended by itself after ${recent.join(' ')}`);
		else memory[Math.min(parts - 1, Math.floor(share() * parts))]?.push(memoryOf(process_));
		wrong.push(...foreignIn(screen.written.slice(checked), 'screen').slice(0, 3));
		checked = screen.written.length;
	}
	screen.signal('SIGTERM');
	await screen.ends();
	screen.close();
	wrong.push(...(await disagreements(library, new Map(), 20)));
	return {keys: pressed, resizes, imports: folders - 1, compared, memory: memory.map(middle), wrong};
}

function difference(before: readonly string[], after: readonly string[]): string {
	const row = after.findIndex((text, index) => text !== before[index]);
	if (row === -1) return 'otherwise coloured when painted anew';
	return `row ${row + 1} was ${JSON.stringify(before[row])}, and painted anew ${JSON.stringify(after[row])}`;
}

function memoryOf(process_: number): number {
	const status = readFileSync(`/proc/${process_}/status`, 'utf8');
	return Math.round(Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1]) / 1024);
}

function middle(values: readonly number[]): number {
	return values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}
