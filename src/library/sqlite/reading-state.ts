// What the reader has read and starred, as it follows articles that are merged, split or restored again.
import type {Connection} from './connection.ts';

export type ReadingState = {readonly read: boolean; readonly starred: boolean};

/** What a correction did to the reading state of one article; `before` is null if it is new by it. */
export type StateMove = {
	readonly id: string;
	readonly before: ReadingState | null;
	readonly after: ReadingState;
};

export function readingState(connection: Connection, id: string): ReadingState {
	const row = connection.first<{read: number; starred: number}>(
		'SELECT read, starred FROM reading_state WHERE article_id = ?',
		id,
	);
	return {read: row?.read === 1, starred: row?.starred === 1};
}

export function setReadingState(connection: Connection, id: string, {read, starred}: ReadingState): void {
	connection.run(
		`INSERT INTO reading_state (article_id, read, starred) VALUES (?1, ?2, ?3)
		ON CONFLICT (article_id) DO UPDATE SET read = ?2, starred = ?3 WHERE read <> ?2 OR starred <> ?3`,
		id,
		read ? 1 : 0,
		starred ? 1 : 0,
	);
}

/** Of a text made of several: read if all of it is, starred if any of it is. */
export function joinedState(states: readonly ReadingState[]): ReadingState {
	return {read: states.every(({read}) => read), starred: states.some(({starred}) => starred)};
}

export function isSameState(one: ReadingState, other: ReadingState): boolean {
	return one.read === other.read && one.starred === other.starred;
}
