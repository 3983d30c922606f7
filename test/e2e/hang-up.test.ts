// A terminal that is closed under the reader: it ends, and complains to nobody.
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {type IPty, spawn} from '@lydell/node-pty';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

const program = path.join(import.meta.dirname, '../../dist/cli.js');

// Where the shell lets no hang-up through, the reader hears of it only by what fails.
const shell = 'trap "" HUP; "$0" "$1" "$2" 2>"$3/said"; echo $? >"$3/code"';

let home = '';
let pty: IPty;

beforeEach(async () => {
	home = mkdtempSync(path.join(tmpdir(), 'paper-tui-hang-up-'));
	const page = path.join(home, 'one.txt');
	writeFileSync(page, `图书室在河湾开门\n本报讯（记者 程晚舟）${'河湾的图书室昨天早上开门。'.repeat(200)}\n`);
	pty = spawn('/bin/sh', ['-c', shell, process.execPath, program, page, home], {
		cols: 120,
		rows: 40,
		env: {PATH: process.env.PATH ?? '', HOME: home, LANG: 'zh_CN.UTF-8', TERM: 'xterm-256color'},
	});
	let written = '';
	await new Promise<void>(resolve => {
		pty.onData(data => {
			written += data;
			if (written.includes('图书室')) resolve();
		});
	});
});

afterEach(() => {
	rmSync(home, {recursive: true, force: true});
});

/** Closes the terminal's other end. */
function hangUp(): void {
	(pty as IPty & {readonly destroy: () => void}).destroy();
}

async function expectQuietEnd(): Promise<void> {
	const code = path.join(home, 'code');
	await vi.waitFor(() => expect(existsSync(code) && readFileSync(code, 'utf8')).toBe('129\n'), 20_000);
	// Ink shows the cursor again wherever it may be.
	expect(readFileSync(path.join(home, 'said'), 'utf8').replaceAll('\u{1B}[?25h', '')).toBe('');
}

describe('a terminal that is closed', () => {
	it('ends the reader without a word while it waits for a key', async () => {
		hangUp();
		await expectQuietEnd();
	});

	it('ends the reader without a word while it draws', async () => {
		for (let time = 0; time < 20; time++) pty.write('jlvVhk');
		// What leaves all as it was is not drawn.
		pty.write('j');
		await new Promise<void>(resolve => pty.onData(() => resolve()));
		hangUp();
		await expectQuietEnd();
	});
});
