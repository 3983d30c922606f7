// What is wrong with a library file is found, told, and mended where it can be.
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import type {HealthFault} from '../../src/library/health.ts';
import type {Library} from '../../src/library/library.ts';
import {openLibrary, rescueLibrary} from '../../src/library/open-library.ts';
import type {Rescued} from '../../src/library/rescued.ts';
import {anArticle, aPage} from './an-edition.ts';
import {ask, front, inside} from './harbour.ts';

const undated = aPage('scan.txt', [anArticle('米价', ['米价日昂。'])], {outletGuess: '云岭晚报'});

let folder: string;
let file: string;
let library: Library;
let fish: string;
beforeEach(async () => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'paper-tui-health-'));
	file = path.join(folder, 'library.db');
	library = await openLibrary(file);
	await library.add([front, inside, undated]);
	[, fish = ''] = await ask(library).ids();
	await library.setRead(fish, true);
});
afterEach(async () => {
	await library.close();
	rmSync(folder, {recursive: true});
});

function harm(sql: string): void {
	const database = new DatabaseSync(file);
	database.exec(`PRAGMA foreign_keys = OFF; ${sql}`);
	database.close();
}

async function faults(full = false): Promise<readonly HealthFault[]> {
	return (await library.examine({full})).faults;
}

async function repair(): Promise<void> {
	for await (const progress of library.repair()) expect(progress.done).toBeLessThanOrEqual(progress.all);
}

const numberOf = (headline: string) => `(SELECT number FROM article WHERE headline = '${headline}')`;

describe('a sound library', () => {
	test('has no faults, whatever was done to it', async () => {
		await library.correct(fish, {kind: 'split', block: 1});
		await library.correct(fish, {kind: 'page', date: '1900-01-01', outlet: '望潮早报'});
		for await (const thing of library.remove({kind: 'pages', filter: {}}, {apply: true})) void thing;
		for await (const thing of library.undoRemoval()) void thing;
		expect(await library.examine({full: true})).toMatchObject({
			pages: 3,
			articles: 6,
			outlets: 3,
			removedPages: 0,
			compared: 6,
			faults: [],
		});
	});

	test('may be empty', async () => {
		for await (const thing of library.remove({kind: 'pages', filter: {}}, {apply: true})) void thing;
		expect(await library.examine({full: false})).toMatchObject({articles: 0, removedPages: 3, faults: []});
	});

	test('stays as it is when it is repaired', async () => {
		const before = await ask(library).everything();
		await repair();
		expect(await ask(library).everything()).toEqual(before);
		await ask(library).expectIndexExact();
		expect(await faults(true)).toEqual([]);
	});
});

describe('a fault', () => {
	test.each<[string, string, HealthFault]>([
		[
			'articles that are not in the index',
			`DELETE FROM body_grams WHERE rowid = ${numberOf('雪线下移')}`,
			{kind: 'unindexed', articles: 1},
		],
		[
			'entries of the index without an article',
			`INSERT INTO headline_grams (rowid, grams) VALUES (5, 'z00001 0abc')`,
			{kind: 'index-surplus', rows: 1},
		],
		[
			'papers counted wrong',
			'UPDATE outlet SET read = read + 1',
			{kind: 'counts', outlets: 2, pages: 0, marks: 0},
		],
		['pages counted wrong', 'UPDATE page SET articles = 9', {kind: 'counts', outlets: 0, pages: 3, marks: 0}],
		[
			'collections beside the marks wrong',
			`INSERT INTO tagged (name, article_id) SELECT '港口', id FROM article LIMIT 2`,
			{kind: 'counts', outlets: 0, pages: 0, marks: 2},
		],
		[
			'marks beside the rows wrong',
			'UPDATE article SET starred = 1',
			{kind: 'counts', outlets: 0, pages: 0, marks: 5},
		],
	])('is found and mended: %s', async (_, sql, fault) => {
		const before = await ask(library).everything();
		harm(sql);
		expect(await faults()).toEqual([fault]);
		await repair();
		expect(await faults(true)).toEqual([]);
		expect(await ask(library).everything()).toEqual(before);
		await ask(library).expectIndexExact();
	});

	test('is found and mended: an index of other words than the text, more or fewer', async () => {
		const number = numberOf('渔汛提前到来');
		for (const grams of ['z00001 0abc', '']) {
			harm(`INSERT OR REPLACE INTO body_grams (rowid, grams) VALUES (${number}, '${grams}')`);
			expect(await faults()).toEqual([{kind: 'index-differs', articles: 1, ids: [fish]}]);
		}
		await repair();
		expect(await faults(true)).toEqual([]);
		expect(await ask(library).finds('乔三水')).toEqual([fish]);
	});

	test('is found: an entry with as many words as the text, and those another article has', async () => {
		const pair = ['海雾', '潮信'].map(headline => anArticle(headline, [`${headline}。`]));
		await library.add([aPage('pair.txt', pair, {outlet: '望潮日报', date: '2024-05-01'})]);
		const database = new DatabaseSync(file);
		const {outlet} = database
			.prepare(`SELECT outlet_id AS outlet FROM article WHERE headline = '海雾'`)
			.get() as {outlet: number};
		database.close();
		const tokens = (headline: string) => {
			const codes = [...headline].map(character => character.codePointAt(0)!.toString(36).padStart(4, '0'));
			return `z0000${outlet} ${codes.join(' ')} ${codes.join('')}`;
		};
		expect(await faults()).toEqual([]);
		harm(
			`INSERT OR REPLACE INTO headline_grams (rowid, grams) VALUES
				(${numberOf('海雾')}, '${tokens('潮信')}'), (${numberOf('潮信')}, '${tokens('海雾')}')`,
		);
		expect(await faults()).toMatchObject([{kind: 'index-differs', articles: 2}]);
	});

	test('is found: an entry that says the right words and one more', async () => {
		const [, , , , rice = ''] = await ask(library).ids();
		const text = (await ask(library).body(rice))[0]!.slice(0, -2);
		harm(
			`UPDATE article_text SET article = json_set(article, '$.body[0].text', '${text}')
			WHERE number = ${numberOf('米价')}`,
		);
		expect(await faults()).toMatchObject([{kind: 'index-differs', articles: 1}]);
	});

	test('is found where it can not be mended: a text that is missing', async () => {
		harm('DELETE FROM source_text WHERE page_id = 1');
		expect(await faults()).toEqual([{kind: 'parts-missing', rows: 1}]);
		await repair();
		expect(await faults()).toEqual([{kind: 'parts-missing', rows: 1}]);
	});
});

