// The files that pages came from, so that one that has not changed since need not be read again.
import type {SourceFile} from '../library.ts';
import type {Connection} from './connection.ts';

/** Notes that the file, as it is, gave the page with this hash, by itself or as a part of it. */
export function rememberFile(connection: Connection, file: SourceFile, hash: Uint8Array): void {
	connection.run(
		`INSERT OR REPLACE INTO source_file (path, part, size, modified, parts, page_id)
		SELECT ?, ?, ?, ?, ?, id FROM page WHERE hash = ?`,
		file.path,
		file.part ?? 0,
		file.size,
		file.modified,
		file.part === undefined ? 1 : (file.parts ?? null),
		hash,
	);
}

/** The number of articles of the pages that the file, as it is, has given; null unless all of them are known. */
export function articlesOfFile(connection: Connection, file: SourceFile): number | null {
	const row = connection.first<{known: number; parts: number | null; articles: number}>(
		`SELECT count(*) AS known, max(parts) AS parts, sum(articles) AS articles
		FROM source_file JOIN page ON page.id = page_id WHERE path = ? AND size = ? AND modified = ?`,
		file.path,
		file.size,
		file.modified,
	);
	return row && row.known === row.parts ? row.articles : null;
}
