// A library as a file: made private, shared by several handles, refused when it is something else.
import {execFileSync} from 'node:child_process';
import {chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {afterAll, beforeEach, describe, expect, test} from 'vitest';
import {openLibrary, openLibraryToRead} from '../../src/library/open-library.ts';
import {anArticle, aPage} from './an-edition.ts';

const root = mkdtempSync(path.join(os.tmpdir(), 'paper-tui-library-file-'));
afterAll(() => rmSync(root, {recursive: true}));

const page = aPage('harbour.txt', [anArticle('港区新码头开工', ['昨日上午动工。'])], {outlet: '望潮日报'});

let folder: string;
let file: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(root, 'case-'));
	file = path.join(folder, 'library.db');
});

async function makeLibrary(): Promise<void> {
	const library = await openLibrary(file);
	await library.add([page]);
	await library.close();
}

async function headlines(): Promise<string[]> {
	const library = await openLibrary(file);
	const {items} = await library.articles({}, null, 9);
	await library.close();
	return items.map(article => article.headline);
}

describe('a new library', () => {
	test('is made with its folders, for its owner alone', async () => {
		file = path.join(folder, 'data', 'paper-tui', 'library.db');
		await makeLibrary();
		expect(statSync(file).mode & 0o777).toBe(0o600);
		expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700);
		expect(statSync(path.join(folder, 'data')).mode & 0o777).toBe(0o700);
	});

	test('keeps its side files to its owner too', async () => {
		const library = await openLibrary(file);
		await library.add([page]);
		expect(statSync(`${file}-wal`).mode & 0o777).toBe(0o600);
		await library.close();
	});

	test('leaves the mode of a folder that is there as it is', async () => {
		chmodSync(folder, 0o755);
		await makeLibrary();
		expect(statSync(folder).mode & 0o777).toBe(0o755);
	});

	test('may be made in an empty file', async () => {
		writeFileSync(file, '');
		await makeLibrary();
		expect(await headlines()).toEqual(['港区新码头开工']);
	});
});

describe('a library that is there', () => {
	test('holds what was stored when it is opened again', async () => {
		await makeLibrary();
		expect(await headlines()).toEqual(['港区新码头开工']);
	});

	test('gives the same ids in another file', async () => {
		await makeLibrary();
		const ids = async () => {
			const library = await openLibrary(file);
			const {items} = await library.articles({}, null, 9);
			await library.close();
			return items.map(article => article.id);
		};
		const first = await ids();
		file = path.join(folder, 'elsewhere.db');
		await makeLibrary();
		expect(await ids()).toEqual(first);
	});

	test('shows one handle what another stores', async () => {
		const reader = await openLibrary(file);
		const writer = await openLibrary(file);
		expect(await reader.isEmpty()).toBe(true);
		await writer.add([page]);
		expect((await reader.articles({}, null, 9)).items).toHaveLength(1);
		await reader.setRead((await reader.articles({}, null, 9)).items[0]!.id, true);
		expect((await writer.outlets())[0]!.unread).toBe(0);
		await reader.close();
		await writer.close();
	});

	test.skipIf(!existsSync('/proc/locks'))(
		'keeps its lock when it is opened a second time in one process',
		async () => {
			const locks = () => {
				const inode = `:${statSync(file).ino} `;
				return readFileSync('/proc/locks', 'utf8')
					.split('\n')
					.filter(line => line.includes(inode)).length;
			};
			await makeLibrary();
			const one = await openLibrary(file);
			const before = locks();
			expect(before).toBeGreaterThan(0);
			await (await openLibrary(file)).close();
			expect(locks()).toBe(before);
			await one.close();
		},
	);

	test('can be read while another process writes', async () => {
		await makeLibrary();
		const library = await openLibrary(file);
		const writer = new DatabaseSync(file);
		writer.exec('BEGIN IMMEDIATE; DELETE FROM warning');
		expect((await library.articles({}, null, 9)).items).toHaveLength(1);
		writer.exec('ROLLBACK');
		writer.close();
		await library.close();
	});

	test('keeps the decoded page unaltered', async () => {
		await makeLibrary();
		const database = new DatabaseSync(file);
		expect({...database.prepare('SELECT text FROM source_text').get()}).toEqual({text: page.text});
		database.close();
	});
});

describe('what is no library', () => {
	async function expectUntouched(contents: Buffer | string, fault = 'not-a-database'): Promise<void> {
		writeFileSync(file, contents);
		await expect(openLibrary(file)).rejects.toMatchObject({name: 'LibraryError', fault, path: file});
		expect(readFileSync(file).equals(Buffer.from(contents))).toBe(true);
	}

	test('is refused and left as it is if it is text', () => expectUntouched('不是数据库，只是一封家信。\n'));

	test('is refused and left as it is if it only begins like a database', () =>
		expectUntouched('SQLite format 3\0'));

	test('is refused and left as it is if it is the database of another program', async () => {
		const other = new DatabaseSync(file);
		other.exec('CREATE TABLE notes (text TEXT)');
		other.close();
		await expectUntouched(readFileSync(file));
	});

	test('is refused if it is a folder', async () => {
		await expect(openLibrary(folder)).rejects.toMatchObject({fault: 'not-a-database'});
	});

	test('is refused if a file stands where its folder would be', async () => {
		writeFileSync(path.join(folder, 'file'), '');
		file = path.join(folder, 'file', 'library.db');
		await expect(openLibrary(file)).rejects.toMatchObject({name: 'LibraryError', fault: 'unreadable'});
	});
});

