// The newest articles that an index of grams offers for a search.
import type {Candidate, CandidateQuery} from '../../search/candidates.ts';
import {bodyPieces} from '../article-text.ts';
import type {Connection} from './connection.ts';
import {matchExpression} from './gram-tokens.ts';
import {captionsColumn, captionsOf} from './index-articles.ts';
import {dateStretch} from './position.ts';
import {findOutletRow, type ProvenanceRow, provenanceColumns, provenanceOf} from './provenance.ts';
import {storedArticle} from './stored-json.ts';

type CandidateRow = ProvenanceRow & {
	readonly id: string;
	readonly headline: string;
	readonly article: string;
	readonly captions: string;
};

export function newestContaining(connection: Connection, query: CandidateQuery): Candidate[] {
	const alternatives = query.grams.filter(grams => grams.length > 0);
	const outletId = query.outlet === undefined ? null : findOutletRow(connection, query.outlet);
	if (alternatives.length === 0 || outletId === undefined) return [];
	const {lowest, above} = dateStretch(query.since, query.until);
	const index = query.field === 'headline' ? 'headline_grams' : 'body_grams';
	// The index is walked down from the newest row and left as soon as the limit is reached.
	return connection
		.all<CandidateRow>(
			`WITH newest AS MATERIALIZED (
				SELECT rowid AS number FROM ${index}
				WHERE ${index} MATCH ? AND rowid >= ? AND rowid < ?
				ORDER BY rowid DESC LIMIT ?
			)
			SELECT article.id, article.headline, article_text.article, ${captionsColumn}, ${provenanceColumns}
			FROM newest
				CROSS JOIN article ON article.number = newest.number
				CROSS JOIN article_text ON article_text.number = newest.number
				CROSS JOIN page ON page.id = article.page_id
				CROSS JOIN outlet ON outlet.id = article.outlet_id
			ORDER BY newest.number DESC`,
			matchExpression(alternatives, outletId),
			lowest,
			above,
			query.limit,
		)
		.map(row => ({
			...provenanceOf(row),
			id: row.id,
			headline: row.headline,
			body: bodyPieces(storedArticle(connection, row.article), captionsOf(row.captions)),
		}));
}
