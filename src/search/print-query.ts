// Writes a query as it could have been typed.
import type {Place, Query, Term} from './query.ts';
import {quoted} from './query-tokens.ts';

const fieldOf: Readonly<Record<Place, string>> = {
	anywhere: '',
	headline: 'headline:',
	body: 'body:',
	byline: 'by:',
};

/** The query in the query language; `parseQuery` reads it as what it was, if the query came from there. */
export function printQuery(query: Query): string {
	const {since, until} = query;
	return [
		...query.required.map(clause => clause.map(printTerm).join(' | ')),
		...query.excluded.map(term => `-${printTerm(term)}`),
		...(query.field === null ? [] : [`in:${query.field}`]),
		// In quotes: the name of an outlet may have any character, spaces too.
		...query.outlets.map(outlet => `outlet:${quoted(outlet)}`),
		...query.excludedOutlets.map(outlet => `-outlet:${quoted(outlet)}`),
		...(since === null && until === null ? [] : [`date:${since === until ? since : printPeriod(query)}`]),
		...(query.read === null ? [] : [query.read ? 'is:read' : 'is:unread']),
		...(query.starred === null ? [] : [query.starred ? 'is:starred' : '-is:starred']),
	].join(' ');
}

function printTerm({kind, text, place}: Term): string {
	return fieldOf[place] + (kind === 'phrase' ? quoted(text) : text);
}

function printPeriod({since, until}: Query): string {
	return `${since ?? ''}..${until ?? ''}`;
}
