import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {transformSync} from 'esbuild';
import {describe, expect, it} from 'vitest';
import {entry, plainEnvironment, temporaryFolder} from './program.ts';

const home = temporaryFolder();

/** The entry and everything it loads before it has looked at the version. */
function loadedFirst(file: string, seen = new Set<string>()): Set<string> {
	if (seen.has(file)) return seen;
	seen.add(file);
	for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s*"(\.\/[^"]+)"/gu)) {
		loadedFirst(path.resolve(path.dirname(file), name), seen);
	}
	return seen;
}

describe('a Node that is too old', () => {
	const pretend = (version: string) =>
		`data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`;
	const run = (version: string, language: string) =>
		spawnSync(process.execPath, ['--import', pretend(version), entry, '--version'], {
			env: {...plainEnvironment(home), LC_ALL: language},
			encoding: 'utf8',
		});

	it.each(['18.20.8', '20.20.2', '22.12.0'])('%s is told of in one line, with exit code 2', version => {
		const {status, stdout, stderr} = run(version, 'en_GB.UTF-8');
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toBe(
			`paper-tui needs Node 22.13 or newer, and this is ${version}; get a newer one from https://nodejs.org\n`,
		);
	});

	it('is told of in Chinese too', () => {
		expect(run('20.20.2', 'zh_CN.UTF-8').stderr).toMatch(/^paper-tui 需要 Node 22\.13 .*\n$/u);
	});

	it('is not what 22.13 is', () => {
		expect(run('22.13.0', 'en_GB.UTF-8').stdout).toMatch(/^paper-tui \d/u);
	});

	it('understands all that is loaded before it is found out', () => {
		const files = loadedFirst(entry);
		expect(files.size).toBeGreaterThan(1);
		for (const file of files) {
			const code = readFileSync(file, 'utf8');
			const plain = transformSync(code, {target: 'esnext', format: 'esm'}).code;
			expect(transformSync(code, {target: 'node18', format: 'esm'}).code).toBe(plain);
		}
	});
});
