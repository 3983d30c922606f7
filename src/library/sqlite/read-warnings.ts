// What a stored page leaves unresolved.
import type {Warning} from '../../page/edition.ts';
import {isKnownMisreading, type Misreading} from '../../page/misreading.ts';
import type {StoredWarning} from '../library.ts';
import type {Connection} from './connection.ts';

type WarningRow = Pick<Warning, 'line' | 'kind' | 'message'> & {readonly misreading: string | null};

export function readWarnings(connection: Connection, pageId: number): StoredWarning[] {
	return connection
		.all<WarningRow>(
			'SELECT line, kind, message, misreading FROM warning WHERE page_id = ? ORDER BY ordinal',
			pageId,
		)
		.map(({line, kind, message, misreading}) =>
			kind === 'misreading'
				? {line, kind, message, misreading: misreadingOf(misreading)}
				: {line, kind, message},
		);
}

function misreadingOf(stored: string | null): Misreading | null {
	const found = stored === null ? null : (JSON.parse(stored) as {readonly kind: string});
	return found !== null && isKnownMisreading(found) ? found : null;
}
