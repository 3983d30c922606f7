// Looks a library over: the file's structure, the index beside the texts, the counts beside what is counted.
import {statSync} from 'node:fs';
import type {ExamineOptions, Health, HealthFault} from '../health.ts';
import {LibraryError} from '../library-error.ts';
import type {Connection} from './connection.ts';
import {agrees} from './index-agreement.ts';
import {type IndexedRow, indexedArticleOf, indexedRows} from './index-articles.ts';
import {differingArticles} from './index-sums.ts';
import {inMemory} from './open-connection.ts';
import {firstDated} from './position.ts';
import {articlesLeft} from './repair.ts';
import {openSnapshot} from './snapshot.ts';

/** Faults of structure told at most, and ids of articles. */
const mostFaults = 5;
/** The tables of the index. */
const indexes = ['headline_grams', 'body_grams', 'copy_shingles'];

/** Articles compared when not all are, spread over the pages. */
const sampleSize = 100;

/** Changes nothing. What can't be read for damage is told as a fault. */
export async function examine(library: Connection, options: ExamineOptions): Promise<Health> {
	const {connection, end} = await openSnapshot(library);
	try {
		return await examineSnapshot(connection, options);
	} finally {
		end();
	}
}

async function examineSnapshot(connection: Connection, {full, progress}: ExamineOptions): Promise<Health> {
	const faults: HealthFault[] = [];
	const attempt = async <T>(work: () => T | Promise<T>, otherwise: T): Promise<T> => {
		try {
			return await work();
		} catch (error) {
			if (!(error instanceof LibraryError) || error.fault !== 'damaged') throw error;
			const message = error.cause instanceof Error ? error.cause.message : error.message;
			if (!faults.some(fault => fault.kind === 'structure' && fault.message === message)) {
				faults.push({kind: 'structure', message});
			}
			return otherwise;
		}
	};
	const found = async (work: () => HealthFault | null) => {
		const fault = await attempt(work, null);
		if (fault !== null) faults.push(fault);
	};

	const pragma = full ? 'integrity_check' : 'quick_check';
	const structure = await attempt(
		() => connection.all<Record<string, string>>(`PRAGMA ${pragma}(${mostFaults})`),
		[],
	);
	for (const row of structure) {
		const message = row[pragma] ?? '';
		if (message !== 'ok') faults.push({kind: 'structure', message});
	}
	await found(() => partsMissing(connection));
	const left = await attempt(() => articlesLeft(connection), null);
	if (left !== null) faults.push({kind: 'repair-unfinished', articlesLeft: left});
	else await found(() => unindexed(connection));
	await found(() => surplus(connection));
	await found(() => counts(connection));
	const differing =
		full && left === null ? await attempt(() => differingArticles(connection, progress), []) : [];
	const numbers = !full && left === null ? await attempt(() => articlesToCompare(connection), []) : [];
	for (const number of numbers) {
		const article = await attempt(
			() => connection.first<IndexedRow>(`${indexedRows} WHERE article.number = ?`, number),
			undefined,
		);
		if (article && !(await attempt(() => agrees(connection, indexedArticleOf(connection, article)), true)))
			differing.push(article);
	}
	// What is not in the index at all is told above.
	const ids = differing.filter(({number}) => isIndexed(connection, number)).map(({id}) => id);
	if (ids.length > 0) {
		faults.push({kind: 'index-differs', articles: ids.length, ids: ids.slice(0, mostFaults)});
	}
	const count = (table: string) =>
		attempt(() => connection.first<{rows: number}>(`SELECT count(*) AS rows FROM ${table}`)?.rows ?? 0, 0);
	const articles = await count('article');
	return {
		version: connection.first<{user_version: number}>('PRAGMA user_version')?.user_version ?? 0,
		bytes: sizeOf(connection.path),
		pages: await count('page'),
		articles,
		outlets: await count('outlet'),
		removedPages: await count('removed_page'),
		compared: full && left === null ? articles : numbers.length,
		faults,
	};
}

