// What a stored page leaves unresolved.
import type {Warning} from '../../page/edition.ts';
import type {Connection} from './connection.ts';

export function readWarnings(connection: Connection, pageId: number): Warning[] {
	return connection
		.all<Warning>('SELECT line, kind, message FROM warning WHERE page_id = ? ORDER BY ordinal', pageId)
		.map(warning => ({...warning}));
}
