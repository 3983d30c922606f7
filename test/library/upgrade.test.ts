// An older library on its way to the present version: copied first, led all the way or not at all.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {copyFileSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {afterAll, beforeEach, describe, expect, test} from 'vitest';
import {type LibraryNews, openLibrary} from '../../src/library/open-library.ts';
import {openConnection} from '../../src/library/sqlite/open-connection.ts';
import {migrations} from '../../src/library/sqlite/schema.ts';
import {firstVersionId, makeFirstVersion} from './first-version.ts';
import {makeSmallDisk, maySmallDisks} from './small-disk.ts';

const root = mkdtempSync(path.join(os.tmpdir(), 'paper-tui-upgrade-'));
afterAll(() => rmSync(root, {recursive: true}));

let folder: string;
let file: string;
let backup: string;
beforeEach(() => {
	use(mkdtempSync(path.join(root, 'case-')));
	makeFirstVersion(file);
});

function use(place: string): void {
	folder = place;
	file = path.join(folder, 'library.db');
	backup = `${file}.before-v2`;
}

function look<T>(name: string, work: (database: DatabaseSync) => T): T {
	const database = new DatabaseSync(name);
	try {
		return work(database);
	} finally {
		database.close();
	}
}

const versionOf = (name: string) =>
	look(name, database => database.prepare('PRAGMA user_version').get()!.user_version);
const isWhole = (name: string) =>
	look(name, database => database.prepare('PRAGMA integrity_check').get()!.integrity_check === 'ok');

/** The files that stand beside the library, but for those that SQLite keeps while it is open. */
function besides(): string[] {
	return readdirSync(folder).filter(name => !/^library\.db(-wal|-shm|-journal)?$/u.test(name));
}

async function openAndClose(onNews?: (news: LibraryNews) => void): Promise<void> {
	const library = await openLibrary(file, onNews && {onNews});
	expect(await library.article(firstVersionId)).toMatchObject({article: {read: true, starred: true}});
	await library.close();
}

describe('a library of an older version', () => {
	test('is copied before it is changed, for its owner alone, and the copy is what it was', async () => {
		const news: LibraryNews[] = [];
		await openAndClose(one => news.push(one));
		expect(news).toEqual([
			{kind: 'upgrading'},
			{kind: 'upgraded', backup},
			{kind: 'indexing', progress: {done: 1, all: 1}},
			{kind: 'ready'},
		]);
		expect(versionOf(file)).toBe(migrations.length);
		expect(besides()).toEqual([path.basename(backup)]);
		expect(statSync(backup).mode & 0o777).toBe(0o600);
		expect(versionOf(backup)).toBe(1);
		expect(isWhole(backup)).toBe(true);
		const state = look(backup, database => ({...database.prepare('SELECT * FROM reading_state').get()}));
		expect(state).toEqual({article_id: firstVersionId, read: 1, starred: 1});
	});

	test('can be put back from the copy', async () => {
		await openAndClose();
		for (const side of ['', '-wal', '-shm']) rmSync(file + side, {force: true});
		copyFileSync(backup, file);
		await openAndClose();
		expect(versionOf(file)).toBe(migrations.length);
	});

	test('never has a copy of before written over', async () => {
		writeFileSync(backup, 'from another time');
		await openAndClose();
		expect(besides()).toEqual([path.basename(backup), `${path.basename(backup)}-2`]);
		expect(statSync(backup).size).toBe(17);
	});

	test('is not copied if it is empty', async () => {
		look(file, database => database.exec('DELETE FROM article; DELETE FROM page; DELETE FROM reading_state'));
		await (await openLibrary(file)).close();
		expect(versionOf(file)).toBe(migrations.length);
		expect(besides()).toEqual([]);
	});

	test('is what it was if a step fails, and no copy is left', async () => {
		const failing = [...migrations, 'CREATE TABLE half (made TEXT); INSERT INTO nowhere VALUES (1)'];
		await expect(openConnection(file, {migrations: failing})).rejects.toThrow();
		expect(versionOf(file)).toBe(1);
		expect(besides()).toEqual([]);
		await openAndClose();
	});

	test('is led forward once by two that start at the same time', async () => {
		await Promise.all(
			Array.from({length: 4}, async () => {
				const {code, said} = await inAnotherProcess('await (await openConnection(file)).close()');
				expect({code, said}).toEqual({code: 0, said: ''});
			}),
		);
		expect(versionOf(file)).toBe(migrations.length);
		expect(besides()).toEqual([path.basename(backup)]);
	});

	test('is waited for while another process holds it, and that is told', async () => {
		const other = new DatabaseSync(file);
		other.exec('BEGIN IMMEDIATE');
		const news: string[] = [];
		await openAndClose(({kind}) => {
			news.push(kind);
			if (kind === 'waiting') other.exec('COMMIT');
		});
		other.close();
		expect(news).toEqual(['waiting', 'upgrading', 'upgraded', 'ready', 'indexing', 'ready']);
		expect(versionOf(file)).toBe(migrations.length);
	});
});

