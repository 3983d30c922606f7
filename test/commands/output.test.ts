import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, openSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {entry, plainEnvironment, seeds, temporaryFolder} from './program.ts';

const home = temporaryFolder();

describe('standard output', () => {
	it.skipIf(!existsSync('/dev/full'))('on a full disk is told of in one line, with exit code 1', async () => {
		const full = openSync('/dev/full', 'w');
		const child = spawn(process.execPath, [entry, 'parse', '--json', seeds], {
			env: plainEnvironment(home),
			stdio: ['ignore', full, 'pipe'],
		});
		let said = '';
		child.stderr?.on('data', chunk => {
			said += chunk;
		});
		const [code] = await once(child, 'close');
		expect({code, said}).toEqual({
			code: 1,
			said: 'paper-tui: what was to be printed can not be written (ENOSPC); the disk may be full\n',
		});
	});
});
