// The newest articles that an index of grams offers for a search.
import type {Candidate, CandidateQuery, Headline, SearchedText} from '../../search/candidates.ts';
import {bodyPieces} from '../article-text.ts';
import type {Connection} from './connection.ts';
import {captionsColumn, captionsOf} from './index-articles.ts';
import type {Stretch} from './position.ts';
import {type ProvenanceRow, provenanceColumns, provenanceOf} from './provenance.ts';
import {type Qualifying, qualifying} from './qualifying.ts';
import {storedArticle} from './stored-json.ts';

type TextRow = {
	readonly number: number;
	readonly id: string;
	readonly date: string | null;
	readonly headline: string;
	/** In bytes. */
	readonly article: Uint8Array;
	readonly captions: string;
};

type CandidateRow = TextRow & ProvenanceRow & {readonly read: number; readonly starred: number};

/** The article goes as bytes: made a string by Buffer, Chinese is read in half the time that node:sqlite takes. */
const textColumns = `article.number, article.id, page.date, article.headline,
	CAST(article_text.article AS BLOB) AS article, ${captionsColumn}`;
const withText = `article CROSS JOIN article_text ON article_text.number = article.number
	CROSS JOIN page ON page.id = article.page_id`;

export function newestContaining(connection: Connection, query: CandidateQuery): Candidate[] {
	return candidatesAt(connection, newestPlaces(connection, query));
}

/** The row numbers of what `newestContaining` gives. */
export function newestPlaces(connection: Connection, query: CandidateQuery): number[] {
	const found = qualifying(connection, query);
	return found === null ? [] : numbers(connection, found, found.stretch, 'newest', query.limit);
}

export function headlinesAt(connection: Connection, places: readonly number[]): Headline[] {
	return connection.all<Headline>(
		`SELECT article.id, article.number AS place, page.date, article.headline
		FROM json_each(?) AS wanted CROSS JOIN article ON article.number = wanted.value
			CROSS JOIN page ON page.id = article.page_id ORDER BY wanted.key`,
		JSON.stringify(places),
	);
}

export function textsAt(connection: Connection, places: readonly number[]): SearchedText[] {
	return rowsAt<TextRow>(
		connection,
		places,
		`SELECT ${textColumns} FROM ${withText} WHERE article.number = ?`,
	)
		.map(row => textOf(connection, row))
		.toArray();
}

export function candidatesAt(connection: Connection, places: readonly number[]): Candidate[] {
	return rowsAt<CandidateRow>(
		connection,
		places,
		`SELECT ${textColumns}, article.read, article.starred, ${provenanceColumns} FROM ${withText}
		CROSS JOIN outlet ON outlet.id = article.outlet_id
		WHERE article.number = ?`,
	)
		.map(row => ({
			...textOf(connection, row),
			...provenanceOf(row),
			read: row.read === 1,
			starred: row.starred === 1,
		}))
		.toArray();
}

/** All that qualify in a stretch of row numbers. */
export function candidatesIn(connection: Connection, found: Qualifying, stretch: Stretch): Candidate[] {
	return candidatesAt(connection, numbers(connection, found, stretch, 'oldest', -1));
}

/** In the order asked for. */
function numbers(
	connection: Connection,
	{sql, values}: Qualifying,
	{lowest, above}: Stretch,
	order: 'newest' | 'oldest',
	limit: number,
): number[] {
	const rows = connection.all<{number: number}>(sql(order), ...values, lowest, above, limit);
	return rows.map(({number}) => number);
}

/** One is read after the other: a join would lay out all texts beside each other before the first is seen. */
function* rowsAt<Row>(connection: Connection, places: readonly number[], sql: string): Generator<Row> {
	for (const place of places) {
		const row = connection.first<Row>(sql, place);
		if (row !== undefined) yield row;
	}
}

function textOf(connection: Connection, row: TextRow): SearchedText {
	const {buffer, byteOffset, byteLength} = row.article;
	const article = storedArticle(connection, Buffer.from(buffer, byteOffset, byteLength).toString());
	return {
		id: row.id,
		place: row.number,
		date: row.date,
		headline: row.headline,
		byline: article.byline,
		body: bodyPieces(article, captionsOf(row.captions)),
	};
}
