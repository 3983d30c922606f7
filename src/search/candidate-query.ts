// A question to the library, kept to what the reader keeps a search to.
import type {CandidateQuery, Field} from './candidates.ts';
import type {FindOptions} from './find.ts';

/** The newest `limit` articles with these grams, of those that the options allow. */
export function candidateQuery(
	field: Field,
	grams: CandidateQuery['grams'],
	limit: number,
	{outlet, since, until, signal}: FindOptions,
): CandidateQuery {
	return {
		field,
		grams,
		limit,
		...(outlet !== undefined && {outlet}),
		...(since !== undefined && {since}),
		...(until !== undefined && {until}),
		...(signal !== undefined && {signal}),
	};
}
