// How long a search takes from key to hits in the reader's thread for it, beside programs that read all text: node bench/search/latency.ts FOLDER ARTICLES…
import {execFileSync, spawnSync} from 'node:child_process';
import {closeSync, existsSync, openSync, statSync, writeSync} from 'node:fs';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import Fuse from 'fuse.js';
import type {Article} from '../../src/page/edition.ts';
import {soughtBy} from '../../src/search/sought.ts';
import {atStart, nextStage, type Stage} from '../../src/search/stage.ts';
import {searcherInThread} from '../../src/ui/search/search-thread.ts';
import {mostHits, type Searcher} from '../../src/ui/search/searcher.ts';
import {makeLibrary} from '../library/make-library.ts';
import {bands, SampleQueries} from './sample-queries.ts';

const lengths = [1, 2, 4, 8];
const queriesOfEach = 20;
const typedQueries = 30;
const fuzzyQueries = 40;
const scannedOfEach = 3;
/** fuse.js alone is compared over so many headlines. */
const fuseHeadlines = 10_000;

const never = new AbortController().signal;

type Times = {readonly stage: Stage; readonly milliseconds: number; readonly hits: number}[];

/** The stages of one search, each with the time until its first hits, as many as a screen shows. */
async function search(searcher: Searcher, query: string): Promise<Times> {
	const sought = soughtBy(query);
	const times: Times = [];
	const known: string[] = [];
	let progress = atStart;
	for (;;) {
		const stage = nextStage(sought, progress, mostHits);
		if (stage === null) return times;
		const start = performance.now();
		const request = {query, stage, toRead: [], narrowed: null, known, open: progress.open};
		const {hits, toRead, open} = await searcher.search(request, never);
		times.push({stage, milliseconds: performance.now() - start, hits: hits.length});
		const later = toRead.length === 0 ? [] : (await searcher.search({...request, toRead}, never)).hits;
		known.push(...[...hits, ...later].map(({id}) => id));
		progress = {stage, known: new Set(known), open};
	}
}

/** The first exact hits alone, as on a key. */
async function first(searcher: Searcher, query: string): Promise<number> {
	const start = performance.now();
	const request = {query, stage: 'newest', toRead: [], narrowed: null, known: [], open: []} as const;
	await searcher.search(request, never);
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
	const samples = new SampleQueries(file);
	// All are made before anything is timed: what making them leaves behind is cleared up meanwhile.
	const asTyped = bands.flatMap(band =>
		samples
			.of(8, band, typedQueries / bands.length)
			.flatMap(query => [...query].map((_, index) => [...query].slice(0, index + 1).join(''))),
	);
	const exact = lengths.flatMap(length =>
		bands.map(band => ({name: `${length} ${band}`, queries: samples.of(length, band, queriesOfEach)})),
	);
	const fuzzy = [4, 8].map(length => ({
		length,
		queries: samples.of(length, 'rare', fuzzyQueries).map(query => samples.spoilt(query)),
	}));

	const searcher = searcherInThread(file);
	await first(searcher, '一');
	const all: number[] = [];
	/** Some of each kind are looked for by the other program too. */
	const scanned: {readonly query: string; readonly own: number}[] = [];
	for (const {name, queries} of exact) {
		const times: number[] = [];
		for (const query of queries) times.push(await first(searcher, query));
		all.push(...times);
		if (times.length > 0) tell(name, times);
		scanned.push(...queries.slice(0, scannedOfEach).map((query, index) => ({query, own: times[index] ?? 0})));
	}
	tell('first exact hits', all);

	const typed: number[] = [];
	for (const query of asTyped) typed.push(await first(searcher, query));
	tell('as typed, every key', typed);

	for (const {length, queries} of fuzzy) {
		const further: number[] = [];
		const near: number[] = [];
		for (const query of queries) {
			for (const {stage, milliseconds} of await search(searcher, query)) {
				if (stage === 'further') further.push(milliseconds);
				if (stage === 'approximate') near.push(milliseconds);
			}
		}
		if (further.length > 0) tell(`${length} further`, further);
		tell(`${length} with one wrong`, near);
	}
	await searcher.close();

	const text = asTextFile(file);
	// Read once, so that it is in memory as the library is.
	scan('x', text);
	const scans = scanned.map(({query}) => scan(query, text));
	const times = scans.map(({milliseconds}) => milliseconds);
	const ratio = median(times) / median(scanned.map(({own}) => own));
	tell(
		`${scans[0]?.program} over the text`,
		times,
		`${(statSync(text).size / 1e6).toFixed(0)} MB; ${ratio.toFixed(1)} times the first exact hits of the same queries`,
	);
}

function median(values: readonly number[]): number {
	return values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
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
