// Fills the index of copies for articles that an older version stored without it, or by other rules.
import {setImmediate as nextTurn} from 'node:timers/promises';
import {foldVersion} from '../../search/fold-version.ts';
import type {Progress} from '../health.ts';
import type {Connection} from './connection.ts';
import {indexShingles, shinglesText, unindexShingles} from './copy-shingles.ts';
import {inTurn} from './in-turn.ts';
import {storedArticle} from './stored-json.ts';

/** To be raised when other shingles are made of the same folded text. */
const shinglesVersion = 1;
const present = foldVersion * 1000 + shinglesVersion;

/** Articles indexed in one transaction. */
const batchSize = 1000;

type Rules = {readonly version: number; readonly next: number | null};

/** Says that every article is in the index by the present rules, or will be by what is being done. Run it in a transaction. */
export function copiesAreIndexed(connection: Connection): void {
	connection.run('UPDATE copy_rules SET version = ?, next = NULL', present);
}

/**
 * Brings the index of copies to the present rules, batch by batch: what was done stays done if it is interrupted, and
 * the next to open the library goes on from there. Tells how far it is after each batch.
 */
export async function renewCopies(connection: Connection, tell: (progress: Progress) => void): Promise<void> {
	const {version, next} = rulesOf(connection);
	if (version === present && next === null) return;
	await inTurn(connection, () => begin(connection));
	const all = connection.first<{rows: number}>('SELECT count(*) AS rows FROM article')?.rows ?? 0;
	for (let done = doneAlready(connection); ; ) {
		const indexed = await inTurn(connection, () => indexSome(connection));
		if (indexed === 0) return;
		done += indexed;
		tell({done, all: Math.max(done, all)});
		await nextTurn();
	}
}

/** Asked inside: another process may be at the same work. One begun by other rules is begun again. */
function begin(connection: Connection): void {
	if (rulesOf(connection).version === present) return;
	connection.execute(`INSERT INTO copy_shingles (copy_shingles) VALUES ('delete-all')`);
	connection.run('UPDATE copy_rules SET version = ?, next = -1', present);
}

function doneAlready(connection: Connection): number {
	const {next} = rulesOf(connection);
	const sql = 'SELECT count(*) AS rows FROM article WHERE number <= ?';
	return connection.first<{rows: number}>(sql, next ?? -1)?.rows ?? 0;
}

/** How many; none left, it says that all are in. */
function indexSome(connection: Connection): number {
	const {next} = rulesOf(connection);
	if (next === null) return 0;
	const rows = connection.all<{number: number; article: string}>(
		'SELECT number, article FROM article_text WHERE number > ? ORDER BY number LIMIT ?',
		next,
		batchSize,
	);
	for (const {number, article} of rows) {
		// Others may have added it meanwhile, and so indexed it already.
		unindexShingles(connection, number);
		indexShingles(connection, number, shinglesText(storedArticle(connection, article)));
	}
	const last = rows.at(-1);
	if (last === undefined) copiesAreIndexed(connection);
	else connection.run('UPDATE copy_rules SET next = ?', last.number);
	return rows.length;
}

function rulesOf(connection: Connection): Rules {
	return connection.first<Rules>('SELECT version, next FROM copy_rules') ?? {version: 0, next: null};
}
