// Finding copies among invented articles of which some were printed again, cut and with slips: npx node bench/copies.ts [ARTICLES]
import {mkdtempSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {kinshipOf} from '../src/compare/coverage.ts';
import {lettersIn} from '../src/compare/letters.ts';
import {articleIds} from '../src/library/article-id.ts';
import type {NewPage} from '../src/library/library.ts';
import type {PreparedPage} from '../src/library/prepare-page.ts';
import {sha256} from '../src/library/sha256.ts';
import {addPages} from '../src/library/sqlite/add-pages.ts';
import type {Connection} from '../src/library/sqlite/connection.ts';
import {shinglesText} from '../src/library/sqlite/copy-shingles.ts';
import {copiesOf} from '../src/library/sqlite/find-copies.ts';
import {mergeIndex} from '../src/library/sqlite/merge-index.ts';
import {openConnection} from '../src/library/sqlite/open-connection.ts';
import type {Article} from '../src/page/edition.ts';
import {inventedPages} from './library/invented-pages.ts';
import {type Random, randomFrom} from './library/random.ts';

const articles = Number(process.argv[2] ?? 100_000);
/** One article in so many is printed again, so many times. */
const copiedOneIn = 100;
const [leastTimes, mostTimes] = [2, 20];
/** Half of the copies are cut, to this part of the text, but not to fewer characters. */
const [leastKept, mostKept, leastCharacters] = [0.25, 0.8, 90];
const mostSlips = 0.03;
/** Pages in one transaction, articles asked for, and articles of which all pairs are compared. */
const [batchSize, asked, sampled] = [256, 2000, 600];

/** Which characters of a text an article has, from the first up to, not including, the last. */
type Part = readonly [from: number, to: number];

/** Two that have no more of a text than this in common carry different parts of it. */
const leastInCommon = 60;

type Known = {
	readonly id: string;
	readonly group: number | null;
	readonly part: Part;
	readonly letters: string;
};

type Printed = {readonly article: Article; readonly group: number | null; readonly part: Part};

const random = randomFrom(7);
const between = (least: number, most: number) => least + random() * (most - least);

/** One printed again: perhaps cut, with letters that are lost, doubled or misread. */
function copied(article: Article, group: number, alien: Random): Printed {
	const whole = article.body.map(({text}) => text).join('');
	const kept =
		random() < 0.5
			? whole.length
			: Math.max(leastCharacters, Math.floor(whole.length * between(leastKept, mostKept)));
	const from = random() < 0.7 ? 0 : Math.floor(random() * Math.max(0, whole.length - kept));
	const slips = random() * mostSlips;
	let text = '';
	for (const character of whole.slice(from, from + kept)) {
		if (random() >= slips) text += character;
		else if (random() < 0.7) text += String.fromCharCode(0x4e00 + Math.floor(alien() * 3500) * 5);
		else if (random() < 0.5) text += character + character;
	}
	return {article: {...article, body: [{kind: 'paragraph', text}]}, group, part: [from, from + kept]};
}

/** All pages, those with copies among the others; `group` tells which articles are of one text. */
function* pages(): Generator<{readonly page: NewPage; readonly printed: readonly Printed[]}> {
	const due: Printed[] = [];
	let groups = 0;
	for (const page of inventedPages(articles)) {
		const own: Printed[] = page.edition.articles.map(article => {
			const part: Part = [0, Number.POSITIVE_INFINITY];
			if (random() >= 1 / copiedOneIn) return {article, group: null, part};
			const group = groups++;
			const times = Math.floor(between(leastTimes, mostTimes + 1));
			for (let time = 0; time < times; time++) due.push(copied(article, group, random));
			return {article, group, part};
		});
		// Copies come in later papers, some a page.
		own.push(...due.splice(0, 2));
		yield {
			page: {...page, edition: {...page.edition, articles: own.map(({article}) => article)}},
			printed: own,
		};
	}
}

/** As a page is made ready, but for what only search needs. */
function barePage({source, text, edition}: NewPage): PreparedPage {
	const {outlet, date, page} = edition;
	const whole = text + edition.articles.map(({body}) => body.map(block => block.text).join('')).join('');
	const ids = articleIds(whole, edition.articles, () => false);
	return {
		source,
		text: source,
		hash: new Uint8Array(sha256(whole)),
		stated: {outlet, date, page},
		outletGuess: null,
		dateGuess: null,
		issueNumber: null,
		cn: null,
		furniture: '[]',
		hints: null,
		captions: [],
		warnings: [],
		articles: edition.articles.map((article, index) => ({
			id: ids[index] ?? '',
			section: null,
			headline: article.headline ?? '',
			headlineMade: false,
			article: JSON.stringify(article),
			headlineGrams: '',
			bodyGrams: '',
			shingles: shinglesText(article),
		})),
	};
}

/** How well two ways agree with what was made: pairs told rightly, wrongly, and not at all. */
type Agreement = {right: number; wrong: number; missed: number};

const agreement = ({right, wrong, missed}: Agreement) =>
	`precision ${(right / Math.max(1, right + wrong)).toFixed(4)}, recall ${(right / Math.max(1, right + missed)).toFixed(4)}`;

/** Whether two are of one text and have some of it in common; null if they have other parts of it. */
function areCopies(one: Known, other: Known): boolean | null {
	if (one.group === null || one.group !== other.group) return false;
	const common = Math.min(one.part[1], other.part[1]) - Math.max(one.part[0], other.part[0]);
	return common >= leastInCommon ? true : null;
}

function judge(told: boolean, made: boolean | null, result: Agreement): void {
	if (made === null) return;
	if (told && made) result.right++;
	else if (told) result.wrong++;
	else if (made) result.missed++;
}

async function fill(connection: Connection): Promise<{stored: number; known: Known[]}> {
	const known: Known[] = [];
	let [stored, shingling, storing] = [0, 0, 0];
	let batch: PreparedPage[] = [];
	const store = () => {
		const start = performance.now();
		addPages(connection, batch);
		storing += performance.now() - start;
		batch = [];
	};
	for (const {page, printed} of pages()) {
		const start = performance.now();
		for (const {article} of printed) shinglesText(article);
		shingling += performance.now() - start;
		const prepared = barePage(page);
		for (const [index, {id}] of prepared.articles.entries()) {
			const own = printed[index];
			stored++;
			if (!own || (own.group === null && random() > (asked * 2) / articles)) continue;
			known.push({id, ...own, letters: lettersIn(own.article.body.map(({text}) => text).join(''))});
		}
		batch.push(prepared);
		if (batch.length === batchSize) store();
	}
	store();
	const start = performance.now();
	await mergeIndex(connection);
	const merging = performance.now() - start;
	const line = (what: string, milliseconds: number) =>
		console.log(`${what.padEnd(32)} ${(milliseconds / stored).toFixed(3)} ms an article`);
	line('its shingles', shingling);
	line('stored, without search', storing);
	line('index brought together', merging);
	return {stored, known};
}

/** Asks for the copies of some; gives what one takes on average, in milliseconds. */
function ask(connection: Connection, known: readonly Known[]): number {
	const byId = new Map(known.map(one => [one.id, one]));
	const byGroup = Map.groupBy(known, ({group}) => group);
	const result: Agreement = {right: 0, wrong: 0, missed: 0};
	const alone: number[] = [];
	const printedAgain: number[] = [];
	const step = Math.max(1, Math.floor(known.length / asked));
	for (const one of known.filter((_, index) => index % step === 0)) {
		const start = performance.now();
		const found = new Set(copiesOf(connection, one.id).map(({article}) => article.id));
		(one.group === null ? alone : printedAgain).push(performance.now() - start);
		found.delete(one.id);
		for (const id of found) {
			const other = byId.get(id);
			if (!other || areCopies(one, other) === false) result.wrong++;
		}
		const group = one.group === null ? [] : (byGroup.get(one.group) ?? []);
		for (const other of group) if (other !== one) judge(found.has(other.id), areCopies(one, other), result);
	}
	console.log(`asked for the copies of ${alone.length + printedAgain.length}: ${agreement(result)}`);
	tellTimes('one that nobody else has', alone);
	tellTimes('one that was printed again', printedAgain);
	return alone.reduce((sum, time) => sum + time, 0) / Math.max(1, alone.length);
}

function tellTimes(what: string, times: readonly number[]): void {
	const sorted = times.toSorted((a, b) => a - b);
	const [median, p95] = [0.5, 0.95].map(part => sorted[Math.floor((sorted.length - 1) * part)] ?? 0);
	console.log(`${what.padEnd(32)} ${median?.toFixed(2)} ms, p95 ${p95?.toFixed(2)}`);
}

/** Compares every pair of some, which is what the index saves. */
function compareAll(known: readonly Known[], stored: number, mean: number): void {
	const sample = known.slice(0, sampled);
	const result: Agreement = {right: 0, wrong: 0, missed: 0};
	const start = performance.now();
	for (const [index, one] of sample.entries()) {
		for (const other of sample.slice(index + 1)) {
			judge(kinshipOf(one.letters, other.letters).kind === 'copy', areCopies(one, other), result);
		}
	}
	const pairs = (sample.length * (sample.length - 1)) / 2;
	const each = ((performance.now() - start) / pairs) * stored;
	const times = Math.round(each / mean);
	console.log(`all pairs of ${sample.length}: ${agreement(result)}`);
	console.log(`so for all ${stored}: ${(each / 1000).toFixed(1)} s an article, ${times} times as long`);
}

const folder = mkdtempSync(path.join(tmpdir(), 'paper-tui-copies-'));
try {
	const file = path.join(folder, 'library.db');
	const connection = await openConnection(file);
	const {stored, known} = await fill(connection);
	const copies = known.filter(({group}) => group !== null);
	console.log(`${stored} articles, ${copies.length} of them of texts that were printed again`);
	const size = connection.first<{size: number}>('SELECT sum(length(block)) AS size FROM copy_shingles_data');
	const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`;
	console.log(`index of copies ${megabytes(size?.size ?? 0)}, the file ${megabytes(statSync(file).size)}`);
	compareAll(known, stored, ask(connection, known));
	connection.close();
} finally {
	rmSync(folder, {recursive: true});
}
