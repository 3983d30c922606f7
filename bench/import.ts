// How fast finished pages are stored, beside bare inserts into the same tables, and how fast files are imported.
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {type Restored, restoreInOrder} from '../src/commands/import/restore-in-order.ts';
import {RestorePool, threadsOfMachine} from '../src/commands/import/restore-pool.ts';
import {storeInBatches} from '../src/commands/import/store-in-batches.ts';
import {walkSources} from '../src/formats/find-sources.ts';
import type {Library, NewPage} from '../src/library/library.ts';
import {openLibrary} from '../src/library/open-library.ts';
import {type PreparedPage, preparePage} from '../src/library/prepare-page.ts';
import {indexText} from '../src/library/sqlite/gram-tokens.ts';
import {inventedPages} from './library/invented-pages.ts';

const articles = 6400;
const rounds = 3;
/** Articles in a transaction of bare inserts: about what an import comes to, and many. */
const bareBatches = [128, 1000, articles];

const folder = mkdtempSync(path.join(tmpdir(), 'import-'));
const file = path.join(folder, 'library.db');

function removeLibrary(): void {
	for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, {force: true});
}

/** Seconds that `work` takes with a new library, which is closed and gone afterwards. */
async function inNewLibrary(work: (library: Library) => Promise<void>): Promise<number> {
	removeLibrary();
	const library = await openLibrary(file);
	const start = performance.now();
	await work(library);
	const seconds = (performance.now() - start) / 1000;
	await library.close();
	return seconds;
}

async function storePrepared(library: Library, pages: readonly PreparedPage[]): Promise<void> {
	async function* restored(): AsyncGenerator<Restored> {
		for (const page of pages) yield {kind: 'page', page};
	}
	for await (const _batch of storeInBatches(restored(), library));
}

/** The rows that an import writes, at the numbers it gave them. */
type Rows = {readonly page: PreparedPage; readonly position: number; readonly lowest: number};

function rowsOf(pages: readonly PreparedPage[]): Rows[] {
	const database = new DatabaseSync(file);
	const positions = new Map(
		database
			.prepare('SELECT source, position, lowest FROM page')
			.all()
			.map(({source, position, lowest}) => [source, {position: Number(position), lowest: Number(lowest)}]),
	);
	database.close();
	return pages.flatMap(page => {
		const rows = positions.get(page.source);
		return rows ? [{page, ...rows}] : [];
	});
}

/** Seconds for the same rows without a look at anything, so many articles in a transaction, sorted as an import's. */
async function insertBare(rows: readonly Rows[], batch: number): Promise<number> {
	removeLibrary();
	await (await openLibrary(file)).close();
	const database = new DatabaseSync(file);
	database.exec('PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON');
	database.exec(`INSERT INTO outlet (id, known, key, name) VALUES (1, 'stated', 'one', 'one')`);
	const page = database.prepare(
		`INSERT INTO page (id, position, lowest, hash, source, outlet_id, date, page, articles)
		VALUES (?, ?, ?, ?, ?, 1, ?, ?, ?)`,
	);
	const slot = database.prepare('INSERT INTO slot (position, lowest, page_id) VALUES (?, ?, ?)');
	const text = database.prepare('INSERT INTO source_text (page_id, furniture, text) VALUES (?, ?, ?)');
	const article = database.prepare(
		`INSERT INTO article (number, id, page_id, ordinal, outlet_id, headline, headline_made)
		VALUES (?, ?, ?, ?, 1, ?, 0)`,
	);
	const articleText = database.prepare('INSERT INTO article_text (number, article) VALUES (?, ?)');
	const headline = database.prepare('INSERT INTO headline_grams (rowid, grams) VALUES (?, ?)');
	const body = database.prepare('INSERT INTO body_grams (rowid, grams) VALUES (?, ?)');
	const start = performance.now();
	for (let first = 0; first < rows.length; ) {
		let last = first;
		for (let inBatch = 0; last < rows.length && inBatch < batch; last++) {
			inBatch += rows[last]?.page.articles.length ?? 0;
		}
		const sorted = rows.slice(first, last).sort((one, other) => one.position - other.position);
		database.exec('BEGIN IMMEDIATE');
		for (const [index, {page: own, position, lowest}] of sorted.entries()) {
			const id = first + index;
			const {hash, source, stated, furniture} = own;
			page.run(id, position, lowest, hash, source, stated.date, stated.page, own.articles.length);
			slot.run(position, lowest, id);
			text.run(id, furniture, own.text);
			for (const [ordinal, each] of own.articles.entries()) {
				article.run(position - ordinal, each.id, id, ordinal, each.headline);
				articleText.run(position - ordinal, each.article);
			}
		}
		for (const {position, page} of sorted) {
			for (const [ordinal, each] of [...page.articles.entries()].reverse()) {
				headline.run(position - ordinal, indexText(each.headlineGrams, 1));
				body.run(position - ordinal, indexText(each.bodyGrams, 1));
			}
		}
		database.exec('COMMIT');
		first = last;
	}
	const seconds = (performance.now() - start) / 1000;
	database.close();
	return seconds;
}

