// Indexes made by the rules of an older version are made anew, once, and not in vain if that is interrupted.
import {mkdtempSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {openLibrary} from '../../src/library/open-library.ts';
import {find} from '../../src/search/find.ts';
import {anArticle, aPage} from './an-edition.ts';

const articles = 1200;
let folder: string;
let file: string;
beforeEach(async () => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'paper-tui-renewal-'));
	file = path.join(folder, 'library.db');
	const library = await openLibrary(file);
	const all = Array.from({length: articles}, (_, index) => anArticle(`渔汛第${index}天`, ['潮水涨落。']));
	await library.add([aPage('many.txt', all)]);
	await library.close();
	// An older version, whose indexes lack what is looked for now.
	const database = new DatabaseSync(file);
	database.exec(`
		INSERT INTO headline_grams (headline_grams) VALUES ('delete-all');
		INSERT INTO headline_grams (rowid, grams) SELECT number, 'old' FROM article;
		UPDATE index_rules SET version = 1;
	`);
	database.close();
});
afterEach(() => rmSync(folder, {recursive: true}));

type Told = number | 'ready';

async function open(told: Told[] = [], interruptAt?: number) {
	return openLibrary(file, {
		onNews: news => {
			if (news.kind === 'indexing') told.push(news.progress.done);
			if (news.kind === 'ready') told.push('ready');
			if (news.kind === 'indexing' && news.progress.done === interruptAt) throw new Error('interrupted');
		},
	});
}

async function count(query: string): Promise<number> {
	const library = await open();
	const {hits} = await find(library, query, {limit: articles, field: 'headline'});
	await library.close();
	return hits.filter(({match}) => match !== 'approximate').length;
}

test('every article is found again, in every way', async () => {
	expect(await count('漁汛')).toBe(articles);
	expect(await count('第1199天')).toBe(1);
	expect(await count('yuxundi')).toBe(articles);
});

test('how far it is, is told batch by batch', async () => {
	const told: Told[] = [];
	await (await open(told)).close();
	expect(told).toEqual([200, 400, 600, 800, 1000, 1200, 'ready']);
});

test('what was done before an interruption is not done again', async () => {
	await expect(open([], 600)).rejects.toThrow('interrupted');
	const told: Told[] = [];
	await (await open(told)).close();
	expect(told).toEqual([800, 1000, 1200, 'ready']);
	expect(await count('yuxundi')).toBe(articles);
});

test('a repair that an older version left half done is not taken for it', async () => {
	const database = new DatabaseSync(file);
	database.exec('INSERT INTO reindexing (next) SELECT max(number) FROM article');
	database.close();
	expect(await count('yuxundi')).toBe(articles);
});

test('it is done once', async () => {
	await (await open()).close();
	const told: Told[] = [];
	await (await open(told)).close();
	expect(told).toEqual([]);
});
