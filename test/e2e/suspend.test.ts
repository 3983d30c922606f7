// Ctrl-z and back, in a shell that knows jobs.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {type IPty, spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';

const program = path.join(import.meta.dirname, '../../dist/cli.js');

let home = '';
let shell: IPty;
let screen: xterm.Terminal;

beforeEach(() => {
	home = mkdtempSync(path.join(tmpdir(), 'paper-tui-'));
	screen = new xterm.Terminal({cols: 100, rows: 30, allowProposedApi: true});
	const env = {PATH: process.env.PATH ?? '', HOME: home, PS1: 'ready> ', LANG: 'zh_CN.UTF-8'};
	shell = spawn('bash', ['--norc', '-i'], {name: 'xterm-256color', cols: 100, rows: 30, env});
	shell.onData(data => screen.write(data));
	screen.onData(reply => shell.write(reply));
});

afterEach(() => {
	shell.kill('SIGKILL');
	rmSync(home, {recursive: true, force: true});
});

function shown(): string {
	const {active} = screen.buffer;
	const rows = Array.from({length: 30}, (_, row) => active.getLine(active.baseY + row));
	return rows.map(row => row?.translateToString(true) ?? '').join('\n');
}

const shows = (text: string) => vi.waitFor(() => expect(shown()).toContain(text), {timeout: 20_000});

it('stops the reader, gives the shell its terminal, and comes back to the same screen', async () => {
	await shows('ready>');
	shell.write(`"${process.execPath}" "${program}"\r`);
	await shows('样报');
	shell.write('j');
	await shows('2/');
	const before = shown();
	shell.write('\u{1A}');
	await shows('Stopped');
	expect(screen.buffer.active.type).toBe('normal');
	shell.write('stty -a | grep -o " icanon"; echo wh""ole\r');
	await shows('whole');
	expect(shown()).toContain(' icanon');
	shell.write('fg\r');
	await vi.waitFor(() => expect(shown()).toBe(before), {timeout: 20_000});
	shell.write('j');
	await shows('3/');
	shell.write('\u{3}');
	await vi.waitFor(() => expect(screen.buffer.active.type).toBe('normal'), {timeout: 20_000});
}, 90_000);
