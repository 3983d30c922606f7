// Compares the whole index with all texts in one walk through each, by a sum for every article.
import {setImmediate as nextTurn} from 'node:timers/promises';
import type {ExamineOptions} from '../health.ts';
import type {Connection} from './connection.ts';
import {indexText} from './gram-tokens.ts';
import {type IndexedRow, indexedArticleOf, indexedRows} from './index-articles.ts';

/** Rows between two breaths. */
const stride = 200_000;

const tables = ['headline_grams', 'body_grams', 'copy_shingles'] as const;

/** The articles of which one of the indexes holds something else than their text has. */
export async function differingArticles(
	connection: Connection,
	progress: ExamineOptions['progress'],
): Promise<Pick<IndexedRow, 'number' | 'id'>[]> {
	const held = new Map<number, number>();
	for (const [place, table] of tables.entries()) await addHeld(connection, table, place, held);
	const all = connection.first<{rows: number}>('SELECT count(*) AS rows FROM article')?.rows ?? 0;
	const differing: Pick<IndexedRow, 'number' | 'id'>[] = [];
	let done = 0;
	for (const row of connection.each<IndexedRow>(indexedRows)) {
		const {headlineGrams, bodyGrams, shingles} = indexedArticleOf(connection, row);
		const texts = [indexText(headlineGrams, row.outlet_id), indexText(bodyGrams, row.outlet_id), shingles];
		const due = texts.map((text, place) => sumOf(text, place)).reduce((sum, one) => sum + one, 0);
		const {number, id} = row;
		if (held.get(number) !== due) differing.push({number, id});
		if (++done % 500 === 0) {
			progress?.({done, all});
			await nextTurn();
		}
	}
	return differing;
}

/** Adds up what an index holds of every article; that is all its terms, each with all its rows. */
async function addHeld(
	connection: Connection,
	table: (typeof tables)[number],
	place: number,
	held: Map<number, number>,
): Promise<void> {
	const vocabulary = `temp.${table}_terms`;
	connection.execute(`CREATE VIRTUAL TABLE ${vocabulary} USING fts5vocab(main, ${table}, instance)`);
	try {
		let term = '';
		let weight = 0;
		let rows = 0;
		for (const row of connection.each<{term: string; doc: number}>(`SELECT term, doc FROM ${vocabulary}`)) {
			if (row.term !== term) {
				term = row.term;
				weight = weightOf(term, place);
			}
			held.set(row.doc, (held.get(row.doc) ?? 0) + weight);
			if (++rows % stride === 0) await nextTurn();
		}
	} finally {
		connection.execute(`DROP TABLE ${vocabulary}`);
	}
}

function sumOf(tokens: string, place: number): number {
	return tokens === '' ? 0 : tokens.split(' ').reduce((sum, token) => sum + weightOf(token, place), 0);
}

/** A number from 1 to 2³² (FNV-1a): sums of some thousands of them are exact, and agree by chance in no library. */
function weightOf(token: string, place: number): number {
	let hash = 0x811c9dc5 ^ place;
	for (let index = 0; index < token.length; index++) {
		hash = Math.imul(hash ^ token.charCodeAt(index), 0x01000193);
	}
	return (hash >>> 0) + 1;
}
