// The newest articles that an index of grams offers for a search.
import type {SQLInputValue} from 'node:sqlite';
import type {Candidate, CandidateQuery, Offer} from '../../search/candidates.ts';
import {bodyPieces} from '../article-text.ts';
import type {Connection} from './connection.ts';
import {captionsColumn, captionsOf} from './index-articles.ts';
import type {Stretch} from './position.ts';
import {type ProvenanceRow, provenanceColumns, provenanceOf} from './provenance.ts';
import {type Qualifying, qualifying} from './qualifying.ts';
import {storedArticle} from './stored-json.ts';

type CandidateRow = ProvenanceRow & {
	readonly id: string;
	readonly headline: string;
	readonly read: number;
	readonly starred: number;
	/** In bytes. */
	readonly article: Uint8Array;
	readonly captions: string;
};

/** The article goes as bytes: made a string by Buffer, Chinese is read in half the time that node:sqlite takes. */
const columns = `article.id, article.headline, article.read, article.starred,
	CAST(article_text.article AS BLOB) AS article, ${captionsColumn}, ${provenanceColumns}`;
/** What `columns` needs beside the article. */
const joined = `CROSS JOIN article_text ON article_text.number = article.number
	CROSS JOIN page ON page.id = article.page_id
	CROSS JOIN outlet ON outlet.id = article.outlet_id`;

export function newestContaining(connection: Connection, query: CandidateQuery): Candidate[] {
	const found = qualifying(connection, query);
	return found === null ? [] : candidates(connection, found, found.stretch, 'newest', query.limit);
}

/** What `newestContaining` gives, but for what takes long to read. */
export function newestOffered(connection: Connection, query: CandidateQuery): Offer[] {
	const found = qualifying(connection, query);
	if (found === null) return [];
	return connection.all<Offer>(
		`WITH newest AS MATERIALIZED (${found.sql('newest')})
		SELECT article.id, article.headline FROM newest CROSS JOIN article ON article.number = newest.number
		ORDER BY newest.number DESC`,
		...found.values,
		found.stretch.lowest,
		found.stretch.above,
		query.limit,
	);
}

export function candidatesById(connection: Connection, ids: readonly string[]): Candidate[] {
	return read(
		connection,
		`SELECT ${columns} FROM json_each(?) AS wanted CROSS JOIN article ON article.id = wanted.value ${joined}
		ORDER BY wanted.key`,
		JSON.stringify(ids),
	);
}

/** All that qualify in a stretch of row numbers. */
export function candidatesIn(connection: Connection, found: Qualifying, stretch: Stretch): Candidate[] {
	return candidates(connection, found, stretch, 'oldest', -1);
}

/** In falling order of row numbers. */
function candidates(
	connection: Connection,
	{sql, values}: Qualifying,
	{lowest, above}: Stretch,
	order: 'newest' | 'oldest',
	limit: number,
): Candidate[] {
	return read(
		connection,
		`WITH newest AS MATERIALIZED (${sql(order)})
		SELECT ${columns} FROM newest CROSS JOIN article ON article.number = newest.number ${joined}
		ORDER BY newest.number DESC`,
		...values,
		lowest,
		above,
		limit,
	);
}

function read(connection: Connection, sql: string, ...values: SQLInputValue[]): Candidate[] {
	return connection.all<CandidateRow>(sql, ...values).map(row => {
		const article = storedArticle(connection, textOf(row.article));
		return {
			...provenanceOf(row),
			id: row.id,
			headline: row.headline,
			read: row.read === 1,
			starred: row.starred === 1,
			byline: article.byline,
			body: bodyPieces(article, captionsOf(row.captions)),
		};
	});
}

function textOf({buffer, byteOffset, byteLength}: Uint8Array): string {
	return Buffer.from(buffer, byteOffset, byteLength).toString();
}
