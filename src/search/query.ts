// What a reader typed, as the folded words that all have to be found.
import {fold} from './fold.ts';

/** The folded words of a query, none of them empty, in the order typed; none if nothing typed can be compared. */
export function queryWords(query: string): readonly string[] {
	return query
		.split(/\s+/u)
		.map(fold)
		.filter(word => word !== '');
}
