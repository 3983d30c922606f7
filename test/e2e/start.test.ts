// What a terminal shows from the start of the program to the moment keys act, character by character.
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import xterm from '@xterm/headless';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {Terminal, type TerminalOptions} from './terminal.ts';

const program = path.join(import.meta.dirname, '../../dist/cli.js');
const size = {columns: 100, rows: 24};
const entering = '\u{1B}[?1049h';

let home = '';
let screen: Terminal;

beforeEach(() => {
	home = mkdtempSync(path.join(tmpdir(), 'paper-tui-start-'));
	for (const [number, headline] of ['渡口的水涨了', '竹编合作社试制新伞', '菱角收尽了'].entries()) {
		const text = '河湾的风从水面上吹来，把晒在竹竿上的渔网吹得轻轻作响。'.repeat(12);
		writeFileSync(path.join(home, `${number}.txt`), `${headline}\n本报讯（记者 程晚舟）昨天早上，${text}\n`);
	}
});

afterEach(() => {
	screen.close();
	rmSync(home, {recursive: true, force: true});
});

function start(options: TerminalOptions = {}, words: readonly string[] = [home]): void {
	screen = new Terminal([program, '--ambiguous-width', '1', ...words], {
		...size,
		...options,
		env: {
			HOME: home,
			XDG_CACHE_HOME: path.join(home, 'cache'),
			XDG_DATA_HOME: path.join(home, 'data'),
			...options.env,
		},
	});
}

/** The rows of a terminal of the same size after each character of what was written to it. */
async function screens(written: string): Promise<string[][]> {
	const all: string[][] = [];
	const terminal = new xterm.Terminal({cols: size.columns, rows: size.rows, allowProposedApi: true});
	for (const character of written) {
		await new Promise<void>(resolve => terminal.write(character, resolve));
		const {active} = terminal.buffer;
		all.push(Array.from({length: size.rows}, (_, row) => active.getLine(row)?.translateToString(true) ?? ''));
	}
	terminal.dispose();
	return all;
}

describe('the first screen', () => {
	it('is painted once, from the top, and stays as it is until a key acts', async () => {
		start();
		await screen.shows('1/3');
		// Asked once keys act; what it is answers the last question.
		await screen.becomes('asked', () => screen.written.includes('\u{1B}[c'));
		const painting = screen.written.slice(screen.written.indexOf(entering) + entering.length);
		const seen = await screens(painting);
		const whole = seen.at(-1) ?? [];
		let isWhole = false;
		for (const rows of seen) {
			const wrong = rows.findIndex((row, index) => !whole[index]?.startsWith(row));
			expect(wrong).toBe(-1);
			if (isWhole) expect(rows).toEqual(whole);
			isWhole ||= rows.join('\n') === whole.join('\n');
		}
		expect(whole.at(-1)).toContain('离开');
	});

	it('is sent in the bytes of one frame', async () => {
		start();
		await screen.becomes('asked', () => screen.written.includes('\u{1B}[c'));
		const all = screen.written.slice(screen.written.indexOf(entering));
		const frame = all.slice(0, all.lastIndexOf('离开') + 2);
		expect(Buffer.byteLength(all) - Buffer.byteLength(frame)).toBeLessThan(100);
		expect(all.split('渡口的水涨了')).toHaveLength(3);
	});

	it('is made of the parts that are kept for it, and of nothing that stands behind keys', async () => {
		// They have doubts, subheads, captions: all that a text is shown with.
		start({}, ['import', path.join(import.meta.dirname, '../../seeds')]);
		await screen.ends();
		screen.close();
		start({nodeOptions: ['--import', path.join(import.meta.dirname, 'tell-reads.mjs')]}, []);
		await screen.shows('1/35');
		await screen.isAsked();
		screen.press('l', 'j');
		await screen.shows('2/35');
		const reads = readFileSync(path.join(home, 'reads.txt'), 'utf8').trim().split('\n');
		expect(reads.filter(read => read.startsWith('first'))).toEqual(
			['cli', 'start', 'reader-parts'].map(name => `first ${name}.js`),
		);
		expect(reads).toContain('later reader-later-parts.js');
	});

	it('is there before the terminal is asked anything', async () => {
		start();
		await screen.becomes('asked', () => screen.written.includes('\u{1B}[c'));
		const [before = ''] = screen.written.split('\u{1B}[c');
		expect(before).toContain('离开');
		// biome-ignore lint/suspicious/noControlCharactersInRegex: questions begin with one.
		expect(before.slice(0, before.indexOf('离开'))).not.toMatch(/\u001B\[(?:\d*n|\?\d+\$p|>)/u);
	});
});

describe('keys typed while the program starts', () => {
	it('act in their order once it has started', async () => {
		start();
		screen.press('l', 'j', 'j', 'k');
		await screen.shows('2/3');
		await screen.shows(/^.*> 文章/u);
	});

	it('act when they come after the first screen', async () => {
		start();
		await screen.becomes('alternate', () => screen.isAlternate);
		screen.press('l', 'j', 'j');
		await screen.shows('3/3');
	});

	it('leave nothing of themselves on the screen', async () => {
		start({}, ['import', home]);
		await screen.ends();
		screen.close();
		start({nodeOptions: ['--import', path.join(import.meta.dirname, 'late-keyboard.mjs')]}, []);
		await screen.becomes('alternate', () => screen.isAlternate);
		const first = screen.rows();
		screen.press('h', 'h');
		await screen.becomes('typed on', rows => rows.join() !== first.join());
		await screen.isAsked();
		await screen.becomes('as it was', rows => rows.join() === first.join());
	});
});

describe('a program that is ended while it starts', () => {
	it.each([
		['SIGTERM', 143],
		['SIGHUP', 129],
		['SIGINT', 130],
	] as const)('by %s leaves the terminal as it was', async (signal, code) => {
		start();
		await screen.becomes('alternate', () => screen.isAlternate);
		screen.signal(signal);
		expect(await screen.ends()).toEqual({code, readsLines: true});
		await screen.becomes('as it was', () => !screen.isAlternate && screen.showsCursor);
	});
});
