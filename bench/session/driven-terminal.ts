// A program in a real pseudo-terminal: what a key costs, from the byte that goes in to the last byte that comes out.
import {setTimeout} from 'node:timers/promises';
import {type IPty, spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';
import {peakMemoryOf, processorTimeOf} from '../process-figures.ts';

export type Started = {
	readonly command: string;
	readonly words: readonly string[];
	readonly columns: number;
	readonly rows: number;
	readonly environment: Readonly<Record<string, string>>;
};

/** What came of a key. */
export type Answered = {
	/** Milliseconds to the last byte; null if there was none. */
	readonly milliseconds: number | null;
	readonly bytes: number;
};

/** A terminal that has been written nothing for so long has nothing more to be written. */
const quiet = 200;
/** Longer than anything should take. */
const patience = 60_000;

export class DrivenTerminal {
	readonly #pty: IPty;
	readonly #screen: xterm.Terminal;
	readonly #started = performance.now();
	#last = Number.NaN;
	#bytes = 0;

	constructor({command, words, columns, rows, environment}: Started) {
		this.#screen = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
		this.#pty = spawn(command, [...words], {
			cols: columns,
			rows,
			name: 'xterm-256color',
			env: {PATH: process.env.PATH ?? '', ...environment},
		});
		this.#screen.onData(reply => this.#pty.write(reply));
		this.#pty.onData(data => {
			this.#last = performance.now();
			this.#bytes += Buffer.byteLength(data);
			this.#screen.write(data);
		});
	}

	/** Milliseconds from the start of the process to the last byte of its first screen, which is known by what it shows. */
	async firstScreen(shown: RegExp): Promise<number> {
		while (!shown.test(this.text())) await setTimeout(1);
		await this.#silence();
		return this.#last - this.#started;
	}

	/** What came of a key, once nothing more comes of it. */
	async press(key: string): Promise<Answered> {
		const [pressed, before] = [performance.now(), this.#bytes];
		this.#pty.write(key);
		await setTimeout(quiet);
		await this.#silence();
		return this.#since(pressed, before);
	}

	/** What came of each of the keys of a series, one every so many milliseconds. */
	async hold(keys: readonly string[], milliseconds: number): Promise<Answered[]> {
		const answers: Answered[] = [];
		for (const key of keys) {
			const [pressed, before] = [performance.now(), this.#bytes];
			this.#pty.write(key);
			await setTimeout(milliseconds);
			answers.push(this.#since(pressed, before));
		}
		return answers;
	}

	/** What came of the last key, and of nothing else, in a while. */
	async rest(): Promise<Answered> {
		const [pressed, before] = [performance.now(), this.#bytes];
		await setTimeout(quiet);
		await this.#silence();
		return this.#since(pressed, before);
	}

	/** Milliseconds from a key until the screen shows something. */
	async pressUntil(key: string, shown: RegExp): Promise<number> {
		const pressed = performance.now();
		this.#pty.write(key);
		while (!shown.test(this.text())) {
			if (performance.now() - pressed > patience) throw new Error(`Not shown: ${shown}\n${this.text()}`);
			await setTimeout(1);
		}
		return this.#last - pressed;
	}

	/** What is on the screen. */
	text(): string {
		const {active} = this.#screen.buffer;
		const rows = Array.from({length: this.#screen.rows}, (_, row) =>
			active.getLine(active.baseY + row)?.translateToString(true),
		);
		return rows.join('\n');
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
		this.#pty.kill('SIGKILL');
		await ended;
		this.#screen.dispose();
	}

	#since(pressed: number, before: number): Answered {
		return {milliseconds: this.#last > pressed ? this.#last - pressed : null, bytes: this.#bytes - before};
	}

	async #silence(): Promise<void> {
		for (let left = quiet; left > 0; left = this.#last + quiet - performance.now()) await setTimeout(left);
	}
}
