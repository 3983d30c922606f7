// Libraries that are damaged, full of something else, or nothing at all: each is answered. bench/faults.ts damages more.
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {damageLibraries} from './damage-libraries.ts';
import {writeInventedPages} from './invented-pages.ts';
import {killAfter, run, start} from './program.ts';

// Many programs are started one after another.
vi.setConfig({testTimeout: 120_000});

let home = '';
let file = '';
beforeEach(() => {
	home = mkdtempSync(path.join(tmpdir(), 'paper-tui-damage-'));
	file = path.join(home, 'library.db');
});
afterEach(() => rmSync(home, {recursive: true}));

describe('a damaged library', () => {
	it('is worked on or answered with one line, wherever the damage is', async () => {
		const {wrong, workedOn, answered} = await damageLibraries({
			home,
			damages: 8,
			seed: 1,
			withReader: false,
		});
		expect(wrong).toEqual([]);
		expect(workedOn).toBeGreaterThan(0);
		expect(answered).toBeGreaterThan(0);
	});

	it('is answered or worked on by the reader', async () => {
		const {wrong} = await damageLibraries({home, damages: 3, seed: 2, withReader: true});
		expect(wrong).toEqual([]);
	});

	it('whose path holds control characters is named without them', async () => {
		file = path.join(home, 'a\u{1B}[31mb.db');
		writeFileSync(file, 'no library');
		expect((await run(home, ['list', '--library', file])).said).toBe(
			`paper-tui: ${home}/a␛[31mb.db is not a library; name another with --library PATH\n`,
		);
	});
});

describe('a library’s path', () => {
	const list = () => killAfter(start(home, ['list', '--library', file]), 20_000);
	const refused = {code: 3, said: expect.stringContaining('is not a library')};

	it('may not lead to a folder', async () => {
		mkdirSync(file);
		expect(await list()).toMatchObject(refused);
	});

	it('may not lead to a pipe, which is not waited for', async () => {
		execFileSync('mkfifo', [file]);
		expect(await list()).toMatchObject(refused);
	});

	it('may lead to an empty file, which becomes a library', async () => {
		writeFileSync(file, '');
		expect(await list()).toMatchObject({code: 1, said: expect.stringContaining('the library is empty')});
	});

	it('may be a link, whose target then holds the library', async () => {
		const target = path.join(home, 'elsewhere.db');
		symlinkSync(target, file);
		const pages = writeInventedPages(path.join(home, 'pages'), 1);
		expect(await run(home, ['import', '--library', file, pages])).toMatchObject({code: 0, said: ''});
		expect(readFileSync(target).length).toBeGreaterThan(0);
		expect((await run(home, ['list', '--library', target])).lines).toHaveLength(3);
	});

	it('may not be a link that leads round in a circle', async () => {
		symlinkSync(file, file);
		expect(await list()).toMatchObject({code: 3, said: expect.stringContaining('can not be read')});
	});
});
