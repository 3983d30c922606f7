import {statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {objects, paperTui, temporaryFolder} from './program.ts';

const home = temporaryFolder();
const library = path.join(home, 'library.db');
const run = (...words: readonly string[]) => paperTui(home, [...words, '--library', library]);
const list = async () => (await run('list')).stdout;

let id: string;
beforeAll(async () => {
	const bridge =
		'新渡口大桥通车\n\n本报讯 十月八日上午，柳湾县新渡口大桥正式通车。两岸的居民从此不必再等渡船。\n';
	const school = '河湾小学添新书\n\n河湾小学的图书室近日添了三百册新书，孩子们放学后也能借阅。\n';
	writeFileSync(path.join(home, 'bridge.txt'), bridge);
	writeFileSync(path.join(home, 'school\u001b[31m.txt'), school);
	await run('import', 'bridge.txt', '--outlet', '柳湾日报', '--date', '2024-10-09', '--page', '1');
	await run('import', 'school\u001b[31m.txt');
	id = String(objects((await run('list', '--json')).stdout)[0]!.id);
});

describe('paper-tui remove', () => {
	it('previews, takes out when told to, and puts back', async () => {
		const before = await list();
		const line = before.split('\n')[0];
		expect(await run('remove', id)).toEqual({
			code: 0,
			stdout: `${line}\nwould take out 1 article; --apply takes them out\n`,
			stderr: '',
		});
		expect(await list()).toBe(before);
		expect(await run('remove', id, '--apply')).toEqual({
			code: 0,
			stdout: `${line}\ntook out 1 article; paper-tui remove --undo puts them back\n`,
			stderr: '',
		});
		expect(await run('show', id)).toMatchObject({
			code: 1,
			stderr: `paper-tui: no article has the id ${id}; see paper-tui list for ids\n`,
		});
		await run('import', 'bridge.txt');
		await run('reparse', '--apply');
		expect((await run('show', id)).code).toBe(1);
		expect(await run('remove', '--undo')).toEqual({
			code: 0,
			stdout: `${line}\nput back 1 article\n`,
			stderr: '',
		});
		expect(await list()).toBe(before);
	});

	it('takes out whole pages, by what is on them or what they are', async () => {
		const before = await list();
		const told =
			'柳湾日报\t2024-10-09\t1\t1\tbridge.txt\nwould take out 1 page (1 article); --apply takes them out\n';
		for (const words of [
			[id, '--whole-page'],
			['--outlet', '柳湾日报'],
			['--since', '2024', '--page', '01'],
		]) {
			expect((await run('remove', ...words)).stdout).toBe(told);
		}
		expect(objects((await run('remove', '--outlet', '柳湾日报', '--apply', '--json')).stdout)).toMatchObject([
			{source: 'bridge.txt', articles: 1},
		]);
		expect((await list()).split('\n')).toHaveLength(2);
		expect((await run('remove', '--undo', '--language', 'zh')).stdout).toContain(
			'放回了 1 版，共 1 篇文章\n',
		);
		expect(await list()).toBe(before);
	});

	it('shows names of files without what a terminal acts on, and says what dates leave out', async () => {
		const {items} = {items: objects((await run('list', '--json')).stdout)};
		const {stdout} = await run('remove', String(items[1]!.id), '--whole-page');
		expect(stdout).toContain('school␛[31m.txt');
		expect((await run('remove', '--since', '2024')).stderr).toBe('paper-tui: undated articles left out: 1\n');
	});

	it('gives pages up for good when told to, and their room', async () => {
		writeFileSync(path.join(home, 'long.txt'), `长河\n\n${'长河日夜向东流，'.repeat(60_000)}\n`);
		await run('import', 'long.txt', '--outlet', '长报');
		expect(await run('remove', '--purge')).toMatchObject({
			code: 1,
			stderr: 'paper-tui: no pages are taken out\n',
		});
		await run('remove', '--outlet', '长报', '--apply');
		const large = statSync(library).size;
		expect((await run('remove', '--purge')).stdout).toMatch(
			/^pages that would be given up for good: 1 \(\d\.\d MB of text\); --apply gives them up\n$/u,
		);
		expect(await run('remove', '--purge', '--apply')).toMatchObject({
			code: 0,
			stdout: expect.stringMatching(/^pages given up for good: 1 /u),
			stderr: '',
		});
		expect(statSync(library).size).toBeLessThan(large / 2);
		expect(await run('remove', '--undo')).toEqual({
			code: 1,
			stdout: '',
			stderr: 'paper-tui: nothing was taken out that could be put back\n',
		});
	});

	it('says with exit code 1 what it did not find, and goes on with the rest', async () => {
		const {code, stdout, stderr} = await run('remove', 'zzzzz', id);
		expect([code, stderr]).toEqual([
			1,
			'paper-tui: no article has the id zzzzz; see paper-tui list for ids\n',
		]);
		expect(stdout).toContain('would take out 1 article');
		expect(await run('remove', '--outlet', '无此报', '--apply')).toEqual({
			code: 1,
			stdout: '',
			stderr: 'paper-tui: nothing found\n',
		});
	});

	it.each<[string, readonly string[], string]>([
		['nothing is named', [], 'nothing to take out is named'],
		['--apply stands alone', ['--apply'], 'nothing to take out is named'],
		['--whole-page stands alone', ['--whole-page'], 'nothing to take out is named'],
		['ids and a filter are', ['7k2m', '--outlet', '甲'], 'ID and --outlet can not be used together'],
		['something is put back and taken out', ['--undo', '7k2m'], '--undo and ID can not be used together'],
		[
			'something is put back and given up',
			['--undo', '--purge'],
			'--undo and --purge can not be used together',
		],
		['an article is given up', ['--purge', '7k2m'], '--purge and ID can not be used together'],
	])('says with exit code 2 that %s', async (_, words, message) => {
		expect(await run('remove', ...words)).toEqual({
			code: 2,
			stdout: '',
			stderr: `paper-tui: ${message}; see paper-tui remove --help\n`,
		});
	});
});
