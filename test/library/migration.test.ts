// A library of an older version is led forward with all that is in it.
import {mkdtempSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import type {Library} from '../../src/library/library.ts';
import {openLibrary} from '../../src/library/open-library.ts';
import {migrations} from '../../src/library/sqlite/schema.ts';
import {fold} from '../../src/search/fold.ts';
import {addOldPages, firstVersionId, makeFirstVersion} from './first-version.ts';
import {inside} from './harbour.ts';

let folder: string;
let file: string;
let library: Library;
beforeEach(async () => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'paper-tui-migration-'));
	file = path.join(folder, 'library.db');
	makeFirstVersion(file);
	library = await openLibrary(file);
});
afterEach(async () => {
	await library.close();
	rmSync(folder, {recursive: true});
});

describe('a library of the first version', () => {
	test('is listed, found and read as before', async () => {
		expect((await library.articles({since: '1912-01-01', until: '1912-01-01'}, null, 9)).items).toMatchObject(
			[
				{
					id: firstVersionId,
					headline: '米价',
					outlet: '望潮日报',
					date: '1912-01-01',
					read: true,
					starred: true,
				},
			],
		);
		expect(await library.newestContaining({field: 'body', grams: [['米价']], limit: 9})).toMatchObject([
			{id: firstVersionId, read: true, starred: true},
		]);
		expect(
			await library.newestContaining({field: 'body', grams: [[]], starred: true, limit: 9}),
		).toMatchObject([{id: firstVersionId}]);
	});

	test('keeps the words of what was misread, whose kind it did not store', async () => {
		const warnings = [{line: 3, kind: 'misreading', message: '“之” stands twice', misreading: null}];
		expect(await library.article(firstVersionId)).toMatchObject({article: {warnings}});
	});

	test('keeps the words of what was misread in a way that only a newer version knows', async () => {
		const newer = new DatabaseSync(file);
		newer.exec(`UPDATE warning SET misreading = '{"kind":"upside-down"}'`);
		newer.close();
		const warnings = [{message: '“之” stands twice', misreading: null}];
		expect(await library.article(firstVersionId)).toMatchObject({article: {warnings}});
	});

	test('keeps what the reader said about a page, as a correction that can be taken back', async () => {
		expect(await library.corrections(firstVersionId)).toEqual([
			{
				number: 1,
				change: {kind: 'page', outlet: '望潮日报', date: '1912-01-01'},
				before: {outlet: null, date: null, page: null},
				applied: true,
			},
		]);
		await library.undoCorrection(firstVersionId);
		expect((await library.articles({}, null, 9)).items).toMatchObject([
			{id: firstVersionId, outlet: null, outletGuess: '望潮', date: null, read: true},
		]);
	});

	test('takes new pages and every correction', async () => {
		await library.add([inside]);
		await library.correct(firstVersionId, {kind: 'split', block: 1});
		await library.correct(firstVersionId, {kind: 'headline', headline: '米贵'});
		const {items} = await library.articles({}, null, 9);
		expect(items.map(({headline}) => headline)).toEqual(['灯塔守护人', '米贵', '升斗小民皆苦之。']);
		while (await library.undoCorrection(firstVersionId));
		expect((await library.articles({}, null, 9)).items).toMatchObject([
			{headline: '灯塔守护人'},
			{headline: '米价'},
		]);
	});

	test('is built like one that is made today', async () => {
		const tables = (database: DatabaseSync) =>
			database.prepare('SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name').all();
		const made = path.join(folder, 'new.db');
		await (await openLibrary(made)).close();
		const [old, now] = [new DatabaseSync(file), new DatabaseSync(made)];
		const plain = (rows: unknown) => JSON.stringify(rows).replace(/--.*?\\n|\\[nt]| /g, '');
		expect(plain(tables(old))).toBe(plain(tables(now)));
		old.close();
		now.close();
	});
});

describe('a library of the version before places and notes', () => {
	const version = 3;
	let before: string;
	beforeEach(() => {
		before = path.join(folder, 'before.db');
		makeFirstVersion(before);
		const database = new DatabaseSync(before);
		for (const step of migrations.slice(1, version)) database.exec(String(step));
		const move = {
			id: firstVersionId,
			before: {read: false, starred: false},
			after: {read: true, starred: true},
		};
		database
			.prepare('INSERT INTO correction (page_id, article_id, change, states) VALUES (1, ?, ?, ?)')
			.run(firstVersionId, '{"kind":"headline","headline":"米贵"}', JSON.stringify(move));
		database.exec(`PRAGMA user_version = ${version}`);
		database.close();
	});

	test('keeps what was read and starred, and takes places and notes', async () => {
		const old = await openLibrary(before);
		const article = {id: firstVersionId, read: true, starred: true, position: 0, note: null};
		expect(await old.article(firstVersionId)).toMatchObject({article});
		await old.setPosition(firstVersionId, 4);
		await old.setNote(firstVersionId, '米价几何');
		const noted = {...article, position: 4, note: '米价几何'};
		expect(await old.article(firstVersionId)).toMatchObject({article: noted});
		await old.close();
	});

	test('takes back a correction that had changed what was read, and no more', async () => {
		const old = await openLibrary(before);
		await old.setNote(firstVersionId, '米价几何');
		await old.undoCorrection(firstVersionId);
		const article = {read: false, starred: false, note: '米价几何'};
		expect(await old.article(firstVersionId)).toMatchObject({article});
		await old.close();
	});
});

describe('a library whose rows an older version numbered', () => {
	const pages = [
		{headlines: ['甲一', '甲二'], date: '2024-03-05', page: 1, arrival: 0},
		{headlines: ['乙一', '乙二', '乙三'], date: '2024-03-05', page: 1, arrival: 2},
		{headlines: ['丙一'], date: '2024-03-05', page: 300, arrival: 0},
		{headlines: ['丁一'], date: '2024-03-05', page: 299, arrival: 5},
		{headlines: ['戊一'], date: '2024-03-06', page: null, arrival: 70_000},
		{headlines: ['己一'], date: '2024-03-04', page: 2, arrival: 0},
		{headlines: ['庚一', '庚二'], date: null, page: 4, arrival: 100_000},
		{headlines: ['辛一'], date: null, page: null, arrival: 1},
	];
	const inOrder = '戊一 甲一 甲二 乙一 乙二 乙三 丁一 丙一 己一 米价 庚一 庚二 辛一'.split(' ');

	test('is listed in the same order, and found by every headline', async () => {
		const old = path.join(folder, 'old.db');
		makeFirstVersion(old);
		addOldPages(old, pages);
		const led = await openLibrary(old);
		expect((await led.articles({}, null, 99)).items.map(({headline}) => headline)).toEqual(inOrder);
		for (const headline of inOrder) {
			const found = await led.newestContaining({field: 'headline', grams: [[fold(headline)]], limit: 9});
			expect(found.map(candidate => candidate.headline)).toEqual([headline]);
		}
		expect(await led.countUndated({since: '2024-01-01'})).toBe(3);
		await led.close();
	});

	test('takes pages of its days below those it has', async () => {
		const old = path.join(folder, 'old.db');
		makeFirstVersion(old);
		addOldPages(old, pages);
		const led = await openLibrary(old);
		await led.add([
			{...inside, edition: {...inside.edition, outlet: '望潮日报', date: '2024-03-05', page: '1'}},
		]);
		const headlines = (await led.articles({}, null, 99)).items.map(({headline}) => headline);
		expect(headlines.indexOf('灯塔守护人')).toBe(inOrder.indexOf('乙三') + 1);
		await led.close();
	});
});
