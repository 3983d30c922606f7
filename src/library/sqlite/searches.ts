// Saved searches and the history of searches, in their tables.
import {historyLength, isSearchName, type SavedSearch} from '../searches.ts';
import type {Connection} from './connection.ts';

export function savedSearches(connection: Connection): SavedSearch[] {
	return connection
		.all<SavedSearch>('SELECT name, query FROM saved_search ORDER BY name')
		.map(({name, query}) => ({name, query}));
}

export function saveSearch(connection: Connection, {name, query}: SavedSearch): void {
	if (!isSearchName(name)) throw new RangeError(`Not a name of a search: ${name}`);
	connection.run(
		'INSERT INTO saved_search (name, query) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET query = ?2',
		name,
		query,
	);
}

export function forgetSearch(connection: Connection, name: string): boolean {
	return connection.first('DELETE FROM saved_search WHERE name = ? RETURNING name', name) !== undefined;
}

export function searchHistory(connection: Connection): string[] {
	return connection
		.all<{query: string}>('SELECT query FROM searched ORDER BY number DESC LIMIT ?', historyLength)
		.map(({query}) => query);
}

export function rememberSearch(connection: Connection, typed: string): void {
	const query = typed.trim();
	if (query === '') return;
	connection.transaction(() => {
		connection.run('DELETE FROM searched WHERE query = ?', query);
		connection.run('INSERT INTO searched (query) VALUES (?)', query);
		connection.run(
			'DELETE FROM searched WHERE number NOT IN (SELECT number FROM searched ORDER BY number DESC LIMIT ?)',
			historyLength,
		);
	});
}