describe('a process that is killed while it leads a library forward', () => {
	const dies = `process.kill(process.pid, 'SIGKILL');`;
	/** Yields the first steps, then dies. */
	const dyingAfter = (steps: number) => `{
		length: migrations.length,
		slice: from => (function* () { yield* migrations.slice(from, from + ${steps}); ${dies} })(),
	}`;

	const deaths: readonly (readonly [when: string, options: string])[] = [
		['before the copy', `onUpgrade: () => { ${dies} }`],
		...migrations.map((_, steps) => [`after ${steps} steps`, `migrations: ${dyingAfter(steps)}`] as const),
	];

	test.each(deaths)('%s leaves it as it was, and the next one makes a new start', async (_, options) => {
		const {signal} = await inAnotherProcess(`await openConnection(file, {${options}})`);
		expect(signal).toBe('SIGKILL');
		expect(versionOf(file)).toBe(1);
		expect(isWhole(file)).toBe(true);
		await openAndClose();
		expect(versionOf(file)).toBe(migrations.length);
		expect(besides()).toEqual([path.basename(backup)]);
	});
});

describe.skipIf(!maySmallDisks)('on a disk without room', () => {
	test('an older library is left as it was, and led forward when there is room', async () => {
		const disk = makeSmallDisk(2);
		try {
			use(disk.folder);
			makeFirstVersion(file);
			disk.fill(64 * 1024);
			await expect(openLibrary(file)).rejects.toMatchObject({fault: 'no-room', path: file});
			expect(versionOf(file)).toBe(1);
			expect(besides()).toEqual(['ballast']);
			// Room for the copy, and too little for the steps.
			disk.empty();
			disk.fill(statSync(file).size + 40 * 1024);
			await expect(openLibrary(file)).rejects.toMatchObject({fault: 'full', path: file});
			expect(versionOf(file)).toBe(1);
			expect(besides()).toEqual(['ballast']);
			disk.empty();
			await openAndClose();
			expect(versionOf(file)).toBe(migrations.length);
		} finally {
			disk.remove();
		}
	});
});

type Ended = {readonly code: number | null; readonly signal: string | null; readonly said: string};

/** Runs a script with `openConnection`, `migrations` and `file` at hand in another process. */
async function inAnotherProcess(script: string): Promise<Ended> {
	const room = path.resolve(import.meta.dirname, '../../src/library/sqlite');
	const child = spawn(process.execPath, [
		'--input-type=module',
		'--eval',
		`const {openConnection} = await import(${JSON.stringify(path.join(room, 'open-connection.ts'))});
		const {migrations} = await import(${JSON.stringify(path.join(room, 'schema.ts'))});
		const file = ${JSON.stringify(file)};
		${script}`,
	]);
	let said = '';
	child.stderr.on('data', chunk => {
		said += chunk;
	});
	const [code, signal] = await once(child, 'close');
	return {code, signal, said};
}
