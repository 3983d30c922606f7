import {existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {beforeAll, describe, expect, it} from 'vitest';
import {openLibrary} from '../../src/library/open-library.ts';
import {safe} from '../../src/terminal/safe.ts';
import {zipOf} from '../formats/zip-of.ts';
import {objects, paperTui, seeds, temporaryFolder} from './program.ts';

const home = temporaryFolder();
const library = path.join(home, 'library.db');
const run = (...words: readonly string[]) => paperTui(home, [...words, '--library', library]);
const into = (name: string, ...words: readonly string[]) =>
	paperTui(home, [...words, '--library', path.join(home, name)]);

let lines: string;
beforeAll(async () => {
	await run('import', seeds);
	const opened = await openLibrary(library);
	const {items} = await opened.articles({}, null, 100);
	await opened.setNote(items[0]!.id, '“去问”\u001b[31m');
	await opened.setStarred(items[1]!.id, true);
	await opened.correct(items[1]!.id, {kind: 'merge', with: items[2]!.id});
	await opened.correct(items.at(-1)!.id, {kind: 'page', outlet: '柳湾\u202e日报'});
	await opened.close();
	lines = (await run('export')).stdout;
});

describe('paper-tui export', () => {
	it('gives a first line that names the format, and a page a line, with nothing a terminal acts on', async () => {
		const [first, ...pages] = objects(lines);
		expect(first).toEqual({format: 'paper-tui library', version: 1});
		expect(pages).toHaveLength(readdirSync(seeds).filter(name => name.endsWith('.txt')).length);
		expect(pages[0]).toMatchObject({
			source: expect.any(String),
			text: expect.any(String),
			corrections: expect.any(Array),
		});
		for (const line of lines.trimEnd().split('\n')) expect(safe(line, {oneLine: true})).toBe(line);
	});

	it('makes an equal library of what it gave, from a file or a pipe', async () => {
		writeFileSync(path.join(home, 'all'), lines);
		expect(await into('file.db', 'import', 'all')).toMatchObject({code: 0, stderr: ''});
		await paperTui(home, ['import', '-', '--library', path.join(home, 'pipe.db')], {input: lines});
		for (const name of ['file.db', 'pipe.db']) {
			expect((await into(name, 'export')).stdout).toBe(lines);
			expect((await into(name, 'list', '--json')).stdout).toBe((await run('list', '--json')).stdout);
		}
	});

	it('is imported together with other paths, and a second time adds nothing', async () => {
		writeFileSync(path.join(home, 'all'), lines);
		writeFileSync(path.join(home, 'more.txt'), '河湾小学添新书\n\n河湾小学的图书室近日添了三百册新书。\n');
		const pages = objects(lines).length - 1;
		const {stdout} = await into('both.db', 'import', 'more.txt', 'all', '--json');
		expect(objects(stdout).filter(({status}) => status === 'added')).toHaveLength(pages + 1);
		expect(await into('both.db', 'import', 'all')).toMatchObject({
			code: 0,
			stdout: `pages added: 0 (0 articles); already there: ${pages}\n`,
		});
	});

	it('writes a file of its own, whole and private, and never over another', async () => {
		const file = path.join(home, 'out.jsonl');
		expect(await run('export', '--output', 'out.jsonl')).toEqual({
			code: 0,
			stdout: '',
			stderr: `paper-tui: pages written to out.jsonl: ${objects(lines).length - 1}\n`,
		});
		expect(readFileSync(file, 'utf8')).toBe(lines);
		expect(statSync(file).mode & 0o777).toBe(0o600);
		const again = await run('export', '--output', 'out.jsonl', '--format', 'text');
		expect(again).toEqual({
			code: 1,
			stdout: '',
			stderr: 'paper-tui: out.jsonl: is there already and will not be overwritten; choose another name\n',
		});
		expect(readFileSync(file, 'utf8')).toBe(lines);
		expect((await run('export', '--output', 'no/out.jsonl')).stderr).toBe(
			'paper-tui: no/out.jsonl: no such folder; make it first\n',
		);
	});

	it('leaves nothing behind where it can not write', async () => {
		const folder = path.join(home, 'full');
		mkdirSync(folder);
		const name = 'x'.repeat(300);
		expect(await run('export', '--output', path.join(folder, name))).toMatchObject({code: 1});
		expect(readdirSync(folder)).toEqual([]);
	});

	it('gives articles to read, each with where it stands', async () => {
		const markdown = await run('export', '--format', 'markdown', '--outlet', '菱渚日报');
		expect(markdown.stdout).toMatch(/^# .+$/mu);
		expect(markdown.stdout).toMatch(/\\\[N\\\]\. 菱渚日报, 2023-10-23\.$/mu);
		const text = await run('export', '--format', 'text', '--outlet', '菱渚日报');
		expect(text.stdout).toMatch(/\[N\]\. 菱渚日报, 2023-10-23\.$/mu);
		expect(text.stdout).not.toContain('#');
	});

	it('keeps to some days, and says how many undated articles it leaves out', async () => {
		const {code, stdout, stderr} = await run('export', '--since', '2023-10-23', '--until', '2023-10');
		expect(code).toBe(0);
		expect(objects(stdout).slice(1)).not.toEqual([]);
		for (const {date} of objects(stdout).slice(1)) expect(String(date) >= '2023-10-23').toBe(true);
		expect(stderr).toMatch(/^paper-tui: undated articles left out: \d+\n$/u);
	});

	it('says with exit code 1 that there is nothing', async () => {
		expect(await into('none.db', 'export')).toMatchObject({code: 1, stdout: `${lines.split('\n')[0]}\n`});
		const {code, stderr} = await run('export', '--outlet', '无此报');
		expect([code, stderr]).toEqual([1, 'paper-tui: nothing found\n']);
	});
});

describe('importing what was exported and packed', () => {
	it.each([
		['gzip', 'all.jsonl.gz', () => gzipSync(lines)],
		['ZIP', 'all.zip', () => zipOf([{name: 'backup/all.jsonl', bytes: lines}])],
		['gzip in ZIP', 'gz.zip', () => zipOf([{name: 'all.jsonl.gz', bytes: gzipSync(lines)}])],
	])('makes an equal library: %s', async (_, name, pack) => {
		writeFileSync(path.join(home, name), pack());
		expect(await into(`${name}.db`, 'import', name)).toMatchObject({code: 0, stderr: ''});
		expect((await into(`${name}.db`, 'export')).stdout).toBe(lines);
	});

	it('makes an equal library from a pipe, packed with gzip', async () => {
		const options = {input: gzipSync(lines)};
		await paperTui(home, ['import', '-', '--library', path.join(home, 'pipe.gz.db')], options);
		expect((await into('pipe.gz.db', 'export')).stdout).toBe(lines);
	});

	it('takes the pages that are packed with it, too', async () => {
		const page = '河湾小学添新书\n\n河湾小学的图书室近日添了三百册新书。\n';
		writeFileSync(
			path.join(home, 'mixed.zip'),
			zipOf([
				{name: 'all.jsonl', bytes: lines},
				{name: 'more.txt', bytes: page},
			]),
		);
		const {stdout} = await into('mixed.db', 'import', 'mixed.zip', '--json');
		expect(objects(stdout).filter(({status}) => status === 'added')).toHaveLength(objects(lines).length);
	});

	it('keeps what came before the place where it is damaged, and says so', async () => {
		const packed = gzipSync(lines);
		writeFileSync(path.join(home, 'cut.gz'), packed.subarray(0, packed.length / 2));
		const {code, stdout, stderr} = await into('cut.gz.db', 'import', 'cut.gz');
		expect(code).toBe(1);
		expect(stdout).toMatch(/^pages added: [1-4] /u);
		expect(stderr).toContain('cut.gz: ');
		expect(stderr).toContain('1 of ');
	});

	it('takes a page that is packed with gzip from a pipe', async () => {
		const page = '河湾小学添新书\n\n河湾小学的图书室近日添了三百册新书。\n';
		const input = gzipSync(page);
		const words = ['import', '-', '--library', path.join(home, 'page.gz.db')];
		expect((await paperTui(home, words, {input})).stdout).toMatch(/^pages added: 1 /u);
		const broken = await paperTui(home, words, {input: input.subarray(0, 12)});
		expect([broken.code, broken.stderr]).toEqual([1, expect.stringContaining('gzip')]);
	});
});

describe('importing what was exported', () => {
	const damaged = (name: string, change: (all: string[]) => string[]) =>
		writeFileSync(path.join(home, name), change(lines.split('\n')).join('\n'));

	it('goes on past a damaged line, and says which it was', async () => {
		damaged('cut\u001b[31m', all => all.map((line, index) => (index === 2 ? line.slice(0, 999) : line)));
		const {code, stdout, stderr} = await into('cut.db', 'import', 'cut\u001b[31m');
		expect(code).toBe(1);
		expect(stdout).toMatch(/^pages added: 4 /u);
		expect(stderr).toBe(
			'paper-tui: cut␛[31m: line 3 is damaged and was left out; export it again\npaper-tui: 1 of 5 failed\n',
		);
	});

	it('refuses what a newer version exported', async () => {
		damaged('newer', ([, ...pages]) => ['{"format":"paper-tui library","version":2}', ...pages]);
		const {code, stdout} = await into('newer.db', 'import', 'newer', '--json');
		expect(code).toBe(1);
		expect(objects(stdout)).toEqual([
			{
				source: 'newer',
				status: 'failed',
				articles: 0,
				message: 'newer: exported by a newer version; upgrade paper-tui',
			},
		]);
	});

	it('refuses to say of all pages which paper they are of', async () => {
		damaged('said', all => all);
		expect(await into('said.db', 'import', 'said', '--outlet', '柳湾日报')).toEqual({
			code: 2,
			stdout: '',
			stderr: 'paper-tui: --outlet does not apply to said; see paper-tui import --help\n',
		});
		expect(existsSync(path.join(home, 'said.db'))).toBe(false);
	});
});

describe('a collection', () => {
	it('is exported with its citations and what was noted', async () => {
		const opened = await openLibrary(library);
		const {items} = await opened.articles({}, null, 100);
		for (const item of items.slice(0, 2)) await opened.setTags(item.id, ['船\u202e']);
		await opened.close();
		const {code, stdout} = await run('export', '--format', 'text', '--tag', '船\u202e');
		expect(code).toBe(0);
		expect(stdout.match(/\[N\]\. /gu)).toHaveLength(2);
		expect(stdout.match(/^#船/gmu)).toHaveLength(2);
		expect(stdout).toContain('“去问”');
		for (const line of stdout.trimEnd().split('\n')) expect(safe(line, {oneLine: true})).toBe(line);
		const markdown = (await run('export', '--format', 'markdown', '--tag', '船\u202e')).stdout;
		expect(markdown.match(/^\\?#船/gmu)).toHaveLength(2);
	});

	it('that has nothing is told', async () => {
		expect(await run('export', '--format', 'text', '--tag', '没有的')).toMatchObject({code: 1, stdout: ''});
	});

	it('is not asked for together with filters, or as pages', async () => {
		expect((await run('export', '--tag', '船')).code).toBe(2);
		expect((await run('export', '--format', 'text', '--tag', '船', '--outlet', 'a')).code).toBe(2);
	});
});
