// Writes what a page leaves unresolved.
import type {Warning} from '../../page/edition.ts';
import type {Connection} from './connection.ts';

export function writeWarnings(connection: Connection, pageId: number, warnings: readonly Warning[]): void {
	for (const [ordinal, warning] of warnings.entries()) {
		connection.run(
			'INSERT INTO warning (page_id, ordinal, line, kind, message, misreading) VALUES (?, ?, ?, ?, ?, ?)',
			pageId,
			ordinal,
			warning.line,
			warning.kind,
			warning.message,
			warning.kind === 'misreading' ? JSON.stringify(warning.misreading) : null,
		);
	}
}