function median(values: readonly number[]): number {
	return values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}

async function reportStoring(pages: readonly PreparedPage[]): Promise<void> {
	const imported: number[] = [];
	const bare = bareBatches.map((): number[] => []);
	for (let round = 0; round < rounds; round++) {
		imported.push(await inNewLibrary(library => storePrepared(library, pages)));
		const rows = rowsOf(pages);
		for (const [index, batch] of bareBatches.entries()) bare[index]?.push(await insertBare(rows, batch));
	}
	const rate = articles / median(imported);
	console.log(`finished pages, stored         ${rate.toFixed(0).padStart(6)} articles/s`);
	for (const [index, batch] of bareBatches.entries()) {
		const bareRate = articles / median(bare[index] ?? []);
		console.log(
			`bare inserts, ${String(batch).padStart(5)} at a time    ${bareRate.toFixed(0).padStart(6)} articles/s; importing is ${(rate / bareRate).toFixed(2)} of it`,
		);
	}
}

/** A page as a scan of it may read. */
function fileText({edition}: NewPage): string {
	const date = edition.date?.split('-').map(Number) ?? [];
	const head = `${edition.outlet}\n${date[0]}年${date[1]}月${date[2]}日　第1版\n\n`;
	const texts = edition.articles.map(({headline, body}) =>
		[
			headline,
			...body.map(({text}, index) => `　　${index === 0 ? '本报讯（记者 程晚舟）' : ''}${text}`),
		].join('\n\n'),
	);
	return `${head}${texts.join('\n\n')}\n`;
}

function writeFiles(texts: readonly string[]): string {
	const sources = path.join(folder, 'pages');
	mkdirSync(sources);
	for (const [index, text] of texts.entries()) {
		writeFileSync(path.join(sources, `${String(index).padStart(6, '0')}.txt`), text);
	}
	return sources;
}

async function reportFiles(pages: readonly NewPage[]): Promise<void> {
	const texts = pages.map(fileText);
	const sources = writeFiles(texts);
	const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
	const works = [...new Set([1, threadsOfMachine])].map(threads => ({threads, seconds: [] as number[]}));
	let stored = 0;
	let again = 0;
	for (let round = 0; round < rounds; round++) {
		for (const {threads, seconds} of works) {
			const pool = new RestorePool(threads);
			const go = async (library: Library) => {
				const options = {library, pool, standardInput: process.stdin, override: null};
				for await (const batch of storeInBatches(restoreInOrder(walkSources([sources]), options), library)) {
					for (const outcome of batch) if (outcome.kind === 'stored') stored += outcome.articles;
				}
			};
			stored = 0;
			seconds.push(await inNewLibrary(go));
			const library = await openLibrary(file);
			const start = performance.now();
			await go(library);
			again = (performance.now() - start) / 1000;
			stored /= 2;
			await library.close();
			await pool.close();
		}
	}
	for (const {threads, seconds} of works) {
		const taken = median(seconds);
		console.log(
			`files, ${threads} restoring             ${(stored / taken).toFixed(0).padStart(6)} articles/s, ${(megabytes / taken).toFixed(1)} MB/s`,
		);
	}
	console.log(`files known already            ${(pages.length / again).toFixed(0).padStart(6)} files/s`);
}

try {
	const pages = [...inventedPages(articles)];
	console.log(
		`${articles} articles on ${pages.length} pages; ${threadsOfMachine + 1} cores, median of ${rounds} rounds`,
	);
	await reportStoring(pages.map(preparePage));
	await reportFiles(pages);
} finally {
	rmSync(folder, {recursive: true});
}
