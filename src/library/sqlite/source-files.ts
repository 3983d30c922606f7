// The files that pages came from, so that one that has not changed since need not be read again.
import type {SourceFile} from '../library.ts';
import type {Connection} from './connection.ts';

/** Notes that the file, as it is, gave the page with this hash. */
export function rememberFile(connection: Connection, file: SourceFile, hash: Uint8Array): void {
	connection.run(
		`INSERT OR REPLACE INTO source_file (path, size, modified, page_id)
		SELECT ?, ?, ?, id FROM page WHERE hash = ?`,
		file.path,
		file.size,
		file.modified,
		hash,
	);
}

/** The number of articles of the page that the file, as it is, has given; null if none is known. */
export function articlesOfFile(connection: Connection, file: SourceFile): number | null {
	const row = connection.first<{articles: number}>(
		`SELECT articles FROM source_file JOIN page ON page.id = page_id
		WHERE path = ? AND size = ? AND modified = ?`,
		file.path,
		file.size,
		file.modified,
	);
	return row?.articles ?? null;
}
