// Whether the index of grams says of an article what its text says.
import type {Connection} from './connection.ts';
import {firstVarint, shingleCount, shinglesIn} from './copy-shingles.ts';
import {matchTokens} from './gram-tokens.ts';
import type {IndexedArticle} from './index-articles.ts';

/** Grams of an article asked for at most, spread over all it has. */
const mostGrams = 64;
const mostShingles = 8;

/** Whether the indexes hold as many grams and shingles of the article as it has, and find it by some of them. */
export function agrees(connection: Connection, article: IndexedArticle): boolean {
	return (
		holds(connection, 'headline_grams', article, article.headlineGrams) &&
		holds(connection, 'body_grams', article, article.bodyGrams) &&
		holdsShingles(connection, article)
	);
}

function holdsShingles(connection: Connection, {number, shingles}: IndexedArticle): boolean {
	const own = shinglesIn(shingles);
	const some = own.filter((_, index) => index % Math.ceil(own.length / mostShingles) === 0);
	return (
		shingleCount(connection, number) === own.length &&
		some.every(shingle => {
			const found = connection.first(
				'SELECT 1 FROM copy_shingles WHERE copy_shingles MATCH ? AND rowid = CAST(? AS INTEGER)',
				`"${shingle}"`,
				number,
			);
			return found !== undefined;
		})
	);
}

function holds(
	connection: Connection,
	table: 'headline_grams' | 'body_grams',
	{number, outletId}: IndexedArticle,
	grams: string,
): boolean {
	const tokens = grams.split(' ').slice(1);
	const row = connection.first<{sz: Uint8Array}>(`SELECT sz FROM ${table}_docsize WHERE id = ?`, number);
	// Each gram is one token, and the outlet another.
	if (!row || firstVarint(row.sz) !== tokens.length + 1) return false;
	const step = Math.ceil(tokens.length / mostGrams);
	const some = tokens.filter((_, index) => index % step === 0);
	if (some.length === 0) return true;
	const found = connection.first(
		// Cast, for Node binds every number as a real one, and FTS5 finds a row by a whole one alone.
		`SELECT 1 FROM ${table} WHERE ${table} MATCH ? AND rowid = CAST(? AS INTEGER)`,
		matchTokens(some, outletId),
		number,
	);
	return found !== undefined;
}
