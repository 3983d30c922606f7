// Which article an id, or the beginning of one, means.
import {normalizeId} from '../article-id.ts';
import {LibraryError} from '../library-error.ts';
import type {Connection} from './connection.ts';

export type FoundId =
	| {readonly kind: 'found'; readonly id: string}
	| {readonly kind: 'absent'}
	| {readonly kind: 'ambiguous'; readonly ids: readonly string[]};

/** How many ids an ambiguous beginning is answered with at most. */
const mostIds = 20;
/** Above every character an id may have. */
const afterIds = '~';

/** Articles' own ids go first; those of articles that are no more are asked only where none begins so. */
export function findId(connection: Connection, typed: string): FoundId {
	const prefix = normalizeId(typed);
	if (prefix === '') return {kind: 'absent'};
	const ids = idsBeginning(connection, 'article', prefix);
	if (ids.length > 0) return oneOf(ids);
	const led = idsBeginning(connection, 'alias', prefix).map(id => presentId(connection, id));
	return oneOf([...new Set(led)]);
}

/** The id by which an article goes now, from any whole one it has had; `id` itself if there is none. */
export function presentId(connection: Connection, id: string, cause?: 'restored'): string {
	const passed = new Set<string>();
	for (let present = id; ; ) {
		const alias = connection.first<{leads_to: string}>(
			'SELECT leads_to FROM alias WHERE id = ? AND cause = coalesce(?, cause)',
			present,
			cause ?? null,
		);
		if (!alias) return present;
		passed.add(present);
		present = alias.leads_to;
		// Every way ends at an article, or did when it was stored.
		if (passed.has(present)) throw new LibraryError('damaged', connection.path);
	}
}

function idsBeginning(connection: Connection, table: 'article' | 'alias', prefix: string): string[] {
	return connection
		.all<{id: string}>(
			`SELECT id FROM ${table} WHERE id >= ? AND id < ? ORDER BY id LIMIT ?`,
			prefix,
			prefix + afterIds,
			mostIds,
		)
		.map(row => row.id);
}

function oneOf(ids: readonly string[]): FoundId {
	const [id] = ids;
	if (id === undefined) return {kind: 'absent'};
	return ids.length > 1 ? {kind: 'ambiguous', ids} : {kind: 'found', id};
}
