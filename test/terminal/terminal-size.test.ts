// The size of a terminal, asked in a process that runs in one.
import {openSync} from 'node:fs';
import {devNull} from 'node:os';
import path from 'node:path';
import {spawn} from '@lydell/node-pty';
import {describe, expect, test} from 'vitest';
import {terminalSize} from '../../src/terminal/terminal-size.ts';

const module = path.resolve(import.meta.dirname, '../../src/terminal/terminal-size.ts');

/** What a process prints that runs the script in a terminal of this size. */
function printed(script: string, size: {cols: number; rows: number}): Promise<string> {
	return new Promise(resolve => {
		const terminal = spawn(process.execPath, ['--input-type=module', '-e', script], size);
		let text = '';
		terminal.onData(data => {
			text += data;
		});
		terminal.onExit(() => resolve(text.trim()));
	});
}

const ask = `import {terminalSize} from ${JSON.stringify(module)}; const size = terminalSize(1);`;

describe('the size of a terminal', () => {
	test('is told in cells', async () => {
		const script = `${ask} console.log(String([size.columns, size.rows]))`;
		expect(await printed(script, {cols: 93, rows: 17})).toBe('93,17');
	});

	test('leaves the terminal to the streams of Node', async () => {
		const script = `${ask} console.log(String([process.stdout.isTTY, process.stdout.columns]))`;
		expect(await printed(script, {cols: 93, rows: 17})).toBe('true,93');
	});

	test('is none where there is no terminal', () => {
		expect(terminalSize(openSync(devNull, 'r'))).toBeNull();
	});
});
