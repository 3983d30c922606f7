// Libraries that were stored before copies were looked for get their index of copies, once, and not in vain if that is interrupted.
import {copyFileSync, mkdtempSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {afterAll, beforeAll, beforeEach, expect, test} from 'vitest';
import {openLibrary} from '../../src/library/open-library.ts';
import {paragraphs} from '../compare/harbour-text.ts';
import {anArticle, aPage} from './an-edition.ts';

const articles = 1200;
const folder = mkdtempSync(path.join(os.tmpdir(), 'paper-tui-copies-'));
const made = path.join(folder, 'made.db');
let file = made;
let cases = 0;
beforeAll(async () => {
	const library = await openLibrary(made);
	for (let page = 0; page < 12; page++) {
		const first = page === 0 ? '修灯塔' : page === 11 ? '灯塔要修' : null;
		const others = Array.from({length: 99}, (_, index) => anArticle(`渔汛第${index}天`, ['潮水涨落。']));
		await library.add([
			aPage(`${page}.txt`, [anArticle(first, first ? paragraphs : ['风平浪静。']), ...others]),
		]);
	}
	await library.close();
	change(`
		INSERT INTO copy_shingles (copy_shingles) VALUES ('delete-all');
		UPDATE copy_rules SET version = 0;
		PRAGMA wal_checkpoint(TRUNCATE);
	`);
});
beforeEach(() => {
	file = path.join(folder, `${cases++}.db`);
	copyFileSync(made, file);
});
afterAll(() => rmSync(folder, {recursive: true}));

function change(sql: string): void {
	const database = new DatabaseSync(file);
	database.exec(sql);
	database.close();
}

async function open(told: (number | 'ready')[] = [], interruptAt?: number) {
	return openLibrary(file, {
		onNews: news => {
			if (news.kind === 'indexing') told.push(news.progress.done);
			if (news.kind === 'ready') told.push('ready');
			if (news.kind === 'indexing' && news.progress.done === interruptAt) throw new Error('interrupted');
		},
	});
}

async function copies(): Promise<string[]> {
	const library = await open();
	const {items} = await library.articles({}, null, articles + 1);
	const id = items.find(({headline}) => headline === '修灯塔')?.id ?? '';
	const found = await library.copies(id);
	await library.close();
	return found.map(({article}) => article.headline).sort();
}

test('copies are found again', async () => {
	expect(await copies()).toEqual(['修灯塔', '灯塔要修']);
});

test('how far it is, is told batch by batch, and it is done once', async () => {
	const told: (number | 'ready')[] = [];
	await (await open(told)).close();
	expect(told).toEqual([1000, 1200, 'ready']);
	const again: (number | 'ready')[] = [];
	await (await open(again)).close();
	expect(again).toEqual([]);
});

test('what was done before an interruption is not done again', async () => {
	await expect(open([], 1000)).rejects.toThrow('interrupted');
	const told: (number | 'ready')[] = [];
	await (await open(told)).close();
	expect(told).toEqual([1200, 'ready']);
	expect(await copies()).toEqual(['修灯塔', '灯塔要修']);
});

test('copies are found, too, where an older version was interrupted while it made its other indexes anew', async () => {
	change(`
		UPDATE index_rules SET renewing = version, version = 1;
		INSERT INTO reindexing (next) SELECT max(number) FROM article;
	`);
	expect(await copies()).toEqual(['修灯塔', '灯塔要修']);
});

test('an article that is not in it as it should be is told, and repaired', async () => {
	await (await open()).close();
	change(`DELETE FROM copy_shingles WHERE rowid = (SELECT number FROM article WHERE headline = '灯塔要修')`);
	const library = await open();
	expect((await library.examine({full: false})).faults).toEqual([{kind: 'unindexed', articles: 1}]);
	for await (const _ of library.repair());
	expect((await library.examine({full: true})).faults).toEqual([]);
	await library.close();
	expect(await copies()).toEqual(['修灯塔', '灯塔要修']);
});

test('an article that is in it by another text is told', async () => {
	await (await open()).close();
	const ofHeadline = (headline: string) => `(SELECT number FROM article WHERE headline = '${headline}')`;
	change(`
		DELETE FROM copy_shingles WHERE rowid = ${ofHeadline('修灯塔')};
		INSERT INTO copy_shingles (rowid, shingles) VALUES (${ofHeadline('修灯塔')}, 'abc def');
	`);
	const library = await open();
	const {faults} = await library.examine({full: true});
	expect(faults).toMatchObject([{kind: 'index-differs', articles: 1}]);
	await library.close();
});
