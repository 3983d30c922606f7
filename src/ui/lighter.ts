// Lights up a query's hits in what is shown.
import {highlight} from '../search/highlight.ts';
import {findBeneath} from '../typeset/ambiguous.ts';
import type {Highlight} from '../typeset/stretch.ts';

/** Finds the hits of a query in a text as it is drawn; undefined for no query. */
export function lighter(query: string): Highlight | undefined {
	if (query === '') return undefined;
	return text => findBeneath(text, bare => highlight(bare, query, 'approximate'));
}
