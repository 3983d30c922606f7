// The index of grams beside SQLite's own trigrams over the same texts in the same rows: rate and size.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {displayHeadline} from '../../src/library/article-text.ts';
import {gramsText, indexText} from '../../src/library/sqlite/gram-tokens.ts';
import {openConnection} from '../../src/library/sqlite/open-connection.ts';
import {Positions} from '../../src/library/sqlite/positions.ts';
import type {Article} from '../../src/page/edition.ts';
import {readPage} from '../../src/page/read-page.ts';
import {sourceLines} from '../../src/page/source-lines.ts';
import {textGrams} from '../../src/search/grams.ts';
import {readingGrams} from '../../src/search/pinyin/grams.ts';
import {samplePages} from '../sample-pages.ts';
import {inventedPages} from './invented-pages.ts';
import {randomFrom} from './random.ts';

const articles = 20_000;
const batchSize = 1000;
const pagesADay = 40;
const firstDay = Date.UTC(2001, 0, 1);

/** An article as both indexes get it; `row` rises as row numbers of a library do. */
type Indexed = {readonly row: number; readonly headline: string; readonly body: string};

/** The articles of pages, in the rows a library would give them: so many pages a day. */
async function inRows(pages: Iterable<readonly Article[]>): Promise<Indexed[]> {
	const connection = await openConnection(null);
	const positions = new Positions(connection);
	const found: Indexed[] = [];
	let number = 0;
	for (const page of pages) {
		const day = new Date(firstDay + Math.floor(number / pagesADay) * 86_400_000).toISOString().slice(0, 10);
		const {position} = positions.allocate(day, '1', page.length);
		for (const [ordinal, article] of page.entries()) {
			const body = article.body.map(({text}) => text).join('\n');
			found.push({row: position - ordinal, headline: displayHeadline(article), body});
		}
		number++;
	}
	connection.close();
	return found.sort((one, other) => one.row - other.row);
}

function* invented(): Generator<readonly Article[]> {
	for (const {edition} of inventedPages(articles)) yield edition.articles;
}

/** Pages over and over, every time with two in a hundred characters put in another's place. */
function* varied(pages: readonly string[]): Generator<readonly Article[]> {
	const random = randomFrom(1);
	const restored = pages.map(page => readPage(sourceLines(page)).articles);
	const characters = pages.join('').replace(/[^\p{sc=Han}]+/gu, '');
	const any = () => characters[Math.floor(random() * characters.length)] ?? '';
	const vary = (text: string) => text.replace(/\p{sc=Han}/gu, own => (random() < 0.02 ? any() : own));
	for (let made = 0; made < articles; ) {
		for (const page of restored) {
			yield page.map(article => ({
				...article,
				body: article.body.map(block => ({...block, text: vary(block.text)})),
			}));
			made += page.length;
		}
	}
}

type Built = {readonly rate: number; readonly size: number};

function build(folder: string, tables: readonly Table[], texts: readonly Indexed[]): Built {
	const file = path.join(folder, 'index.db');
	const database = new DatabaseSync(file);
	database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
	const inserts = tables.map(({name, options, text}) => {
		database.exec(
			`CREATE VIRTUAL TABLE ${name} USING fts5 (text, content = '', contentless_delete = 1, ${options})`,
		);
		return {
			insert: database.prepare(`INSERT INTO ${name} (rowid, text) VALUES (?, ?)`),
			texts: texts.map(text),
		};
	});
	const start = performance.now();
	for (let first = 0; first < texts.length; first += batchSize) {
		database.exec('BEGIN');
		for (const {insert, texts: own} of inserts) {
			for (const [index, text] of own.slice(first, first + batchSize).entries()) {
				insert.run(texts[first + index]?.row ?? 0, text);
			}
		}
		database.exec('COMMIT');
	}
	const seconds = (performance.now() - start) / 1000;
	const size = tables
		.map(
			({name}) =>
				database.prepare(`SELECT sum(length(block)) AS size FROM ${name}_data`).get()?.size as number,
		)
		.reduce((sum, own) => sum + own, 0);
	database.close();
	rmSync(file);
	return {rate: texts.length / seconds, size};
}

type Table = {readonly name: string; readonly options: string; readonly text: (article: Indexed) => string};

const grams = `detail = none, tokenize = 'ascii'`;
const ours: readonly Table[] = [
	{
		name: 'headlines',
		options: grams,
		text: ({headline}) => indexText(gramsText(textGrams([headline]).union(readingGrams(headline))), 1),
	},
	{
		name: 'bodies',
		options: grams,
		text: ({headline, body}) => indexText(gramsText(textGrams([headline, ...body.split('\n')])), 1),
	},
];
const trigram: readonly Table[] = [
	{name: 'headlines', options: `tokenize = 'trigram'`, text: ({headline}) => headline},
	{name: 'bodies', options: `tokenize = 'trigram'`, text: ({headline, body}) => `${headline}\n${body}`},
];

const folder = mkdtempSync(path.join(tmpdir(), 'index-'));
try {
	for (const [name, pages] of [
		['invented papers', invented()],
		['pages repeated, with slips', varied(samplePages())],
	] as const) {
		const texts = await inRows(pages);
		const bytes = texts.reduce((sum, {headline, body}) => sum + Buffer.byteLength(headline + body), 0);
		const dense = texts.map((text, index) => ({...text, row: index + 1}));
		console.log(`${name}: ${texts.length} articles, ${(bytes / 1e6).toFixed(1)} MB`);
		const results = {
			grams: build(folder, ours, texts),
			trigrams: build(folder, trigram, texts),
			'trigrams, rows 1, 2, 3 …': build(folder, trigram, dense),
		};
		for (const [kind, {rate, size}] of Object.entries(results)) {
			console.log(
				`  ${kind.padEnd(26)}${rate.toFixed(0).padStart(6)} articles/s, ${(size / bytes).toFixed(2)} of the text; ` +
					`grams are ${(results.grams.size / size).toFixed(2)} of it`,
			);
		}
	}
} finally {
	rmSync(folder, {recursive: true});
}
