// Gives every page of a library with all that belongs to it, as the library is at one moment.
import type {ExportedPage} from '../exported/exported-page.ts';
import type {ArticleFilter} from '../library.ts';
import type {Connection} from './connection.ts';
import {pagesOf} from './pages-of.ts';
import {readExported} from './read-exported.ts';
import {openSnapshot} from './snapshot.ts';

/**
 * Newest first, a page at a time: added in this order to an empty library they make an equal one. What others
 * write meanwhile is not seen.
 */
export async function* exportPages(
	connection: Connection,
	filter: ArticleFilter,
): AsyncGenerator<ExportedPage> {
	const snapshot = await openSnapshot(connection);
	try {
		for (const pageId of pagesOf(snapshot.connection, filter)) {
			const page = readExported(snapshot.connection, pageId);
			if (page) yield page;
		}
	} finally {
		snapshot.end();
	}
}
