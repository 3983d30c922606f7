// What a stored page leaves unresolved.
import type {Warning} from '../../page/edition.ts';
import {isKnownMisreading, type Misreading} from '../../page/misreading.ts';
import type {StoredWarning} from '../library.ts';
import type {Connection} from './connection.ts';
import {storedJson} from './stored-json.ts';

type WarningRow = Pick<Warning, 'line' | 'kind' | 'message'> & {readonly misreading: string | null};

export function readWarnings(connection: Connection, pageId: number): StoredWarning[] {
	return connection
		.all<WarningRow>(
			'SELECT line, kind, message, misreading FROM warning WHERE page_id = ? ORDER BY ordinal',
			pageId,
		)
		.map(({line, kind, message, misreading}) =>
			kind === 'misreading'
				? {line, kind, message, misreading: misreadingOf(connection, misreading)}
				: {line, kind, message},
		);
}

function misreadingOf(connection: Connection, stored: string | null): Misreading | null {
	const found = stored === null ? null : storedJson<{readonly kind: string}>(connection, stored);
	return found !== null && isKnownMisreading(found) ? found : null;
}