function partsMissing(connection: Connection): HealthFault | null {
	const rows = countOf(
		connection,
		`SELECT (SELECT count(*) FROM page WHERE NOT EXISTS (SELECT 1 FROM source_text WHERE page_id = page.id))
			+ (SELECT count(*) FROM article WHERE NOT EXISTS
				(SELECT 1 FROM article_text WHERE number = article.number))
			+ (SELECT count(*) FROM pragma_foreign_key_check) AS rows`,
	);
	return rows > 0 ? {kind: 'parts-missing', rows} : null;
}

function unindexed(connection: Connection): HealthFault | null {
	const articles = countOf(
		connection,
		`SELECT count(*) AS rows FROM article
		WHERE NOT EXISTS (SELECT 1 FROM headline_grams_docsize WHERE id = article.number)
			OR NOT EXISTS (SELECT 1 FROM body_grams_docsize WHERE id = article.number)
			OR NOT EXISTS (SELECT 1 FROM copy_shingles_docsize WHERE id = article.number)`,
	);
	return articles > 0 ? {kind: 'unindexed', articles} : null;
}

function surplus(connection: Connection): HealthFault | null {
	const rows = indexes.reduce(
		(sum, table) =>
			sum +
			countOf(
				connection,
				`SELECT count(*) AS rows FROM ${table}_docsize AS entry
				WHERE NOT EXISTS (SELECT 1 FROM article WHERE number = entry.id)`,
			),
		0,
	);
	return rows > 0 ? {kind: 'index-surplus', rows} : null;
}

function counts(connection: Connection): HealthFault | null {
	const outlets = countOf(
		connection,
		`SELECT count(*) AS rows FROM outlet WHERE (articles, undated, read) IS NOT (
			SELECT count(*), coalesce(sum(number < ${firstDated}), 0), coalesce(sum(reading_state.read), 0)
			FROM article LEFT JOIN reading_state ON reading_state.article_id = article.id
			WHERE article.outlet_id = outlet.id)`,
	);
	const pages = countOf(
		connection,
		`SELECT count(*) AS rows FROM page
		WHERE articles <> (SELECT count(*) FROM article WHERE page_id = page.id)`,
	);
	const marks = countOf(
		connection,
		`SELECT count(*) AS rows FROM article LEFT JOIN reading_state AS state ON state.article_id = article.id
		WHERE (article.read, article.starred) IS NOT (coalesce(state.read, 0), coalesce(state.starred, 0))`,
	);
	const tagged = countOf(
		connection,
		`WITH given AS (SELECT value AS name, article_id FROM reading_state, json_each(tags) WHERE tags <> '[]')
		SELECT (SELECT count(*) FROM (SELECT * FROM given EXCEPT SELECT name, article_id FROM tagged))
			+ (SELECT count(*) FROM (SELECT name, article_id FROM tagged EXCEPT SELECT * FROM given)) AS rows`,
	);
	const wrong = outlets + pages + marks + tagged;
	return wrong > 0 ? {kind: 'counts', outlets, pages, marks: marks + tagged} : null;
}

function articlesToCompare(connection: Connection): number[] {
	const last = connection.first<{id: number | null}>('SELECT max(id) AS id FROM page')?.id ?? 0;
	const step = Math.max(1, last / sampleSize);
	const numbers = new Set<number>();
	for (let from = 1; from <= last; from += step) {
		const rows = connection.all<{number: number}>(
			`SELECT number FROM article WHERE page_id =
				(SELECT id FROM page WHERE id >= ? AND articles > 0 ORDER BY id LIMIT 1)`,
			Math.floor(from),
		);
		const some = last < sampleSize ? rows : rows.slice(0, 1);
		for (const {number} of some) numbers.add(number);
	}
	return [...numbers].slice(0, sampleSize);
}

function isIndexed(connection: Connection, number: number): boolean {
	const sql = (table: string) => `SELECT 1 FROM ${table}_docsize WHERE id = ?`;
	return indexes.every(table => connection.first(sql(table), number) !== undefined);
}

function countOf(connection: Connection, sql: string): number {
	return connection.first<{rows: number}>(sql)?.rows ?? 0;
}

function sizeOf(path: string): number {
	if (path === inMemory) return 0;
	return ['', '-wal', '-shm'].reduce(
		(sum, suffix) => sum + (statSync(`${path}${suffix}`, {throwIfNoEntry: false})?.size ?? 0),
		0,
	);
}
