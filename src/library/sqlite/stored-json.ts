// Reads back what was stored as JSON, and takes it for what it was only if it still is.
import type {Article, Block, Jump, LineRange} from '../../page/edition.ts';
import {LibraryError} from '../library-error.ts';
import type {Connection} from './connection.ts';

/** The value that a column holds as JSON. Throws a LibraryError if it is none: it was when it was stored. */
export function storedJson<T>(connection: Connection, json: string): T {
	try {
		return JSON.parse(json) as T;
	} catch (error) {
		throw new LibraryError('damaged', connection.path, {cause: error});
	}
}

/** The article that a column holds. Throws a LibraryError if it is none. */
export function storedArticle(connection: Connection, json: string): Article {
	const found = storedJson<Partial<Article> | null>(connection, json);
	if (!isArticle(found)) throw new LibraryError('damaged', connection.path);
	return found;
}

const mayBeNull = [
	'section',
	'kicker',
	'headline',
	'subhead',
	'byline',
	'dateline',
	'docDate',
	'sourceNote',
	'editorMark',
] as const satisfies readonly (keyof Article)[];

function isArticle(found: Partial<Article> | null): found is Article {
	return (
		found !== null &&
		mayBeNull.every(key => found[key] === null || typeof found[key] === 'string') &&
		typeof found.headlineMade === 'boolean' &&
		isListOf<Block>(found.body, ({kind, text}) => typeof kind === 'string' && typeof text === 'string') &&
		isListOf<Jump>(found.jumps, ({kind, page}) => typeof kind === 'string' && typeof page === 'string') &&
		isListOf<LineRange>(found.lines, ([first, last]) => Number.isInteger(first) && Number.isInteger(last))
	);
}

function isListOf<T>(found: readonly T[] | undefined, is: (item: T) => boolean): boolean {
	return Array.isArray(found) && found.every(item => item instanceof Object && is(item));
}
