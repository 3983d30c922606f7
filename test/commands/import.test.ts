// paper-tui import: any number of files, however it ends.
import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdirSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {pageText, writePages} from './import/pages.ts';
import {entry, objects, paperTui, plainEnvironment, temporaryFolder} from './program.ts';

const home = temporaryFolder();
const library = path.join(home, 'library.db');
const folder = path.join(home, 'pages');
const run = (...words: readonly string[]) => paperTui(home, [...words, '--library', library]);

beforeEach(() => {
	for (const ending of ['', '-wal', '-shm']) rmSync(library + ending, {force: true});
	rmSync(folder, {recursive: true, force: true});
});

let started: ChildProcess | null = null;
afterEach(() => started?.kill('SIGKILL'));

function start(...words: readonly string[]) {
	const child = spawn(process.execPath, [entry, ...words, '--library', library], {
		cwd: home,
		env: plainEnvironment(home),
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	started = child;
	let stdout = '';
	let stderr = '';
	child.stdout.on('data', (chunk: Buffer) => {
		stdout += chunk.toString();
	});
	child.stderr.on('data', (chunk: Buffer) => {
		stderr += chunk.toString();
	});
	let hasEnded = false;
	const ended = once(child, 'close') as Promise<[number | null, string | null]>;
	void ended.then(() => {
		hasEnded = true;
	});
	const until = async (stream: NodeJS.ReadableStream, isSo: () => boolean) => {
		while (!isSo() && !hasEnded) await Promise.race([once(stream, 'data'), ended]);
		if (!isSo()) throw new Error(`It ended with this said:\n${stdout}\n${stderr}`);
	};
	return {
		child,
		output: () => stdout,
		complaints: () => stderr,
		/** Waits until so many lines, whole ones, are on standard output. */
		lines: (count: number) => until(child.stdout, () => stdout.split('\n').length > count),
		says: (text: string) => until(child.stdout, () => stdout.includes(text)),
		complains: (text: string) => until(child.stderr, () => stderr.includes(text)),
		ended,
	};
}

/** Sources of the stored pages, in the order of their names; the library is checked meanwhile. */
function storedSources(): string[] {
	const database = new DatabaseSync(library);
	const check = database.prepare('PRAGMA integrity_check').get();
	const rows = database.prepare('SELECT source FROM page ORDER BY source').all();
	const counts = database
		.prepare(
			`SELECT (SELECT count(*) FROM article) AS articles, (SELECT sum(articles) FROM page) AS told,
				(SELECT count(*) FROM body_grams_docsize) AS indexed`,
		)
		.get();
	database.close();
	expect(check).toEqual({integrity_check: 'ok'});
	expect(counts?.articles).toBe(counts?.told ?? 0);
	expect(counts?.indexed).toBe(counts?.articles);
	return rows.map(({source}) => String(source));
}

describe('an import', () => {
	it('reports files in their order, whichever was restored first', async () => {
		const files = writePages(folder, 60);
		writeFileSync(files[7]!, pageText(8, 40_000));
		const {code, stdout} = await run('import', '--json', folder);
		expect(code).toBe(0);
		expect(objects(stdout)).toEqual(
			files.map(source => ({source, status: 'added', articles: 1, message: null})),
		);
	});

	it('lists pages of no date in the order of their files', async () => {
		writePages(folder, 40);
		await run('import', folder);
		const sources = objects((await run('list', 'editions', '--json')).stdout).map(({source}) => source);
		expect(sources).toEqual([...sources].sort());
	});

	it('does not read a file again that has not changed', async () => {
		const file = writePages(folder, 1)[0]!;
		const then = new Date('2020-02-02');
		utimesSync(file, then, then);
		await run('import', folder);
		writeFileSync(file, pageText(1).replace('程晚舟', '程晓舟'));
		utimesSync(file, then, then);
		expect((await run('import', folder)).stdout).toBe('pages added: 0 (0 articles); already there: 1\n');
		utimesSync(file, then, new Date('2020-02-03'));
		expect((await run('import', folder)).stdout).toBe('pages added: 1 (1 articles); already there: 0\n');
	});

	it('corrects the page of a file that has not changed', async () => {
		writePages(folder, 1);
		await run('import', folder);
		await run('import', folder, '--outlet', '柳湾日报', '--date', '1998-04-30');
		expect((await run('list')).stdout).toContain('\t柳湾日报\t1998-04-30\t');
	});

	it('tells of pages that no article was found on', async () => {
		writePages(folder, 1);
		writeFileSync(path.join(folder, 'number.txt'), '—— 3 ——\n');
		expect(await run('import', folder)).toEqual({
			code: 0,
			stdout: 'pages added: 2 (1 articles); already there: 0\n',
			stderr: 'paper-tui: pages that no article was found on: 1; paper-tui list editions tells them\n',
		});
		expect((await run('import', folder)).stderr).toBe('');
	});

	it('goes on past files that fail, and tells at the end what caused it', async () => {
		writePages(folder, 3);
		for (const number of [1, 2, 3, 4]) writeFileSync(path.join(folder, `empty ${number}.txt`), '');
		writeFileSync(path.join(folder, 'scan.txt'), 'GIF89a\n');
		const {code, stdout, stderr} = await run('import', folder);
		expect([code, stdout]).toEqual([1, 'pages added: 3 (3 articles); already there: 0\n']);
		const lines = stderr.trimEnd().split('\n');
		expect(lines).toHaveLength(8);
		expect(lines[0]).toBe(`paper-tui: ${folder}/empty 1.txt: the file is empty`);
		expect(lines.slice(5)).toEqual([
			'paper-tui: 5 of 8 failed',
			'paper-tui: 4 files: the file is empty',
			expect.stringMatching(/^paper-tui: 1 files: a GIF file, which can not be read; those that can are /u),
		]);
	});

	it('shows no progress where standard error is no terminal', async () => {
		writePages(folder, 200);
		expect((await run('import', folder)).stderr).toBe('');
	});
});

describe.skipIf(process.platform === 'win32')('an import that is stopped', () => {
	it.each([
		['SIGINT', 130],
		['SIGTERM', 143],
		['SIGHUP', 129],
	] as const)('by %s has stored what it reported, and says how to go on', async (signal, code) => {
		const files = writePages(folder, 400, 3000);
		const first = start('import', '--json', folder);
		await first.lines(1);
		first.child.kill(signal);
		expect(await first.ended).toEqual([code, null]);
		const reported = objects(first.output());
		expect(reported.length).toBeLessThan(400);
		expect(first.complaints()).toBe(
			`paper-tui: stopped after ${reported.length} files; ${reported.length} new articles are stored. The same command goes on from there\n`,
		);
		expect(storedSources()).toEqual(files.slice(0, reported.length));
	});

	it('goes on from there', async () => {
		const files = writePages(folder, 400, 3000);
		const first = start('import', '--json', folder);
		await first.lines(1);
		first.child.kill('SIGINT');
		await first.ended;
		const before = objects(first.output()).length;
		expect((await run('import', folder)).stdout).toBe(
			`pages added: ${400 - before} (${400 - before} articles); already there: ${before}\n`,
		);
		expect(storedSources()).toEqual(files);
	});

	it('does not wait for standard input', async () => {
		const child = spawn(process.execPath, [entry, 'import', '--json', '-', '--library', library], {
			cwd: home,
			env: plainEnvironment(home),
		});
		started = child;
		child.stdin.write('柳湾日报 河湾新闻\n'.repeat(9));
		while (!existsSync(library)) await new Promise(resolve => setImmediate(resolve));
		// The library is opened only after signals are listened to.
		child.kill('SIGINT');
		expect(await once(child, 'exit')).toEqual([130, null]);
	});

	it('of an exported library has stored what it reported, and goes on', async () => {
		writePages(folder, 400, 3000);
		await run('import', folder);
		const sources = storedSources();
		const exported = path.join(home, 'exported.jsonl');
		writeFileSync(exported, (await run('export')).stdout);
		for (const ending of ['', '-wal', '-shm']) rmSync(library + ending, {force: true});
		const first = start('import', '--json', exported);
		await first.lines(1);
		first.child.kill('SIGINT');
		expect(await first.ended).toEqual([130, null]);
		const reported = objects(first.output()).map(({source}) => source);
		expect(reported.length).toBeLessThan(400);
		expect(storedSources()).toEqual(reported.toSorted());
		expect((await run('import', exported)).stdout).toContain(`already there: ${reported.length}\n`);
		expect(storedSources()).toEqual(sources);
	});

	it('by kill -9 has lost nothing that it reported, and doubles nothing when it goes on', async () => {
		const files = writePages(folder, 400, 3000);
		const reported = new Set<unknown>();
		for (const lines of [1, 40, 90, 30, 70]) {
			const import_ = start('import', '--json', folder);
			await import_.lines(Math.min(reported.size + lines, files.length));
			import_.child.kill('SIGKILL');
			await import_.ended;
			// The last line may be cut short.
			const whole = import_.output().slice(0, import_.output().lastIndexOf('\n') + 1);
			for (const {source} of objects(whole)) reported.add(source);
			const stored = new Set<unknown>(storedSources());
			expect(reported.difference(stored)).toEqual(new Set());
		}
		await run('import', folder);
		expect(storedSources()).toEqual(files);
	});
});

describe.skipIf(process.platform === 'win32')('import --watch', () => {
	it('imports what is there, then what comes or changes, and passes over what has gone again', async () => {
		const old = writePages(folder, 1)[0]!;
		utimesSync(old, new Date('2020-02-02'), new Date('2020-02-02'));
		const watch = start('import', '--watch', 'pages');
		await watch.complains('folders watched: 1');
		expect(watch.output()).toContain('pages added: 1 (1 articles); already there: 0\n');
		writeFileSync(path.join(folder, 'gone.txt'), pageText(8));
		rmSync(path.join(folder, 'gone.txt'));
		writeFileSync(path.join(folder, 'note.jpg'), 'no page');
		writeFileSync(path.join(folder, 'new.txt'), pageText(2));
		await watch.says('pages/new.txt: added, 1 articles\n');
		mkdirSync(path.join(folder, 'below'));
		writeFileSync(path.join(folder, 'below', 'deep.txt'), pageText(3));
		await watch.says('pages/below/deep.txt: added, 1 articles\n');
		writeFileSync(old, pageText(4));
		await watch.says('pages/00001.txt: added, 1 articles\n');
		writeFileSync(path.join(folder, 'copy.txt'), pageText(4));
		await watch.says('pages/copy.txt: already there\n');
		watch.child.kill('SIGINT');
		expect(await watch.ended).toEqual([130, null]);
		expect(watch.complaints()).toContain('stopped after 5 files; 4 new articles are stored.');
		expect(watch.output()).not.toMatch(/gone|note/u);
		expect(storedSources()).toHaveLength(4);
	});

	it('waits for pages in an empty folder, and ends with it', async () => {
		mkdirSync(folder);
		const watch = start('import', '--watch', '--json', 'pages');
		await watch.complains('folders watched: 1');
		writeFileSync(path.join(folder, 'red\u001b[31m.txt'), '');
		await watch.complains('red␛[31m.txt: the file is empty\n');
		rmSync(folder, {recursive: true});
		expect(await watch.ended).toEqual([1, null]);
		expect(watch.complaints()).toMatch(/paper-tui: the folders to watch are gone\n$/u);
		expect(objects(watch.output())).toMatchObject([{status: 'failed'}]);
	});

	it('is for folders only', async () => {
		writePages(folder, 1);
		expect(await run('import', '--watch', 'pages/00001.txt')).toEqual({
			code: 2,
			stdout: '',
			stderr: 'paper-tui: --watch is for folders, and pages/00001.txt is none; see paper-tui import --help\n',
		});
	});
});
