import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {paperTui, temporaryFolder} from './program.ts';

const home = temporaryFolder();
const folder = path.join(home, 'config', 'paper-tui');
const file = path.join(folder, 'config.toml');

function save(text: string): void {
	mkdirSync(folder, {recursive: true});
	writeFileSync(file, text);
}

afterEach(() => rmSync(folder, {recursive: true, force: true}));

describe('paper-tui config', () => {
	it('says where the file is', async () => {
		expect(await paperTui(home, ['config', '--path'])).toEqual({code: 0, stdout: `${file}\n`, stderr: ''});
	});

	it('prints a file that can be saved as it is', async () => {
		expect((await paperTui(home, ['config', '--check'])).stdout).toContain('as by default');
		save((await paperTui(home, ['config'])).stdout);
		const {code, stdout} = await paperTui(home, ['config', '--check']);
		expect([code, stdout]).toEqual([0, `${file} is right\n`]);
	});

	it('points out what is wrong, one line each, with nothing in it that acts on a terminal', async () => {
		save('color = red\n"\\u001b[2J" = 1\n');
		const {code, stdout, stderr} = await paperTui(home, ['config', '--check']);
		expect(stdout).toBe(
			`${file}:1:9: text stands in quotation marks: "red"\n${file}:2:1: there is no setting ␛[2J\n`,
		);
		expect([code, stderr]).toEqual([1, '']);
	});

	it('tells of a folder in the place of the file', async () => {
		mkdirSync(file, {recursive: true});
		const {code, stdout} = await paperTui(home, ['config', '--check']);
		expect([code, stdout]).toEqual([1, `${file}:1:1: can not be read (EISDIR)\n`]);
	});

	it('refuses --path together with --check', async () => {
		expect((await paperTui(home, ['config', '--path', '--check'])).code).toBe(2);
	});
});

describe('the settings', () => {
	it('hold for every command, and the command line wins over them', async () => {
		save('language = "zh"\nlibrary = "/nowhere/else.db"\n');
		expect((await paperTui(home, ['doctor'])).stdout).toContain('/nowhere/else.db');
		expect((await paperTui(home, ['list', '--help'])).stdout).toContain('用法');
		expect((await paperTui(home, ['list', '--help', '--language', 'en'])).stdout).toContain('Usage');
		const library = path.join(home, 'own.db');
		const environment = {PAPER_TUI_LIBRARY: library};
		expect((await paperTui(home, ['doctor'], {environment})).stdout).toContain(library);
	});

	it('are not told of at length', async () => {
		save('x = 1\n'.repeat(30));
		const lines = (await paperTui(home, ['doctor'])).stderr.trim().split('\n');
		expect(lines).toHaveLength(6);
		expect(lines[5]).toBe('paper-tui: and 25 more; see paper-tui config --check');
	});

	it('are told of where they are wrong, and the command goes on without them', async () => {
		save('[keys]\nfly = "x"\n');
		const {code, stdout, stderr} = await paperTui(home, ['doctor']);
		expect(code).toBe(0);
		expect(stdout).toContain(`${file}, faults: 1; see paper-tui config --check`);
		expect(stderr).toBe(`paper-tui: ${file}:2:1: there is no action fly; paper-tui config lists them\n`);
	});
});
