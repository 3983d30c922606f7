// Starts the built program, or a script beside it, and lets it be killed.

import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
export const entry = path.join(root, 'dist/cli.js');
if (!existsSync(entry)) throw new Error(`Run "npm run build" first: no ${entry}`);

export type Ended = {
	/** Null if a signal ended it. */
	readonly code: number | null;
	/** Complete lines of standard output. */
	readonly lines: readonly string[];
	readonly said: string;
	readonly milliseconds: number;
};

export type Running = {readonly child: ChildProcess; readonly ended: Promise<Ended>};

/** Starts `paper-tui` with the words, at home in a folder. */
export function start(home: string, words: readonly string[]): Running {
	return follow(
		spawn(process.execPath, [entry, ...words], {
			env: {PATH: process.env.PATH ?? '', HOME: home, LANG: 'en_GB.UTF-8'},
			stdio: ['ignore', 'pipe', 'pipe'],
		}),
	);
}

/** Starts a script that has `openLibrary` at hand. */
export function startScript(script: string): Running {
	const module = path.join(root, 'src/library/open-library.ts');
	const words = [
		'--input-type=module',
		'--eval',
		`const {openLibrary} = await import(${JSON.stringify(module)}); ${script}`,
	];
	return follow(spawn(process.execPath, words, {stdio: ['ignore', 'pipe', 'pipe']}));
}

/** Runs `paper-tui` with the words to its end. */
export function run(home: string, words: readonly string[]): Promise<Ended> {
	return start(home, words).ended;
}

/** Ends a running program after so many milliseconds, as a power cut would. */
export async function killAfter({child, ended}: Running, milliseconds: number): Promise<Ended> {
	const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
	const outcome = await ended;
	clearTimeout(timer);
	return outcome;
}

/** As `killAfter`, counted from the first that the program says: how long it takes to start is the machine's. */
export async function killAfterFirstWord(running: Running, milliseconds: number): Promise<Ended> {
	await Promise.race([once(running.child.stdout ?? running.child, 'data'), running.ended]);
	return killAfter(running, milliseconds);
}

function follow(child: ChildProcess): Running {
	const begun = performance.now();
	const output: Buffer[] = [];
	let said = '';
	child.stdout?.on('data', chunk => output.push(chunk));
	child.stderr?.on('data', chunk => {
		said += chunk;
	});
	const ended = new Promise<Ended>((resolve, reject) => {
		child.on('error', reject);
		child.on('close', code => {
			const lines = Buffer.concat(output).toString().split('\n').slice(0, -1);
			resolve({code, lines, said, milliseconds: performance.now() - begun});
		});
	});
	return {child, ended};
}
