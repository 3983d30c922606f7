// Damages libraries in many ways and sees how the program answers: it works on, or says in one line what is wrong.
import {copyFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {Terminal} from '../e2e/terminal.ts';
import {damage} from './damage.ts';
import {writeInventedPages} from './invented-pages.ts';
import {type Ended, entry, killAfter, run, start} from './program.ts';
import {randomFrom} from './random.ts';

export type DamageSummary = {
	readonly damages: number;
	/** Commands that worked on, and those that answered with one line and exit code 3. */
	readonly workedOn: number;
	readonly answered: number;
	/** Answers that are none, in words. */
	readonly wrong: readonly string[];
};

export type DamageOptions = {
	/** An empty folder. */
	readonly home: string;
	readonly damages: number;
	readonly seed: number;
	/** Whether the reader is opened on each, too. */
	readonly withReader: boolean;
};

/** No command takes nearly as long on so small a library: one that does would never end. */
const patience = 30_000;
/** What the reader shows after a search, whatever came of it. */
const searched = /ended with|找到|最新的|已损坏|不是库文件|读不了/u;
const crashed = /fault of its own|自身出错|^\s+at /mu;

export async function damageLibraries(options: DamageOptions): Promise<DamageSummary> {
	const {home, damages, seed, withReader} = options;
	const random = randomFrom(seed);
	const sound = path.join(home, 'sound.db');
	await run(home, ['import', '--library', sound, writeInventedPages(path.join(home, 'pages'), 60)]);
	const {lines} = await run(home, ['list', '--json', '--limit', '1', '--library', sound]);
	const {id} = JSON.parse(lines[0] ?? '');
	const more = writeInventedPages(path.join(home, 'more'), 20, 1000);
	const commands = [
		['list', '--limit', '999'],
		['search', '渡口'],
		['show', id],
		['reparse'],
		['import', more],
	];
	const summary = {damages, workedOn: 0, answered: 0, wrong: [] as string[]};
	for (let count = 0; count < damages; count++) {
		const file = path.join(home, `damaged-${count}.db`);
		copyFileSync(sound, file);
		const how = damage(file, random);
		if (withReader) summary.wrong.push(...(await wrongInReader(home, file)).map(wrong => `${how}: ${wrong}`));
		for (const words of commands) {
			const ended = await killAfter(start(home, [...words, '--library', file]), patience);
			if (ended.code === 3) summary.answered++;
			else summary.workedOn++;
			if (!isAnswer(ended)) summary.wrong.push(`${how}: ${words[0]}: ${ended.code} ${ended.said}`);
		}
		for (const side of ['', '-wal', '-shm']) rmSync(file + side, {force: true});
	}
	return summary;
}

function isAnswer({code, said}: Ended): boolean {
	if (code === 3) return said.trimEnd().split('\n').length === 1 && said.startsWith('paper-tui: ');
	return (code === 0 || code === 1) && !crashed.test(said);
}

async function wrongInReader(home: string, file: string): Promise<string[]> {
	const screen = new Terminal([entry, '--library', file], {env: {HOME: home}});
	try {
		await screen.shows(/ended with|报纸/u);
		screen.press('l', 'l', 'Space', 'v');
		screen.press('/', '渡', 'Enter');
		await screen.shows(searched);
		screen.press('Enter', 's', 'Ctrl-c');
		const {code} = await screen.ends();
		const isAnswered = [3, 130].includes(code) && !crashed.test(screen.written);
		return isAnswered ? [] : [`reader: ${code} ${screen.rows().join('\n').trim()}`];
	} catch (error) {
		return [`reader: ${error}`];
	} finally {
		screen.close();
	}
}
