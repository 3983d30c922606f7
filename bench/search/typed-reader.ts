// The reader in a real pseudo-terminal with a screen of its own, and how long until that shows what was typed for.
import path from 'node:path';
import {type IPty, spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';
import {peakMemoryOf} from '../process-figures.ts';

const program = path.join(import.meta.dirname, '../../dist/cli.js');
const size = {cols: 120, rows: 40};
/** Longer than anything should take. */
const patience = 20_000;

export class TypedReader {
	readonly #pty: IPty;
	readonly #screen = new xterm.Terminal({...size, allowProposedApi: true});
	readonly #listeners = new Set<() => void>();

	constructor(library: string, onScreen: () => void = () => {}) {
		this.#pty = spawn(process.execPath, [program, '--library', library], {
			...size,
			name: 'xterm-256color',
			env: {
				PATH: process.env.PATH ?? '',
				LANG: 'zh_CN.UTF-8',
				XDG_CONFIG_HOME: '/nonexistent',
				XDG_CACHE_HOME: '/nonexistent',
			},
		});
		this.#listeners.add(onScreen);
		this.#screen.onData(reply => this.#pty.write(reply));
		this.#pty.onData(data => this.#screen.write(data, this.#tell));
	}

	/** The rows of the screen. */
	rows(): string[] {
		const {active} = this.#screen.buffer;
		return Array.from(
			{length: size.rows},
			(_, index) => active.getLine(index)?.translateToString(true) ?? '',
		);
	}

	type(keys: string): void {
		this.#pty.write(keys);
	}

	/** Milliseconds until the screen is so; fails after 20 seconds. */
	async until(isSo: (rows: readonly string[]) => boolean): Promise<number> {
		const start = performance.now();
		await new Promise<void>((resolve, reject) => {
			const timer = setTimeout(() => reject(new Error(`Not shown:\n${this.rows().join('\n')}`)), patience);
			const look = () => {
				if (!isSo(this.rows())) return;
				clearTimeout(timer);
				this.#listeners.delete(look);
				resolve();
			};
			this.#listeners.add(look);
			look();
		});
		return performance.now() - start;
	}

	/** The most memory the process has had in use so far, in megabytes. */
	peakMemory(): number {
		return peakMemoryOf(this.#pty.pid);
	}

	readonly #tell = () => {
		for (const listener of this.#listeners) listener();
	};

	async end(): Promise<void> {
		const ended = new Promise(resolve => {
			this.#pty.onExit(resolve);
		});
		this.#pty.kill('SIGTERM');
		await ended;
		this.#screen.dispose();
	}
}
