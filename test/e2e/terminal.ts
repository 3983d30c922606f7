// A terminal as a test uses it: starts a program in a real pty, presses keys, and reads what is on the screen.
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {StringDecoder} from 'node:string_decoder';
import {setTimeout} from 'node:timers/promises';
import {type IPty, spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';
import {pictureOf} from './picture.ts';
import {wideAmbiguous} from './wide-ambiguous.ts';

/** Longest wait for something to appear; a slow machine must not make a test fail. */
const patience = 20_000;

/** How long a slow terminal takes nothing after each piece. */
const slowMilliseconds = 15;

const sequences: Readonly<Record<string, string>> = {
	Enter: '\r',
	Escape: '\u{1B}',
	Tab: '\t',
	Space: ' ',
	Backspace: '\u{7F}',
	Up: '\u{1B}[A',
	Down: '\u{1B}[B',
	Right: '\u{1B}[C',
	Left: '\u{1B}[D',
	PageUp: '\u{1B}[5~',
	PageDown: '\u{1B}[6~',
	'Ctrl-c': '\u{3}',
	'Ctrl-d': '\u{4}',
	'Ctrl-l': '\u{C}',
	'Ctrl-u': '\u{15}',
};

// The inner shell becomes the program. The outer one tells what became of it and of the terminal's line mode.
const shell = `sh -c 'echo "started as $$ on $(tty)"; exec "$@"' sh "$@"
code=$?; stty -a | grep -o -- '-*icanon'; echo "ended with $code"`;
const ending = /(-*icanon)\s+ended with (\d+)/u;

export type TerminalOptions = {
	readonly columns?: number;
	readonly rows?: number;
	readonly env?: Readonly<Record<string, string>>;
	/** Cells it gives to characters of ambiguous width; 1 by default. */
	readonly ambiguousWidth?: 1 | 2;
	/** When it answers what the program asks; at once by default. */
	readonly answers?: 'at once' | 'when told' | 'never';
	/** Milliseconds that an answer is on its way; none by default. */
	readonly delay?: number;
	/** Takes what the program writes late, a little at a time, and draws it character by character. */
	readonly isSlow?: boolean;
	/** Options of Node itself, before the program. */
	readonly nodeOptions?: readonly string[];
};

export class Terminal {
	readonly #pty: IPty;
	readonly #screen: xterm.Terminal;
	#written = '';
	#hasEnded = false;
	#hasTakenKeys = false;
	#unanswered = '';
	readonly #waiting = new Set<() => void>();

	/** Starts a shell that runs the program, so that what the program leaves behind can be looked at. */
	constructor(program: readonly string[], options: TerminalOptions = {}) {
		const {columns = 120, rows = 40, env = {}, nodeOptions = []} = options;
		this.#screen = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
		if (options.ambiguousWidth === 2) {
			this.#screen.unicode.register(wideAmbiguous);
			this.#screen.unicode.activeVersion = wideAmbiguous.version;
		}
		if (env.TERM === 'linux') {
			// The console passes over SU, SD and REP.
			for (const final of 'STb') this.#screen.parser.registerCsiHandler({final}, () => true);
		}
		const command = [process.execPath, ...nodeOptions, ...program];
		this.#pty = spawn('/bin/sh', ['-c', shell, 'sh', ...command], {
			name: env.TERM ?? 'xterm-256color',
			cols: columns,
			rows,
			// Bytes as they come: a piece may end within a character.
			encoding: null,
			env: {PATH: process.env.PATH ?? '', LANG: 'zh_CN.UTF-8', ...env},
		});
		this.#screen.onData(reply => {
			if (options.answers === 'when told') this.#unanswered += reply;
			else if (options.answers !== 'never') {
				if (options.delay === undefined) this.#pty.write(reply);
				else globalThis.setTimeout(() => this.#pty.write(reply), options.delay);
			}
			this.#tell();
		});
		const decoder = new StringDecoder();
		this.#pty.onData(data => {
			const text = decoder.write(Buffer.from(data));
			this.#written += text;
			if (options.isSlow) this.#takeSlowly(text);
			else this.#screen.write(text, () => this.#tell());
		});
		this.#pty.onExit(() => {
			this.#hasEnded = true;
			this.#tell();
		});
	}

	/** The rows of the screen, without the spaces at their ends. */
	rows(): string[] {
		const {active} = this.#screen.buffer;
		return Array.from({length: this.#screen.rows}, (_, index) => {
			// Behind its right edge a line keeps what was there when the terminal was wider.
			const text = active.getLine(active.baseY + index)?.translateToString(true, 0, this.#screen.cols);
			return text?.trimEnd() ?? '';
		});
	}

	/** All that the program has written. */
	get written(): string {
		return this.#written;
	}

	/** For each row of the screen, the cells in which `character` stands. */
	cellsWith(character: string): number[][] {
		const {active} = this.#screen.buffer;
		return Array.from({length: this.#screen.rows}, (_, row) => {
			const line = active.getLine(active.baseY + row);
			return Array.from({length: this.#screen.cols}, (_, cell) => cell).filter(
				cell => line?.getCell(cell)?.getChars() === character,
			);
		});
	}

	/** The screen as an SVG picture. */
	picture(title: string): string {
		return pictureOf(this.#screen, title);
	}

	/** Whether the alternate screen is shown. */
	get isAlternate(): boolean {
		return this.#screen.buffer.active.type === 'alternate';
	}

	/** Whether the last word about the cursor was to show it. */
	get showsCursor(): boolean {
		return this.#written.lastIndexOf('\u{1B}[?25h') > this.#written.lastIndexOf('\u{1B}[?25l');
	}

	/** Whether the last word about the cursor was to hide it. */
	get hidesCursor(): boolean {
		return this.#written.lastIndexOf('\u{1B}[?25l') > this.#written.lastIndexOf('\u{1B}[?25h');
	}

	/** What the terminal was told to do with keys, the mouse and long lines. */
	get modes(): Readonly<xterm.IModes> {
		return this.#screen.modes;
	}

	/** Where the cursor is, in cells from the upper left corner. */
	get cursor(): {readonly x: number; readonly y: number} {
		const {cursorX, cursorY} = this.#screen.buffer.active;
		return {x: cursorX, y: cursorY};
	}

	/** Waits until the screen shows `text`, and a program that fills it takes keys: nobody types sooner on what is shown. */
	async shows(text: string | RegExp): Promise<void> {
		await this.#until(() => this.#contains(text), `show ${String(text)}`);
		if (this.isAlternate) await this.#takesKeys();
	}

	/** Waits until all rows together are as `expected` says. */
	async becomes(expectation: string, expected: (rows: readonly string[]) => boolean): Promise<void> {
		await this.#until(() => expected(this.rows()), `become ${expectation}`);
	}

	/** Waits until the screen no longer shows `text`. */
	async hides(text: string | RegExp): Promise<void> {
		await this.#until(() => !this.#contains(text), `no longer show ${String(text)}`);
	}

	/**
	 * Waits until the program has written nothing for so long and has nothing to do: what was still on its way, such as
	 * counts, is there.
	 */
	async rests(milliseconds = 500): Promise<void> {
		let length = -1;
		do {
			length = this.#written.length;
			await setTimeout(milliseconds);
		} while (length !== this.#written.length || isAtWork(this.process));
	}

	/** Waits until the cursor is at a cell. */
	async hasCursorAt(x: number, y: number): Promise<void> {
		await this.#until(() => this.cursor.x === x && this.cursor.y === y, `have its cursor at ${x},${y}`);
	}

	/** Waits until the program has ended, and gives its exit code and whether the terminal reads lines again. */
	async ends(): Promise<{readonly code: number; readonly readsLines: boolean}> {
		await this.#until(() => ending.test(this.#written) && this.#hasEnded, 'end');
		// Until all that was written is on the screen.
		await new Promise<void>(resolve => this.#screen.write('', resolve));
		const [, mode, code] = ending.exec(this.#written) ?? [];
		return {code: Number(code), readsLines: mode === 'icanon'};
	}

	/** Presses keys by name, or a single character; several at once arrive as one string. */
	press(...keys: readonly string[]): void {
		this.#pty.write(keys.map(key => sequences[key] ?? key).join(''));
	}

	/** Waits until the terminal was asked what it is, once keys act. */
	async isAsked(): Promise<void> {
		await this.#until(() => this.#written.includes('\u{1B}[c'), 'be asked');
	}

	/** Types what `press` does a byte at a time, each of which arrives alone, so many milliseconds after the one before. */
	async trickle(milliseconds: number, ...keys: readonly string[]): Promise<void> {
		for (const byte of Buffer.from(keys.map(key => sequences[key] ?? key).join(''))) {
			this.#writeBytes(Buffer.of(byte));
			await setTimeout(milliseconds);
		}
	}

	/** Answers what was asked until now, in pieces of so many bytes, each of which arrives alone. */
	async answer(size = Number.POSITIVE_INFINITY): Promise<void> {
		await this.#until(() => this.#unanswered.endsWith('c'), 'be asked');
		const answers = this.#unanswered;
		this.#unanswered = '';
		for (let index = 0; index < answers.length; index += size) {
			this.#pty.write(answers.slice(index, index + size));
			await setTimeout(5);
		}
	}

	/** Takes nothing any more of what the program writes, as a line that is stuck. */
	stop(): void {
		this.#pty.pause();
	}

	/** Takes what the program writes again. */
	goOn(): void {
		this.#pty.resume();
	}

	/** The number of the program's process. */
	get process(): number {
		return Number(/started as (\d+)/u.exec(this.#written)?.[1]);
	}

	/** Sends a signal to the program. */
	signal(name: string): void {
		process.kill(this.process, name);
	}

	/** Draws on the screen behind the program's back. */
	async scribble(text: string): Promise<void> {
		await new Promise<void>(resolve => this.#screen.write(text, resolve));
	}

	resize(columns: number, rows: number): void {
		this.#screen.resize(columns, rows);
		this.#pty.resize(columns, rows);
	}

	/** Ends the program if it still runs. */
	close(): void {
		if (!this.#hasEnded) this.#pty.kill('SIGKILL');
		this.#screen.dispose();
	}

	/** The first screen is there some milliseconds before the terminal hands keys over one at a time. */
	async #takesKeys(): Promise<void> {
		const [, device = ''] = /started as \d+ on (\S+)/u.exec(this.#written) ?? [];
		while (!this.#hasTakenKeys && !this.#hasEnded) {
			const told = spawnSync('sh', ['-c', `stty -a < ${device}`], {encoding: 'utf8'});
			this.#hasTakenKeys = told.status !== 0 || told.stdout.includes('-icanon');
			if (!this.#hasTakenKeys) await setTimeout(2);
		}
	}

	#takeSlowly(text: string): void {
		this.#pty.pause();
		for (const character of text) this.#screen.write(character, () => this.#tell());
		globalThis.setTimeout(() => this.#pty.resume(), slowMilliseconds);
	}

	/** Without an encoding it takes bytes, which its types don't say. */
	#writeBytes(bytes: Buffer): void {
		this.#pty.write(bytes as unknown as string);
	}

	#contains(text: string | RegExp): boolean {
		const shown = this.rows().join('\n');
		return typeof text === 'string' ? shown.includes(text) : text.test(shown);
	}

	async #until(condition: () => boolean, expectation: string): Promise<void> {
		await new Promise<void>((resolve, reject) => {
			const settle = (finish: () => void) => {
				clearTimeout(timer);
				this.#waiting.delete(look);
				finish();
			};
			const look = () => {
				if (condition()) settle(resolve);
			};
			const timer = globalThis.setTimeout(() => {
				const error = new Error(`The terminal did not ${expectation}:\n${this.rows().join('\n')}`);
				settle(() => reject(error));
			}, patience);
			this.#waiting.add(look);
			look();
		});
	}

	#tell(): void {
		for (const look of this.#waiting) look();
	}
}

/** Whether a thread of the process runs, or waits for a processor on a machine with much to do; false where the system doesn't tell. */
function isAtWork(id: number): boolean {
	const tasks = `/proc/${id}/task`;
	try {
		return readdirSync(tasks).some(task => /\) R /u.test(readFileSync(`${tasks}/${task}/stat`, 'utf8')));
	} catch {
		return false;
	}
}
