// Row numbers of the articles in lists that are made in reading.
import type {ReadingList} from '../../search/candidates.ts';
import type {Connection} from './connection.ts';
import {openedIds} from './sorted.ts';

/** A list that is known from the rows of its articles, and one that stands in a table of its own. */
type MarkedList = Extract<ReadingList, {kind: 'unread' | 'starred'}>;
type KeptList = Exclude<ReadingList, MarkedList>;

export function isMarked(list: ReadingList): list is MarkedList {
	return list.kind === 'unread' || list.kind === 'starred';
}

/** The numbers of the articles in a list that stands in a table of its own, in no order. */
export function numbersIn(connection: Connection, list: KeptList): number[] {
	return numbersOf(connection, idsIn(connection, list));
}

function idsIn(connection: Connection, list: KeptList): readonly string[] {
	switch (list.kind) {
		case 'noted':
			return idsOf(connection, 'SELECT article_id AS id FROM reading_state WHERE note IS NOT NULL');
		case 'tag':
			return idsOf(connection, 'SELECT article_id AS id FROM tagged WHERE name = ?', list.tag);
		case 'opened':
			return openedIds(connection);
		case 'these':
			return list.ids;
	}
}

function idsOf(connection: Connection, sql: string, ...values: readonly string[]): string[] {
	return connection.all<{id: string}>(sql, ...values).map(({id}) => id);
}

function numbersOf(connection: Connection, ids: readonly string[]): number[] {
	const sql = 'SELECT number FROM json_each(?) AS wanted CROSS JOIN article ON article.id = wanted.value';
	return connection.all<{number: number}>(sql, JSON.stringify(ids)).map(({number}) => number);
}
