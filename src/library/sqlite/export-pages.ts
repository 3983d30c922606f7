// Gives every page of a library with all that belongs to it, as the library is at one moment.
import type {ExportedPage} from '../exported/exported-page.ts';
import type {ArticleFilter} from '../library.ts';
import type {Connection} from './connection.ts';
import {inMemory, openConnection} from './open-connection.ts';
import {pagesOf} from './pages-of.ts';
import {readExported} from './read-exported.ts';

/**
 * Newest first, a page at a time: added in this order to an empty library they make an equal one. What others
 * write meanwhile is not seen.
 */
export async function* exportPages(
	connection: Connection,
	filter: ArticleFilter,
): AsyncGenerator<ExportedPage> {
	if (connection.path === inMemory) {
		yield* read(connection, filter);
		return;
	}
	// A transaction of its own: on the library's connection it would take in whatever else is done there.
	const own = await openConnection(connection.path);
	try {
		own.execute('BEGIN');
		yield* read(own, filter);
	} finally {
		own.close();
	}
}

function* read(connection: Connection, filter: ArticleFilter): Generator<ExportedPage> {
	for (const pageId of pagesOf(connection, filter)) {
		const page = readExported(connection, pageId);
		if (page) yield page;
	}
}