describe('a library that can’t be used as asked', () => {
	test('is refused and left as it is if a newer version made it', async () => {
		await makeLibrary();
		const newer = new DatabaseSync(file);
		newer.exec('PRAGMA user_version = 9999; PRAGMA wal_checkpoint(TRUNCATE)');
		newer.close();
		const before = readFileSync(file);
		await expect(openLibrary(file)).rejects.toMatchObject({fault: 'newer'});
		expect(readFileSync(file).equals(before)).toBe(true);
	});

	test('tells that it is damaged', async () => {
		await makeLibrary();
		const contents = readFileSync(file);
		// Everything after the first page, which holds the header and the list of tables.
		writeFileSync(file, contents.fill(0xee, 4096));
		await expect(headlines()).rejects.toMatchObject({name: 'LibraryError', fault: 'damaged'});
	});

	test.each([
		['no JSON', '{"body": '],
		['no article', '{"body": [null]}'],
		['nothing', 'null'],
	])('tells that it is damaged where an article should be and there is %s', async (_, json) => {
		await makeLibrary();
		const database = new DatabaseSync(file);
		database.prepare('UPDATE article_text SET article = ?').run(json);
		database.close();
		const library = await openLibrary(file);
		const [first] = (await library.articles({}, null, 1)).items;
		await expect(library.article(first!.id)).rejects.toMatchObject({name: 'LibraryError', fault: 'damaged'});
		await library.close();
	});

	test('tells that it is damaged rather than go round in a circle', async () => {
		await makeLibrary();
		const database = new DatabaseSync(file);
		database.exec(`INSERT INTO alias (id, leads_to, page_id, cause)
			VALUES ('0000000001', '0000000002', 1, 'corrected'), ('0000000002', '0000000001', 1, 'corrected')`);
		database.close();
		const library = await openLibrary(file);
		await expect(library.article('0000000001')).rejects.toMatchObject({fault: 'damaged'});
		await library.close();
	});

	test('tells that another process holds it, and stores nothing', async () => {
		await makeLibrary();
		const library = await openLibrary(file, {patience: 20});
		const holder = new DatabaseSync(file);
		holder.exec('BEGIN IMMEDIATE');
		const other = aPage('other.txt', [anArticle('题', ['文'])]);
		await expect(library.add([other])).rejects.toMatchObject({name: 'LibraryError', fault: 'busy'});
		holder.exec('ROLLBACK');
		holder.close();
		expect(await library.add([other])).toMatchObject([{status: 'added'}]);
		await library.close();
	});

	test('can be read, not written, where the reader may not write', async () => {
		await makeLibrary();
		chmodSync(file, 0o444);
		chmodSync(folder, 0o555);
		chmodSync(root, 0o755);
		const result = asSomeoneWhoMayNotWrite(`
			const library = await openLibrary(${JSON.stringify(file)});
			const {items} = await library.articles({}, null, 9);
			const fault = await library.setRead(items[0].id, true).catch(error => error.fault);
			console.log(JSON.stringify([items[0].headline, fault]));
		`);
		chmodSync(folder, 0o755);
		expect(JSON.parse(result)).toEqual(['港区新码头开工', 'read-only']);
	});
});

describe('a library opened to read', () => {
	test('shows what another handle writes, and writes nothing itself', async () => {
		const library = await openLibrary(file);
		const reading = await openLibraryToRead(file);
		await library.add([page]);
		const {items} = await reading.articles({}, null, 9);
		expect(items.map(({headline}) => headline)).toEqual(['港区新码头开工']);
		await expect(reading.setRead(items[0]!.id, true)).rejects.toMatchObject({fault: 'read-only'});
		await reading.close();
		await library.close();
	});

	test('must be there', async () => {
		await expect(openLibraryToRead(file)).rejects.toMatchObject({fault: 'unreadable', path: file});
		expect(statSync(file, {throwIfNoEntry: false})).toBeUndefined();
	});

	test('can be so where nothing may be written', async () => {
		await makeLibrary();
		chmodSync(file, 0o444);
		chmodSync(root, 0o755);
		chmodSync(folder, 0o555);
		const result = asSomeoneWhoMayNotWrite(`
			const library = await openLibraryToRead(${JSON.stringify(file)});
			const {items} = await library.articles({}, null, 9);
			console.log(JSON.stringify(items[0].headline));
		`);
		chmodSync(folder, 0o755);
		expect(JSON.parse(result)).toBe('港区新码头开工');
	});
});

/** Runs a script with `openLibrary` and `openLibraryToRead` at hand in another process; as nobody, if we may do everything. */
function asSomeoneWhoMayNotWrite(script: string): string {
	const module = path.resolve(import.meta.dirname, '../../src/library/open-library.ts');
	const drop = 'if (process.getuid() === 0) { process.setgid(65534); process.setuid(65534); }';
	return execFileSync(
		process.execPath,
		[
			'--input-type=module',
			'--eval',
			// Loaded before rights are dropped: the checkout may be closed to others.
			`await import('node:sqlite'); const {openLibrary, openLibraryToRead} = await import(${JSON.stringify(module)}); ${drop} ${script}`,
		],
		{encoding: 'utf8'},
	);
}
