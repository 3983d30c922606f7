// The index by which copies of a text are found: for every article the sampled shingles of its body.
import {lettersIn} from '../../compare/letters.ts';
import {shinglesOf} from '../../compare/shingles.ts';
import type {Article} from '../../page/edition.ts';
import type {Connection} from './connection.ts';

/** How a shingle is written: FTS5 keeps tokens as text. */
const base = 36;

/** The letters of an article that are compared with those of others. */
export function bodyLetters({body}: Pick<Article, 'body'>): string {
	return lettersIn(body.map(({text}) => text).join('\n'));
}

/** The shingles of some letters, as they are looked up. */
export function shingleTokens(letters: string): string[] {
	return [...shinglesOf(letters)].map(shingle => shingle.toString(base));
}

/** What is stored of an article in the index, for `shinglesIn`. */
export function shinglesText(article: Pick<Article, 'body'>): string {
	return shingleTokens(bodyLetters(article)).join(' ');
}

/** The shingles of such a text, as they are looked up. */
export function shinglesIn(text: string): string[] {
	return text === '' ? [] : text.split(' ');
}

/** To be called in rising order of numbers. */
export function indexShingles(connection: Connection, number: number, shingles: string): void {
	connection.run('INSERT INTO copy_shingles (rowid, shingles) VALUES (?, ?)', number, shingles);
}

export function unindexShingles(connection: Connection, number: number): void {
	connection.run('DELETE FROM copy_shingles WHERE rowid = ?', number);
}

/** The articles with a shingle, the oldest first; one more than `most` if there are more. */
export function numbersWith(connection: Connection, shingles: readonly string[], most: number): number[] {
	const match = shingles.map(shingle => `"${shingle}"`).join(' AND ');
	return connection
		.all<{rowid: number}>(
			'SELECT rowid FROM copy_shingles WHERE copy_shingles MATCH ? LIMIT ?',
			match,
			most + 1,
		)
		.map(({rowid}) => rowid);
}

/** How many shingles an article has in the index; 0 for one that is not in it. */
export function shingleCount(connection: Connection, number: number): number {
	const row = connection.first<{sz: Uint8Array}>('SELECT sz FROM copy_shingles_docsize WHERE id = ?', number);
	return row ? firstVarint(row.sz) : 0;
}

/** The number of tokens as FTS5 keeps it: https://sqlite.org/fileformat.html, section 1.6, varint. */
export function firstVarint(bytes: Uint8Array): number {
	let value = 0;
	for (const byte of bytes) {
		value = value * 128 + (byte & 0x7f);
		if (byte < 0x80) break;
	}
	return value;
}
