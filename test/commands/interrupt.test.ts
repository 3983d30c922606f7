import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {entry, plainEnvironment, temporaryFolder} from './program.ts';

const home = temporaryFolder();
writeFileSync(path.join(home, 'page.txt'), '新渡口大桥通车\n\n本报讯（记者 程晚舟）新渡口大桥正式通车。\n');

describe('an interrupt', () => {
	it.skipIf(process.platform === 'win32')('ends a command with exit code 130', async () => {
		const child = spawn(process.execPath, [entry, 'parse', '--json', 'page.txt', '-'], {
			cwd: home,
			env: plainEnvironment(home),
		});
		// It has printed the file, and now waits for standard input.
		await once(child.stdout, 'data');
		child.kill('SIGINT');
		expect(await once(child, 'exit')).toEqual([130, null]);
	});
});
