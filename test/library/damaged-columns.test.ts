// What a library holds as JSON and no longer is any is told as damage, by whichever way it is met.
import {mkdtempSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {afterEach, beforeEach, expect, test} from 'vitest';
import type {Library} from '../../src/library/library.ts';
import {openLibrary} from '../../src/library/open-library.ts';
import {inside} from './harbour.ts';

let folder: string;
let file: string;
let library: Library;
let id: string;
beforeEach(async () => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'paper-tui-damaged-'));
	file = path.join(folder, 'library.db');
	library = await openLibrary(file);
	await library.add([inside]);
	id = (await library.articles({}, null, 1)).items[0]!.id;
});
afterEach(async () => {
	await library.close();
	rmSync(folder, {recursive: true});
});

function scribble(sql: string): void {
	const other = new DatabaseSync(file);
	other.exec(sql);
	other.close();
}

async function all(items: AsyncIterable<unknown>): Promise<void> {
	for await (const item of items) void item;
}

test('in a page that is exported', async () => {
	scribble(`UPDATE source_text SET furniture = '[[1,'`);
	await expect(all(library.exportPages({}))).rejects.toMatchObject({fault: 'damaged'});
});

test('in a page that was taken out and is put back', async () => {
	await all(library.remove({kind: 'pages', filter: {}}, {apply: true}));
	scribble(`UPDATE removed_page SET page = '{"source":'`);
	await expect(all(library.undoRemoval())).rejects.toMatchObject({fault: 'damaged'});
});

test('in a correction that is taken back', async () => {
	await library.correct(id, {kind: 'headline', headline: '灯塔'});
	scribble(`UPDATE correction SET states = '{'`);
	await expect(library.undoCorrection(id)).rejects.toMatchObject({fault: 'damaged'});
});
