// The newest articles that an index of grams offers for a search.
import type {Candidate, CandidateQuery, Offer} from '../../search/candidates.ts';
import {bodyPieces} from '../article-text.ts';
import type {Connection} from './connection.ts';
import {captionsColumn, captionsOf} from './index-articles.ts';
import type {Stretch} from './position.ts';
import {type ProvenanceRow, provenanceColumns, provenanceOf} from './provenance.ts';
import {type Qualifying, qualifying} from './qualifying.ts';
import {storedArticle} from './stored-json.ts';

type CandidateRow = ProvenanceRow & {
	readonly number: number;
	readonly id: string;
	readonly headline: string;
	readonly read: number;
	readonly starred: number;
	/** In bytes. */
	readonly article: Uint8Array;
	readonly captions: string;
};

/** The article goes as bytes: made a string by Buffer, Chinese is read in half the time that node:sqlite takes. */
const rowOf = `SELECT article.number, article.id, article.headline, article.read, article.starred,
	CAST(article_text.article AS BLOB) AS article, ${captionsColumn}, ${provenanceColumns}
	FROM article CROSS JOIN article_text ON article_text.number = article.number
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
		SELECT article.id, article.number AS place, article.headline
		FROM newest CROSS JOIN article ON article.number = newest.number
		ORDER BY newest.number DESC`,
		...found.values,
		found.stretch.lowest,
		found.stretch.above,
		query.limit,
	);
}

export function candidatesById(connection: Connection, ids: readonly string[]): Candidate[] {
	return ids.flatMap(id => {
		const row = connection.first<CandidateRow>(`${rowOf} WHERE article.id = ?`, id);
		return row === undefined ? [] : candidateOf(connection, row);
	});
}

/** All that qualify in a stretch of row numbers. */
export function candidatesIn(connection: Connection, found: Qualifying, stretch: Stretch): Candidate[] {
	return candidates(connection, found, stretch, 'oldest', -1);
}

/** In the order asked for. One is read after the other, so that the texts as stored never lie in memory together. */
function candidates(
	connection: Connection,
	{sql, values}: Qualifying,
	{lowest, above}: Stretch,
	order: 'newest' | 'oldest',
	limit: number,
): Candidate[] {
	const numbers = connection.all<{number: number}>(sql(order), ...values, lowest, above, limit);
	return numbers.flatMap(({number}) => {
		const row = connection.first<CandidateRow>(`${rowOf} WHERE article.number = ?`, number);
		return row === undefined ? [] : candidateOf(connection, row);
	});
}

function candidateOf(connection: Connection, row: CandidateRow): Candidate {
	const article = storedArticle(connection, textOf(row.article));
	return {
		...provenanceOf(row),
		id: row.id,
		place: row.number,
		headline: row.headline,
		read: row.read === 1,
		starred: row.starred === 1,
		byline: article.byline,
		body: bodyPieces(article, captionsOf(row.captions)),
	};
}

function textOf({buffer, byteOffset, byteLength}: Uint8Array): string {
	return Buffer.from(buffer, byteOffset, byteLength).toString();
}
