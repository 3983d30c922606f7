import {execFile} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {beforeAll, describe, expect, it} from 'vitest';
import {openLibrary} from '../../src/library/open-library.ts';
import {entry, objects, paperTui, plainEnvironment, seeds, temporaryFolder} from './program.ts';

const home = temporaryFolder();
const library = path.join(home, 'library.db');
const run = (...words: readonly string[]) => paperTui(home, [...words, '--library', library]);

let exported: string;
beforeAll(async () => {
	await run('import', seeds);
	const opened = await openLibrary(library);
	const {items} = await opened.articles({}, null, 9);
	await opened.setNote(items[0]!.id, '去问');
	await opened.correct(items[0]!.id, {kind: 'merge', with: items[1]!.id});
	await opened.close();
	exported = (await run('export')).stdout;
});

describe('paper-tui backup', () => {
	it('makes an equal library in a private file, and says what is in it', async () => {
		const {code, stdout, stderr} = await run('backup', 'copy\u001b[31m.db');
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toMatch(/^copy␛\[31m\.db: pages: 5, articles: \d+, 0\.\d MB, checked\n$/u);
		const copy = path.join(home, 'copy\u001b[31m.db');
		expect(statSync(copy).mode & 0o777).toBe(0o600);
		expect((await paperTui(home, ['export', '--library', copy])).stdout).toBe(exported);
	});

	it('is as the library was before somebody who is still writing', async () => {
		const writer = new DatabaseSync(library);
		writer.exec('BEGIN IMMEDIATE; UPDATE reading_state SET starred = 1');
		const {code, stdout} = await run('backup', 'meanwhile.db', '--json');
		writer.exec('ROLLBACK');
		writer.close();
		expect(code).toBe(0);
		expect(objects(stdout)).toEqual([
			{file: 'meanwhile.db', pages: 5, articles: expect.any(Number), bytes: expect.any(Number)},
		]);
		const copy = path.join(home, 'meanwhile.db');
		expect((await paperTui(home, ['export', '--library', copy])).stdout).toBe(exported);
	});

	it('is never written over another file', async () => {
		writeFileSync(path.join(home, 'letter.txt'), '家信');
		expect(await run('backup', 'letter.txt')).toEqual({
			code: 1,
			stdout: '',
			stderr: 'paper-tui: letter.txt: is there already and will not be overwritten; choose another name\n',
		});
		expect(readFileSync(path.join(home, 'letter.txt'), 'utf8')).toBe('家信');
		expect((await run('backup', library)).code).toBe(1);
		expect((await run('export')).stdout).toBe(exported);
	});

	it('says that there is no such folder', async () => {
		expect(await run('backup', 'no/copy.db')).toMatchObject({
			code: 1,
			stderr: 'paper-tui: no/copy.db: no such folder; make it first\n',
		});
	});

	it('leaves nothing where a disk gives out while it is written', async () => {
		const folder = path.join(home, 'small');
		mkdirSync(folder);
		const line = `trap '' XFSZ; ulimit -f 64; exec "$0" "$@"`;
		const words = [entry, 'backup', path.join(folder, 'copy.db'), '--library', library];
		const failed = await new Promise<{code: unknown; stderr: string}>(resolve => {
			const options = {env: plainEnvironment(home)};
			execFile('sh', ['-c', line, process.execPath, ...words], options, (error, _, stderr) =>
				resolve({code: error?.code, stderr}),
			);
		});
		expect(failed).toEqual({
			code: 1,
			stderr: `paper-tui: ${folder}/copy.db: could not be written; check the disk\n`,
		});
		expect(readdirSync(folder)).toEqual([]);
	});
});
