// What looks a library through notices what it is there to notice.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {disagreements, type Reported} from './agreement.ts';
import {writeInventedPages} from './invented-pages.ts';
import {run} from './program.ts';

let home = '';
let file = '';
let reported: Reported;

beforeEach(async () => {
	home = mkdtempSync(path.join(tmpdir(), 'paper-tui-agreement-'));
	file = path.join(home, 'library.db');
	const folder = writeInventedPages(path.join(home, 'pages'), 5);
	const {lines} = await run(home, ['import', '--json', '--library', file, folder]);
	const pages = lines.map(line => JSON.parse(line));
	reported = new Map(pages.map(({source, articles}) => [source, articles]));
});
afterEach(() => rmSync(home, {recursive: true}));

function change(sql: string): void {
	const database = new DatabaseSync(file);
	database.exec(sql);
	database.close();
}

describe('a library is looked through', () => {
	it('and all is well after an import', async () => {
		expect(reported.size).toBe(5);
		expect(await disagreements(file, reported)).toEqual([]);
	});

	it.each([
		['a page that was reported is not there', `UPDATE page SET source = 'other' WHERE id = 1`],
		['a page is there twice', 'UPDATE page SET source = (SELECT source FROM page WHERE id = 1)'],
		['an article is missing', 'DELETE FROM article WHERE number = (SELECT max(number) FROM article)'],
		[
			'an article is not in the index',
			'DELETE FROM body_grams WHERE rowid = (SELECT max(number) FROM article)',
		],
		['the index has a row too many', `INSERT INTO headline_grams (rowid, grams) VALUES (1, '')`],
	])('and it is told that %s', async (_, sql) => {
		change(sql);
		expect(await disagreements(file, reported)).not.toEqual([]);
	});
});
