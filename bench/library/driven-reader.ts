// The reader in a real pseudo-terminal, and how long it takes from a key to the last byte it writes for it.
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {type IPty, spawn} from '@lydell/node-pty';
import {peakMemoryOf, processorTimeOf} from '../process-figures.ts';

export type Around = {readonly program: string; readonly columns: number; readonly rows: number};

const usual: Around = {
	program: path.join(import.meta.dirname, '../../dist/cli.js'),
	columns: 120,
	rows: 40,
};
/** A terminal that has written nothing for so long has nothing more to write. */
const quiet = 250;

export class DrivenReader {
	readonly #pty: IPty;
	readonly #started = performance.now();
	#firstByte = Number.NaN;
	#lastByte = Number.NaN;

	constructor(library: string, {program, columns, rows} = usual) {
		this.#pty = spawn(process.execPath, [program, '--library', library], {
			cols: columns,
			rows,
			name: 'xterm-256color',
			env: {PATH: process.env.PATH ?? '', LANG: 'zh_CN.UTF-8', XDG_CONFIG_HOME: '/nonexistent'},
		});
		this.#pty.onData(() => {
			this.#lastByte = performance.now();
			if (Number.isNaN(this.#firstByte)) this.#firstByte = this.#lastByte;
		});
	}

	/** Milliseconds from the start of the process to the last byte of its first screen. */
	async firstScreen(): Promise<number> {
		while (Number.isNaN(this.#lastByte)) await setTimeout(1);
		await this.#silence();
		return this.#lastByte - this.#started;
	}

	/** Milliseconds from a key to the last byte written for it; 0 if nothing was. */
	async press(key: string): Promise<number> {
		const pressed = performance.now();
		this.#pty.write(key);
		await setTimeout(quiet);
		await this.#silence();
		return Math.max(0, this.#lastByte - pressed);
	}

	/** Milliseconds from a key to the first byte written for it; NaN if nothing was. */
	async pressUntilFirst(key: string): Promise<number> {
		this.#firstByte = Number.NaN;
		const pressed = performance.now();
		await this.press(key);
		return this.#firstByte - pressed;
	}

	/** Milliseconds of processor time that all threads of the process have had so far. */
	processorTime(): number {
		return processorTimeOf(this.#pty.pid);
	}

	/** The most memory the process has had in use so far, in megabytes. */
	peakMemory(): number {
		return peakMemoryOf(this.#pty.pid);
	}

	async end(): Promise<void> {
		const ended = new Promise(resolve => {
			this.#pty.onExit(resolve);
		});
		this.#pty.kill('SIGTERM');
		await ended;
	}

	async #silence(): Promise<void> {
		for (let left = quiet; left > 0; left = this.#lastByte + quiet - performance.now())
			await setTimeout(left);
	}
}
