// How long a search takes from key to hits: node bench/search/latency.ts FOLDER ARTICLES…
import {execFileSync, spawnSync} from 'node:child_process';
import {closeSync, existsSync, openSync, statSync, writeSync} from 'node:fs';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import Fuse from 'fuse.js';
import type {Library} from '../../src/library/library.ts';
import {openLibraryToRead} from '../../src/library/open-library.ts';
import type {Article} from '../../src/page/edition.ts';
import {soughtBy} from '../../src/search/sought.ts';
import {atStart, nextStage, type Stage} from '../../src/search/stage.ts';
import {answerStage, mostHits} from '../../src/ui/search/searcher.ts';
import {makeLibrary} from '../library/make-library.ts';
import {bands, SampleQueries} from './sample-queries.ts';

const lengths = [1, 2, 4, 8];
const queriesOfEach = 20;
const typedQueries = 30;
const fuzzyQueries = 40;
/** fuse.js alone is compared over so many headlines. */
const fuseHeadlines = 10_000;

type Times = {readonly stage: Stage; readonly milliseconds: number; readonly hits: number}[];

/** The stages of one search, each with the time it took. */
async function search(library: Library, query: string): Promise<Times> {
	const sought = soughtBy(query);
	const times: Times = [];
	const known: string[] = [];
	let progress = atStart;
	for (;;) {
		const stage = nextStage(sought, progress, mostHits);
		if (stage === null) return times;
		const start = performance.now();
		const request = {query, stage, narrowed: null, known, open: progress.open};
		const {hits, open} = await answerStage(library, request, new AbortController().signal);
		times.push({stage, milliseconds: performance.now() - start, hits: hits.length});
		known.push(...hits.map(({id}) => id));
		progress = {stage, known: new Set(known), open};
	}
}

/** The first exact hits alone, as on a key. */
async function first(library: Library, query: string): Promise<number> {
	const start = performance.now();
	const request = {query, stage: 'newest', narrowed: null, known: [], open: []} as const;
	await answerStage(library, request, new AbortController().signal);
	return performance.now() - start;
}

function tell(name: string, milliseconds: readonly number[], aside = ''): void {
	const sorted = milliseconds.toSorted((one, other) => one - other);
	const at = (share: number) =>
		(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN).toFixed(1);
	console.log(
		`  ${name.padEnd(24)}p50 ${at(0.5).padStart(7)}  p95 ${at(0.95).padStart(7)}  max ${at(1).padStart(7)} ms  ${sorted.length} times  ${aside}`,
	);
}

/** The library's text, an article a line, as a program that looks through files would have it. */
function asTextFile(file: string): string {
	const text = file.replace(/\.db$/u, '.txt');
	if (existsSync(text)) return text;
	const database = new DatabaseSync(file, {readOnly: true});
	const descriptor = openSync(text, 'w');
	const rows = database
		.prepare('SELECT headline, article_text.article FROM article JOIN article_text USING (number)')
		.iterate();
	let batch = '';
	for (const row of rows) {
		const {body} = JSON.parse(String(row.article)) as Article;
		batch += `${row.headline}\t${body.map(block => block.text).join('')}\n`;
		if (batch.length < 1e6) continue;
		writeSync(descriptor, batch);
		batch = '';
	}
	writeSync(descriptor, batch);
	closeSync(descriptor);
	database.close();
	return text;
}

/** Milliseconds for the fastest such program there is to find 50 lines, wherever they are, newest or not. */
function scan(query: string, file: string): {readonly program: string; readonly milliseconds: number} {
	const program = spawnSync('rg', ['--version']).error ? 'grep' : 'rg';
	const start = performance.now();
	spawnSync(program, ['-c', '-F', '-e', query, file], {env: {...process.env, LC_ALL: 'C'}});
	return {program, milliseconds: performance.now() - start};
}

async function measure(file: string): Promise<void> {
	const library = await openLibraryToRead(file);
	const queries = new SampleQueries(file);
	const all: number[] = [];
	for (const length of lengths) {
		for (const band of bands) {
			const times: number[] = [];
			for (const query of queries.of(length, band, queriesOfEach)) times.push(await first(library, query));
			all.push(...times);
			tell(`${length} ${band}`, times);
		}
	}
	tell('first exact hits', all);

	const typed: number[] = [];
	for (const band of bands) {
		for (const query of queries.of(8, band, typedQueries / bands.length)) {
			for (let length = 1; length <= 8; length++) typed.push(await first(library, query.slice(0, length)));
		}
	}
	tell('as typed, every key', typed);

	for (const length of [4, 8]) {
		const further: number[] = [];
		const near: number[] = [];
		for (const query of queries.of(length, 'rare', fuzzyQueries)) {
			for (const {stage, milliseconds} of await search(library, queries.spoilt(query))) {
				if (stage === 'further') further.push(milliseconds);
				if (stage === 'approximate') near.push(milliseconds);
			}
		}
		if (further.length > 0) tell(`${length} further`, further);
		tell(`${length} with one wrong`, near);
	}

	const text = asTextFile(file);
	// Read once, so that it is in memory as the library is.
	scan('x', text);
	const scans = queries.of(4, 'rare', 5).map(query => scan(query, text));
	tell(
		`${scans[0]?.program} over the text`,
		scans.map(({milliseconds}) => milliseconds),
		`${(statSync(text).size / 1e6).toFixed(0)} MB`,
	);
	await library.close();
}

/** Nothing but fuse.js, over headlines alone. */
async function measureFuse(file: string): Promise<void> {
	const database = new DatabaseSync(file, {readOnly: true});
	const headlines = database
		.prepare('SELECT headline FROM article ORDER BY number DESC LIMIT ?')
		.all(fuseHeadlines)
		.map(({headline}) => String(headline));
	database.close();
	const fuse = new Fuse(headlines, {ignoreLocation: true, threshold: 0.3});
	const times = new SampleQueries(file).of(4, 'rare', 10).map(query => {
		const start = performance.now();
		fuse.search(query, {limit: 50});
		return performance.now() - start;
	});
	tell(`fuse.js alone`, times, `${headlines.length} headlines`);
}

const [folder = '', ...sizes] = process.argv.slice(2);
console.log(execFileSync('uptime', {encoding: 'utf8'}).trim());
for (const size of sizes) {
	const file = path.join(folder, `${size}.db`);
	await makeLibrary(file, Number(size));
	console.log(`${size} articles`);
	await measure(file);
	await measureFuse(file);
}
