// Makes the index and the counts anew from the texts, in steps between which the library can be used.
import {setImmediate as nextTurn} from 'node:timers/promises';
import type {Progress} from '../health.ts';
import type {Connection} from './connection.ts';
import {inTurn} from './in-turn.ts';
import {
	type IndexedRow,
	indexArticle,
	indexedArticleOf,
	indexedRows,
	unindexArticle,
} from './index-articles.ts';
import {firstDated} from './position.ts';

/** Articles indexed in one transaction. */
const batchSize = 200;

/** How many articles a repair that was broken off has still to index; null if none was. */
export function articlesLeft(connection: Connection): number | null {
	const row = connection.first<{next: number}>('SELECT next FROM reindexing');
	if (!row) return null;
	return (
		connection.first<{rows: number}>('SELECT count(*) AS rows FROM article WHERE number > ?', row.next)
			?.rows ?? 0
	);
}

/** Broken off, it goes on where it was the next time; until it is done search finds only a part. */
export async function* repair(connection: Connection): AsyncGenerator<Progress> {
	await inTurn(connection, () => {
		if (articlesLeft(connection) === null) beginRepair(connection);
	});
	yield* continueRepair(connection);
}

/** Empties the index, so that all articles are to be indexed. Run it in a transaction. */
export function beginRepair(connection: Connection): void {
	connection.execute('REINDEX; DELETE FROM reindexing; INSERT INTO reindexing (next) VALUES (-1)');
	for (const table of ['headline_grams', 'body_grams', 'copy_shingles']) {
		connection.execute(`INSERT INTO ${table} (${table}) VALUES ('delete-all')`);
	}
}

/** Does what is left of a repair; nothing if none was begun, or another process has ended it. */
export async function* continueRepair(connection: Connection): AsyncGenerator<Progress> {
	const all = connection.first<{rows: number}>('SELECT count(*) AS rows FROM article')?.rows ?? 0;
	let done = all - (articlesLeft(connection) ?? 0);
	for (;;) {
		const indexed = await inTurn(connection, () => indexSome(connection));
		if (indexed === 0) return;
		done += indexed;
		yield {done, all: Math.max(done, all)};
		await nextTurn();
	}
}

/** How many; none left, it ends the repair. */
function indexSome(connection: Connection): number {
	const row = connection.first<{next: number}>('SELECT next FROM reindexing');
	// Another process was at the same repair, and has ended it.
	if (!row) return 0;
	const articles = connection.all<IndexedRow>(
		`${indexedRows} WHERE article.number > ? ORDER BY article.number LIMIT ?`,
		row.next,
		batchSize,
	);
	for (const article of articles) {
		// Others may have added it meanwhile, and so indexed it already.
		unindexArticle(connection, article.number);
		indexArticle(connection, indexedArticleOf(connection, article));
	}
	const last = articles.at(-1);
	if (last !== undefined) {
		connection.run('UPDATE reindexing SET next = ?', last.number);
		return articles.length;
	}
	count(connection);
	connection.execute('DELETE FROM reindexing');
	return 0;
}

function count(connection: Connection): void {
	connection.execute(`
		UPDATE article SET (read, starred) = (
			SELECT coalesce(max(read), 0), coalesce(max(starred), 0) FROM reading_state WHERE article_id = article.id);
		DELETE FROM tagged;
		INSERT INTO tagged (name, article_id)
			SELECT DISTINCT value, article_id FROM reading_state, json_each(tags) WHERE tags <> '[]';
		UPDATE outlet SET (articles, undated, read) = (
			SELECT count(*), coalesce(sum(number < ${firstDated}), 0), coalesce(sum(reading_state.read), 0)
			FROM article LEFT JOIN reading_state ON reading_state.article_id = article.id
			WHERE article.outlet_id = outlet.id);
		UPDATE page SET articles = (SELECT count(*) FROM article WHERE page_id = page.id);
		DELETE FROM outlet WHERE NOT EXISTS (SELECT 1 FROM page WHERE outlet_id = outlet.id);
	`);
}
