import {copyFileSync, existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {beforeAll, describe, expect, it} from 'vitest';
import {objects, paperTui, seeds, temporaryFolder} from './program.ts';

const home = temporaryFolder();
const at = (name: string) => path.join(home, name);
const doctor = (name: string, ...words: readonly string[]) =>
	paperTui(home, ['doctor', ...words, '--library', at(name)], {
		environment: {TERM: 'xterm\u001b[31m', XDG_CACHE_HOME: at('cache')},
	});

let exported: string;
beforeAll(async () => {
	await paperTui(home, ['import', seeds, '--library', at('library.db')]);
	exported = (await paperTui(home, ['export', '--library', at('library.db')])).stdout;
});

function harm(name: string, sql: string): void {
	copyFileSync(at('library.db'), at(name));
	const database = new DatabaseSync(at(name));
	database.exec(`${sql}; PRAGMA wal_checkpoint(TRUNCATE)`);
	database.close();
}

describe('paper-tui doctor', () => {
	it('tells on one screen how library, terminal and program are', async () => {
		const {code, stdout, stderr} = await doctor('library.db');
		expect([code, stderr]).toEqual([0, '']);
		const lines = stdout.trimEnd().split('\n');
		expect(lines.length).toBeLessThan(24);
		expect(lines[0]).toBe(`library        ${at('library.db')}`);
		expect(stdout).toMatch(/papers: 5, pages: 5, articles: \d+\n/u);
		expect(stdout).toMatch(/file +sound\nindex +sound \((\d+) of \1 articles compared\)\ncounts +sound\n/u);
		expect(stdout).toMatch(
			/terminal +xterm␛\[31m, output to no terminal, no colour, cells of “ … ① not asked yet\n/u,
		);
		expect(stdout).toContain(`remembered in  ${at('cache')}/paper-tui\n`);
		expect(stdout).toMatch(/locale +en_GB\.UTF-8, en\nprogram +paper-tui \S+, Node \S+, SQLite \S+\n$/u);
	});

	it('tells it as an object, and in Chinese', async () => {
		expect(objects((await doctor('library.db', '--json', '--full')).stdout)).toMatchObject([
			{
				library: {path: at('library.db'), pages: 5, outlets: 5, faults: []},
				terminal: {type: 'xterm\u001b[31m', size: null, colour: false, ambiguousWidth: null},
				locale: 'en_GB.UTF-8',
			},
		]);
		expect((await doctor('library.db', '--language', 'zh')).stdout).toContain('5 份报纸，5 版，');
	});

	it('says that there is no library yet, and makes none', async () => {
		const {code, stdout} = await doctor('none.db');
		expect(code).toBe(0);
		expect(stdout).toContain('none.db is not there yet; paper-tui import PATH makes it\n');
		expect(existsSync(at('none.db'))).toBe(false);
	});

	it('says with exit code 1 what is wrong and what to do, and mends it after making a copy', async () => {
		harm('faulty.db', 'UPDATE outlet SET articles = 99; DELETE FROM body_grams');
		const before = readFileSync(at('faulty.db'));
		const {code, stdout} = await doctor('faulty.db');
		expect(code).toBe(1);
		expect(stdout).toMatch(/! articles that search can not find: \d+\. Run paper-tui doctor --repair\n/u);
		expect(stdout).toContain(
			'! counted wrong: papers: 5, pages: 0; marked wrong: 0. Run paper-tui doctor --repair\n',
		);
		expect(readFileSync(at('faulty.db')).equals(before)).toBe(true);

		const repaired = await doctor('faulty.db', '--repair');
		expect([repaired.code, repaired.stdout.includes('!')]).toEqual([0, false]);
		const copy = `${at('faulty.db')}.before-repair-1`;
		expect(repaired.stderr).toBe(
			`paper-tui: index and counts were made anew; a copy from before is ${copy}\n`,
		);
		expect((await paperTui(home, ['doctor', '--library', copy])).code).toBe(1);
		await doctor('faulty.db', '--repair');
		expect(existsSync(`${at('faulty.db')}.before-repair-2`)).toBe(true);
		expect((await paperTui(home, ['export', '--library', at('faulty.db')])).stdout).toBe(exported);
	});

	it('still tells the rest with exit code 3 when the library can not be opened', async () => {
		writeFileSync(at('letter.db'), '一封家信。\n'.repeat(20));
		const {code, stdout, stderr} = await doctor('letter.db');
		expect(code).toBe(3);
		expect(stdout).toMatch(/program +paper-tui/u);
		expect(stderr).toBe(
			'paper-tui: go back to a backup, or save what can be read with paper-tui doctor --rescue FILE\n' +
				`paper-tui: ${at('letter.db')} is not a library; name another with --library PATH\n`,
		);
		expect(objects((await doctor('letter.db', '--json')).stdout)).toMatchObject([
			{library: {path: at('letter.db'), fault: 'not-a-database'}, program: expect.any(String)},
		]);
	});
});

describe('saving what can be read of a damaged library', () => {
	it('makes a new library of it', async () => {
		harm('torn.db', 'DELETE FROM article_text WHERE number = (SELECT max(number) FROM article)');
		expect(await doctor('torn.db', '--rescue', at('saved.db'))).toEqual({
			code: 0,
			stdout: `saved into ${at('saved.db')}: whole pages: 4; pages restored again from their text alone: 1\n`,
			stderr: '',
		});
		const saved = await paperTui(home, ['export', '--library', at('saved.db')]);
		expect(saved.stdout.split('\n').sort()).toEqual(exported.split('\n').sort());
	});

	it('is never written over another file', async () => {
		expect(await doctor('library.db', '--rescue', at('library.db'))).toMatchObject({
			code: 1,
			stderr: expect.stringContaining('will not be overwritten'),
		});
	});

	it('says with exit code 3 that nothing can be read, and makes nothing', async () => {
		writeFileSync(at('letter.db'), '一封家信。\n'.repeat(20));
		const {code} = await doctor('letter.db', '--rescue', at('nothing.db'));
		expect([code, existsSync(at('nothing.db'))]).toEqual([3, false]);
	});

	it('is not asked for together with a repair', async () => {
		expect((await doctor('library.db', '--repair', '--rescue', at('x.db'))).code).toBe(2);
	});
});
