// The history of what was opened, bookmarks and the names of collections, in their tables.
import {normalizeId} from '../article-id.ts';
import {type Bookmark, type KeptBookmark, mostOpened, type TagSummary} from '../places.ts';
import type {Connection} from './connection.ts';
import {presentId} from './find-id.ts';

export function rememberOpened(connection: Connection, id: string): void {
	connection.transaction(() => {
		if (connection.first('SELECT 1 FROM article WHERE id = ?', id) === undefined) return;
		connection.run('DELETE FROM opened WHERE article_id = ?', id);
		const last = connection.run('INSERT INTO opened (article_id) VALUES (?)', id);
		// Numbers may have gaps: a few fewer may be kept, but never more.
		connection.run('DELETE FROM opened WHERE number <= ?', last - mostOpened);
	});
}

export function bookmarks(connection: Connection): KeptBookmark[] {
	const rows = connection.all<{letter: string; article_id: string; position: number}>(
		'SELECT letter, article_id, position FROM bookmark ORDER BY letter',
	);
	return rows.flatMap(({letter, article_id, position}) => {
		const id = presentId(connection, article_id);
		const found = connection.first<{headline: string}>('SELECT headline FROM article WHERE id = ?', id);
		return found ? [{letter, id, position, headline: found.headline}] : [];
	});
}

export function setBookmark(connection: Connection, {letter, id, position}: Bookmark): void {
	if (!/^[a-z]$/u.test(letter)) throw new RangeError(`Not a letter for a bookmark: ${letter}`);
	connection.run(
		`INSERT INTO bookmark (letter, article_id, position) VALUES (?1, ?2, ?3)
		ON CONFLICT (letter) DO UPDATE SET article_id = ?2, position = ?3`,
		letter,
		presentId(connection, normalizeId(id)),
		position,
	);
}

export function listTags(connection: Connection): TagSummary[] {
	return connection
		.all<TagSummary>(
			`SELECT name, count(*) AS articles FROM tagged CROSS JOIN article ON article.id = tagged.article_id
			GROUP BY name ORDER BY name`,
		)
		.map(({name, articles}) => ({name, articles}));
}
