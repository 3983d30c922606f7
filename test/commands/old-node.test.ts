import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {transformSync} from 'esbuild';
import {describe, expect, it} from 'vitest';
import {entry, plainEnvironment, temporaryFolder} from './program.ts';

const home = temporaryFolder();

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

	it('understands the entry, which loads nothing of ours before it is found out', () => {
		const code = readFileSync(entry, 'utf8');
		expect(transformSync(code, {target: 'node18'}).code).toBe(transformSync(code, {target: 'esnext'}).code);
		expect(code).not.toMatch(/\brequire\("\./u);
	});
});
