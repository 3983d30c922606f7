// Fetches what is compared from the library.
import {collate} from '../../compare/collation.ts';
import {copyOf} from '../../library/copies.ts';
import type {Library} from '../../library/library.ts';
import {seriesMembers} from '../../library/series.ts';
import type {Compared} from './comparing.ts';

/** The article's copies, compared, and its series; null if it is no more. Rejects with a `LibraryError`. */
export async function findCompared(library: Library, id: string): Promise<Compared | null> {
	const found = await library.article(id);
	if (found.kind !== 'found') return null;
	const printed = await library.copies(id);
	return {
		printed,
		collation: collate(printed.map(({article}) => copyOf(article))),
		own: printed.findIndex(({article}) => article.id === found.article.id),
		series: await seriesMembers(library, found.article),
	};
}
