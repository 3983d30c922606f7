// Whether the index of grams says of an article what its text says.
import type {Connection} from './connection.ts';
import {matchExpression} from './gram-tokens.ts';
import {gramsOf, type IndexedArticle} from './index-articles.ts';

/** Grams of an article asked for at most, spread over all it has. */
const mostGrams = 64;

/** Whether both indexes hold as many grams of the article as it has, and find it by some of them. */
export function agrees(connection: Connection, article: IndexedArticle): boolean {
	const grams = gramsOf(article);
	return (
		holds(connection, 'headline_grams', article, grams.headline) &&
		holds(connection, 'body_grams', article, grams.body)
	);
}

function holds(
	connection: Connection,
	table: 'headline_grams' | 'body_grams',
	{number, outletId}: IndexedArticle,
	grams: ReadonlySet<string>,
): boolean {
	const row = connection.first<{sz: Uint8Array}>(`SELECT sz FROM ${table}_docsize WHERE id = ?`, number);
	// Each gram is one token, and the outlet another.
	if (!row || firstVarint(row.sz) !== grams.size + 1) return false;
	const step = Math.ceil(grams.size / mostGrams);
	const some = [...grams].filter((_, index) => index % step === 0);
	if (some.length === 0) return true;
	const found = connection.first(
		// Cast, for Node binds every number as a real one, and FTS5 finds a row by a whole one alone.
		`SELECT 1 FROM ${table} WHERE ${table} MATCH ? AND rowid = CAST(? AS INTEGER)`,
		matchExpression([some], [outletId]),
		number,
	);
	return found !== undefined;
}

/** The number of tokens as FTS5 keeps it: https://sqlite.org/fileformat.html, section 1.6, varint. */
function firstVarint(bytes: Uint8Array): number {
	let value = 0;
	for (const byte of bytes) {
		value = value * 128 + (byte & 0x7f);
		if (byte < 0x80) break;
	}
	return value;
}
