import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {Terminal, type TerminalOptions} from './terminal.ts';

const program = path.join(import.meta.dirname, '../../dist/cli.js');
const papers = 150;
const paragraph = '摆渡的老人说，今年的水比往年来得早，河湾里的菱角也熟得早，孩子们放学后都到岸上来看。';

let home = '';
let screen: Terminal;

beforeEach(() => {
	home = mkdtempSync(path.join(tmpdir(), 'paper-tui-'));
	for (let number = 0; number < papers; number++) {
		const text = Array.from({length: 60}, (_, index) => `第${index + 1}天，${paragraph}`).join('\n');
		const name = `${String(number).padStart(3, '0')}.txt`;
		writeFileSync(path.join(home, name), `河湾第${number}号渡口的水涨了\n本报讯（记者 程晚舟）${text}\n`);
	}
});

afterEach(() => {
	screen.close();
	rmSync(home, {recursive: true, force: true});
});

async function open(options: TerminalOptions = {}, words: readonly string[] = []): Promise<void> {
	screen = new Terminal([program, ...words, home], {...options, env: {HOME: home, ...options.env}});
	await screen.shows('河湾第0号渡口');
	// The bottom line comes last.
	await screen.shows('离开');
	await screen.isAsked();
}

/** Bytes that the program writes from the keys until the screen shows something. */
async function bytesOf(keys: readonly string[], shown: string | RegExp): Promise<number> {
	const before = Buffer.byteLength(screen.written);
	screen.press(...keys);
	await screen.shows(shown);
	return Buffer.byteLength(screen.written) - before;
}

describe('a key', () => {
	it('costs the cells it changes, and one that does nothing costs nothing', async () => {
		await open();
		await screen.shows('摆渡的老人');
		await bytesOf(['l', 'j'], /^[\s\S]*2\/150/u);
		for (const place of ['3/150', '4/150', '5/150']) {
			expect(await bytesOf(['Z', 'Z', 'j'], place)).toBeLessThanOrEqual(300);
		}
	});

	it('that scrolls half a page costs no more than the pane', async () => {
		await open();
		await screen.shows('摆渡的老人');
		await bytesOf(['l', 'l'], /正文|程晚舟/u);
		for (const place of [/[1-9]\d*%/u, /[2-9]\d%/u]) {
			expect(await bytesOf(['Ctrl-d'], place)).toBeLessThanOrEqual(6000);
		}
	});

	it('is counted however fast they come: 100 at 50 a second move by 100', async () => {
		await open();
		for (let pressed = 0; pressed < 100; pressed++) {
			screen.press('j');
			await setTimeout(20);
		}
		await screen.shows(`101/${papers + 1}`);
	});
});

describe('the screen', () => {
	it('is painted again by Ctrl-l', async () => {
		await open();
		// The last of its rows.
		await screen.shows('第18天');
		const before = screen.rows();
		await screen.scribble('\u{1B}[5;5H\u{1B}[41m有人写到屏幕上来了\u{1B}[K');
		expect(screen.rows()).not.toEqual(before);
		screen.press('Ctrl-l');
		await screen.becomes('as before', rows => rows.join('\n') === before.join('\n'));
	});
});

describe('low bandwidth', () => {
	const ssh = {SSH_CONNECTION: '192.0.2.1 50000 192.0.2.2 22'};

	it('opens no text until it is asked for, and scrolls by half pages', async () => {
		await open({}, ['--low-bandwidth']);
		await bytesOf(['l', 'j'], '2/150');
		await screen.shows('选一篇文章');
		expect(screen.written).not.toContain('摆渡的老人');
		screen.press('Enter');
		await screen.shows('第15天');
		screen.press('j');
		await screen.hides('第1天');
	});

	it('is gone over to by itself where a line over SSH is slow, and said', async () => {
		await open({env: ssh, delay: 300});
		await screen.shows('线路慢');
	});

	it.each([
		['a quick line over SSH', {env: ssh}, []],
		['a slow terminal without SSH', {delay: 300}, []],
		['a slow line over SSH where it is not wanted', {env: ssh, delay: 300}, ['--low-bandwidth=never']],
	] as const)('is not for %s', async (_, options, words) => {
		await open(options, words);
		await screen.shows('摆渡的老人');
		screen.press('l', 'j');
		await screen.shows('2/150');
		screen.press('q', 'q');
		await screen.ends();
		expect(screen.written).not.toContain('线路慢');
	});
});
