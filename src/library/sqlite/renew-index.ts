// Makes the indexes of grams anew where an older version made them by other rules.
import {setImmediate as nextTurn} from 'node:timers/promises';
import type {Article} from '../../page/edition.ts';
import {foldVersion} from '../../search/fold.ts';
import {bodyPieces} from '../article-text.ts';
import type {Connection} from './connection.ts';
import {captionsColumn, captionsOf, indexArticle} from './index-articles.ts';

/** To be raised when other grams are made of the same folded text. */
const gramsVersion = 1;
const indexVersion = foldVersion * 1000 + gramsVersion;

/** Articles in one transaction: less than a second's work, so that other processes can write in between. */
const batchSize = 500;

type State = {readonly version: number; readonly through: number | null};

type Row = {
	readonly number: number;
	readonly outlet_id: number;
	readonly headline: string;
	readonly article: string;
	readonly captions: string;
};

/** How many articles are in the new indexes, of how many. */
export type RenewalProgress = (done: number, total: number) => void;

/** Whether the indexes are such as this version makes, and whole. */
export function isIndexCurrent(connection: Connection): boolean {
	const {version, through} = stateOf(connection);
	return version === indexVersion && through === null;
}

/**
 * Brings the indexes to the present version, batch by batch: what was done stays done if it is interrupted, and
 * the next to open the library goes on from there. Tells how far it is before each batch, and at the end.
 */
export async function renewIndex(connection: Connection, tell: RenewalProgress): Promise<void> {
	if (isIndexCurrent(connection)) return;
	connection.transaction(() => begin(connection));
	const total =
		connection.first<{total: number}>('SELECT coalesce(sum(articles), 0) AS total FROM outlet')?.total ?? 0;
	let done =
		connection.first<{done: number}>(
			'SELECT count(*) AS done FROM article WHERE number <= (SELECT through FROM index_state)',
		)?.done ?? 0;
	while (!isIndexCurrent(connection)) {
		tell(done, total);
		done += connection.transaction(() => indexBatch(connection));
		await nextTurn();
	}
	tell(total, total);
}

/** Empties the indexes, unless they are being made anew already. */
function begin(connection: Connection): void {
	if (stateOf(connection).version === indexVersion) return;
	for (const table of ['headline_grams', 'body_grams']) {
		connection.execute(`INSERT INTO ${table} (${table}) VALUES ('delete-all')`);
	}
	connection.run('UPDATE index_state SET version = ?, through = -1', indexVersion);
}

/** Takes the next articles in, in rising order; gives how many they were. */
function indexBatch(connection: Connection): number {
	// Asked inside: another process may be at the same work.
	const {through} = stateOf(connection);
	if (through === null) return 0;
	const rows = connection.all<Row>(
		`SELECT article.number, article.outlet_id, article.headline, article_text.article, ${captionsColumn}
		FROM article CROSS JOIN article_text ON article_text.number = article.number
		WHERE article.number > ? ORDER BY article.number LIMIT ${batchSize}`,
		through,
	);
	for (const row of rows) {
		const body = bodyPieces(JSON.parse(row.article) as Article, captionsOf(row.captions));
		indexArticle(connection, {...row, outletId: row.outlet_id, body});
	}
	const isLast = rows.length < batchSize;
	connection.run('UPDATE index_state SET through = ?', isLast ? null : (rows.at(-1)?.number ?? null));
	return rows.length;
}

function stateOf(connection: Connection): State {
	return connection.first<State>('SELECT version, through FROM index_state') ?? {version: 0, through: null};
}