test('a damaged index is found and mended', async () => {
	await library.close();
	const database = new DatabaseSync(file, {defensive: false});
	database.exec(
		'UPDATE body_grams_data SET block = zeroblob(length(block)) WHERE id = (SELECT max(id) FROM body_grams_data)',
	);
	database.close();
	library = await openLibrary(file);
	expect(await faults()).toMatchObject([{kind: 'structure', message: expect.stringContaining('fts5')}]);
	await repair();
	expect(await faults(true)).toEqual([]);
	await ask(library).expectIndexExact();
});

describe('a repair that is broken off', () => {
	async function breakOff(): Promise<void> {
		// More articles than one step takes.
		const many = Array.from({length: 450}, (_, index) => anArticle(`第${index}题`, [`第${index}篇的正文。`]));
		await library.add([aPage('many.txt', many)]);
		for await (const progress of library.repair()) {
			expect(progress.done).toBeLessThan(progress.all);
			return;
		}
	}

	test('is told of, and goes on where it was', async () => {
		await breakOff();
		expect(await faults()).toMatchObject([{kind: 'repair-unfinished', articlesLeft: 255}]);
		await repair();
		expect(await faults(true)).toEqual([]);
	});

	test('lets pages be added, corrected and taken out meanwhile', async () => {
		await breakOff();
		await library.add([aPage('new.txt', [anArticle('新版', ['新版的正文。'])], {date: '2025-01-01'})]);
		await library.correct(fish, {kind: 'headline', headline: '鱼'});
		const filter = {until: '2024-12-31'};
		for await (const thing of library.remove({kind: 'pages', filter}, {apply: true})) void thing;
		await repair();
		expect(await faults(true)).toEqual([]);
		expect(await ask(library).finds('新版')).toHaveLength(1);
	});
});

describe('a library that can not be opened', () => {
	async function rescued(): Promise<Rescued[]> {
		const all: Rescued[] = [];
		for await (const one of rescueLibrary(file)) all.push(one);
		return all;
	}

	test('gives what can be read of it: pages whole, or their text alone', async () => {
		await library.setNote(fish, '记下');
		await library.close();
		harm(
			`DELETE FROM article_text WHERE number = ${numberOf('灯塔守护人')}; PRAGMA wal_checkpoint(TRUNCATE)`,
		);
		const before = readFileSync(file);
		const all = await rescued();
		expect(all.map(({kind}) => kind).sort()).toEqual(['text', 'whole', 'whole']);
		expect(all).toContainEqual({kind: 'text', source: 'harbour-2.txt', text: inside.text});
		const whole = all.flatMap(one => (one.kind === 'whole' ? [one.page] : []));
		const other = await openLibrary(path.join(folder, 'other.db'));
		await other.addExported(whole);
		expect(await ask(other).stored(fish)).toMatchObject({read: true, note: '记下'});
		await other.close();
		expect(readFileSync(file).equals(before)).toBe(true);
		library = await openLibrary(path.join(folder, 'other.db'));
	});

	test('gives something of a file with holes in it, or says that it can not', async () => {
		await library.close();
		const contents = readFileSync(file);
		const pages = contents.length / 4096;
		const texts = [front, inside, undated].map(({text}) => text);
		let saved = 0;
		for (let hole = 1; hole < pages; hole++) {
			writeFileSync(file, Buffer.from(contents).fill(0, hole * 4096, (hole + 1) * 4096));
			const all = await rescued().catch((error: Error) => {
				expect(error.name).toBe('LibraryError');
				return [];
			});
			for (const one of all) if (one.kind === 'whole') expect(texts).toContain(one.page.text);
			saved += all.length > 0 ? 1 : 0;
		}
		expect(saved).toBeGreaterThan(pages / 2);
		writeFileSync(file, '不是库');
		await expect(rescued()).rejects.toMatchObject({name: 'LibraryError'});
		library = await openLibrary(path.join(folder, 'other.db'));
	});
});

describe('a copy of a library with faults', () => {
	test('is made only when that is asked for', async () => {
		harm('UPDATE outlet SET read = 9');
		const copy = path.join(folder, 'copy.db');
		expect(await library.backUp(copy, {withFaults: true})).toEqual({pages: 3, articles: 5});
		expect(statSync(copy).mode & 0o777).toBe(0o600);
		await expect(library.backUp(copy)).rejects.toMatchObject({name: 'NewFileError', fault: 'exists'});
		expect(readdirSync(folder).filter(name => name.endsWith('.part'))).toEqual([]);
	});
});
