// The newest articles that an index of grams offers for a search.
import type {Candidate, CandidateQuery} from '../../search/candidates.ts';
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
	readonly article: string;
	readonly captions: string;
};

export function newestContaining(connection: Connection, query: CandidateQuery): Candidate[] {
	const found = qualifying(connection, query);
	return found === null ? [] : candidates(connection, found, found.stretch, 'newest', query.limit);
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
	return connection
		.all<CandidateRow>(
			`WITH newest AS MATERIALIZED (${sql(order)})
			SELECT article.id, article.headline, article.read, article.starred, article_text.article,
				${captionsColumn}, ${provenanceColumns}
			FROM newest
				CROSS JOIN article ON article.number = newest.number
				CROSS JOIN article_text ON article_text.number = newest.number
				CROSS JOIN page ON page.id = article.page_id
				CROSS JOIN outlet ON outlet.id = article.outlet_id
			ORDER BY newest.number DESC`,
			...values,
			lowest,
			above,
			limit,
		)
		.map(row => {
			const article = storedArticle(connection, row.article);
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
