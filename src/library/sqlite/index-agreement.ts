// Whether the index of grams says of an article what its text says.
import {textGrams} from '../../search/grams.ts';
import type {Connection} from './connection.ts';
import {matchExpression} from './gram-tokens.ts';

export type IndexedArticle = {
	readonly number: number;
	readonly id: string;
	readonly outlet_id: number;
	readonly headline: string;
	/** JSON: a list of texts. */
	readonly body: string;
};

/** Columns for `IndexedArticle`, of a query over these tables. */
export const indexedArticles = `SELECT article.number, article.id, article.outlet_id, article.headline,
	article_text.body FROM article JOIN article_text ON article_text.number = article.number`;

/** Grams of an article asked for at most, spread over all it has. */
const mostGrams = 64;

/** What both indexes are to hold of an article. */
export function gramsOf({headline, body}: IndexedArticle): {headline: Set<string>; body: Set<string>} {
	const own = textGrams([headline]);
	return {headline: own, body: textGrams(JSON.parse(body) as string[]).union(own)};
}

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
	{number, outlet_id}: IndexedArticle,
	grams: ReadonlySet<string>,
): boolean {
	const row = connection.first<{sz: Uint8Array}>(`SELECT sz FROM ${table}_docsize WHERE id = ?`, number);
	// Each gram is one token, and the outlet another.
	if (!row || firstVarint(row.sz) !== grams.size + 1) return false;
	const step = Math.ceil(grams.size / mostGrams);
	const some = [...grams].filter((_, index) => index % step === 0);
	if (some.length === 0) return true;
	const found = connection.first(
		`SELECT 1 FROM ${table} WHERE ${table} MATCH ? AND rowid = ?`,
		matchExpression([some], outlet_id),
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
