// Reads and writes what the reader has made of an article, and how a correction has moved it.
import {type ReadingState, untouched} from '../reading-state.ts';
import type {Connection} from './connection.ts';
import {storedJson} from './stored-json.ts';

/** What a correction did to the reading state of one article; `before` is null if it is new by it. */
export type StateMove = {
	readonly id: string;
	readonly before: ReadingState | null;
	readonly after: ReadingState;
};

/** Columns for `readingStateOf`. */
export const stateColumns =
	'reading_state.read, reading_state.starred, reading_state.position, reading_state.note, reading_state.tags';

/** Null where there is no row; places, notes and tags are not in a library older than they are. */
export type StateRow = {
	readonly read: number | null;
	readonly starred: number | null;
	readonly position?: number | null;
	readonly note?: string | null;
	readonly tags?: string | null;
};

export function readingStateOf(
	connection: Connection,
	{read, starred, position, note, tags}: StateRow,
): ReadingState {
	return {
		read: read === 1,
		starred: starred === 1,
		position: position ?? 0,
		note: note ?? null,
		tags: tags === null || tags === undefined ? [] : storedJson<string[]>(connection, tags),
	};
}

export function readingState(connection: Connection, id: string): ReadingState {
	const row = connection.first<StateRow>(
		`SELECT ${stateColumns} FROM reading_state WHERE article_id = ?`,
		id,
	);
	return row ? readingStateOf(connection, row) : untouched;
}

export function setReadingState(
	connection: Connection,
	id: string,
	{read, starred, position, note, tags}: ReadingState,
): void {
	connection.run(
		`INSERT INTO reading_state (article_id, read, starred, position, note, tags) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
		ON CONFLICT (article_id) DO UPDATE SET read = ?2, starred = ?3, position = ?4, note = ?5, tags = ?6
			WHERE (read, starred, position, note, tags) IS NOT (?2, ?3, ?4, ?5, ?6)`,
		id,
		read ? 1 : 0,
		starred ? 1 : 0,
		position,
		note,
		JSON.stringify(tags),
	);
}

/** Sets one thing of an article that is there, by its whole present id; any other is let pass. */
export function setStateOf(
	connection: Connection,
	id: string,
	name: keyof ReadingState,
	value: number | string | null,
): void {
	connection.run(
		`INSERT INTO reading_state (article_id, ${name}) SELECT id, ?1 FROM article WHERE id = ?2
		ON CONFLICT (article_id) DO UPDATE SET ${name} = ?1 WHERE ${name} IS NOT ?1`,
		value,
		id,
	);
}

/** A move as it was stored; one of an older version knows neither place nor note nor tags. */
export function stateMoveOf(connection: Connection, stored: string): StateMove {
	const {id, before, after} = storedJson<StateMove>(connection, stored);
	return {id, before: before && {...untouched, ...before}, after: {...untouched, ...after}};
}
