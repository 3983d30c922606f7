// Whether an id is in use.
import type {Connection} from './connection.ts';

/** Whether an article of another page has the id, or had it. */
export function isIdTaken(connection: Connection, id: string, pageId: number): boolean {
	return (
		connection.first(
			`SELECT 1 FROM article WHERE id = ?1 AND page_id <> ?2
			UNION ALL SELECT 1 FROM alias WHERE id = ?1 AND page_id <> ?2`,
			id,
			pageId,
		) !== undefined
	);
}
