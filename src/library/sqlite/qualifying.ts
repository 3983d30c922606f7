// Which articles qualify for a search, as SQL that gives their row numbers from the newest down.
import type {SQLInputValue} from 'node:sqlite';
import type {CandidateQuery} from '../../search/candidates.ts';
import type {Connection} from './connection.ts';
import {matchExpression} from './gram-tokens.ts';
import {dateStretch, type Stretch} from './position.ts';
import {findOutletRow, outletRowsNamed} from './provenance.ts';

export type Qualifying = {
	/** A query with one column, `number`, in falling order, that takes `values`, then two bounds and a limit. */
	readonly sql: string;
	readonly values: readonly SQLInputValue[];
	/** Where the numbers lie; the bounds are to be within. */
	readonly stretch: Stretch;
};

/** A wish about reading state, with the partial index that holds those who meet it; there is none of the unstarred. */
type StateWish = {readonly condition: string; readonly index: string | null};

/** Null if no article can qualify. */
export function qualifying(connection: Connection, query: Omit<CandidateQuery, 'limit'>): Qualifying | null {
	if (query.grams.length === 0) return null;
	const outletIds = wantedOutlets(connection, query);
	if (outletIds?.length === 0) return null;
	const excludedOutletIds = rowsNamed(connection, query.excludedOutlets ?? []);
	const wishes = stateWishes(query);
	const stretch = stretchOf(connection, dateStretch(query.since, query.until), wishes);
	if (stretch === null) return null;
	const match = matchExpression({
		alternatives: query.grams,
		outletIds,
		excludedGrams: query.excludedGrams ?? [],
		excludedOutletIds,
	});
	return match === null
		? {...fromArticles(wishes, excludedOutletIds), stretch}
		: {...fromIndex(query.field === 'headline' ? 'headline_grams' : 'body_grams', match, wishes), stretch};
}

/** The index is walked down from the newest row and left as soon as the limit is reached. */
function fromIndex(
	index: string,
	match: string,
	wishes: readonly StateWish[],
): Pick<Qualifying, 'sql' | 'values'> {
	return {
		sql: `SELECT rowid AS number FROM ${index}
			WHERE ${index} MATCH ? AND rowid >= ? AND rowid < ? ${wishes.map(existence(`${index}.rowid`)).join(' ')}
			ORDER BY rowid DESC LIMIT ?`,
		values: [match],
	};
}

/** Where no gram and no outlet is asked for, there is nothing an index of grams could say. */
function fromArticles(
	[first, ...others]: readonly StateWish[],
	excludedOutletIds: readonly number[],
): Pick<Qualifying, 'sql' | 'values'> {
	return {
		sql: `SELECT number FROM article ${first?.index ? `INDEXED BY ${first.index}` : ''}
			WHERE outlet_id NOT IN (SELECT value FROM json_each(?)) ${first ? `AND ${first.condition}` : ''}
				AND number >= ? AND number < ? ${others.map(existence('article.number')).join(' ')}
			ORDER BY number DESC LIMIT ?`,
		values: [JSON.stringify(excludedOutletIds)],
	};
}

function existence(number: string): (wish: StateWish) => string {
	return ({condition, index}) =>
		`AND EXISTS (SELECT 1 FROM article AS marked ${index ? `INDEXED BY ${index}` : ''}
			WHERE marked.number = ${number} AND ${condition})`;
}

function stateWishes({read, starred}: Pick<CandidateQuery, 'read' | 'starred'>): StateWish[] {
	const wishes: StateWish[] = [];
	// The starred are fewest: they go first.
	if (starred === true) wishes.push({condition: 'starred = 1', index: 'article_starred'});
	if (read === true) wishes.push({condition: 'read = 1', index: 'article_read'});
	if (read === false) wishes.push({condition: 'read = 0', index: 'article_unread'});
	if (starred === false) wishes.push({condition: 'starred = 0', index: null});
	return wishes;
}

/** Cut down to where articles are that meet each wish, so that none is walked over to reach them. */
function stretchOf(connection: Connection, dates: Stretch, wishes: readonly StateWish[]): Stretch | null {
	let {lowest, above} = dates;
	for (const {condition, index} of wishes) {
		if (index === null) continue;
		const within = `FROM article INDEXED BY ${index} WHERE ${condition} AND number >= ?1 AND number < ?2`;
		const ends = connection.first<{first: number | null; last: number | null}>(
			`SELECT (SELECT min(number) ${within}) AS first, (SELECT max(number) ${within}) AS last`,
			lowest,
			above,
		);
		if (!ends || ends.first === null || ends.last === null) return null;
		lowest = ends.first;
		above = ends.last + 1;
	}
	return {lowest, above};
}

/** The outlets that are asked for, none of them if none fits; null if any will do. */
function wantedOutlets(
	connection: Connection,
	{outlet, outlets}: Omit<CandidateQuery, 'limit'>,
): number[] | null {
	const named = outlets === undefined || outlets.length === 0 ? null : rowsNamed(connection, outlets);
	if (outlet === undefined) return named;
	const row = findOutletRow(connection, outlet);
	return row === undefined || named?.includes(row) === false ? [] : [row];
}

function rowsNamed(connection: Connection, names: readonly string[]): number[] {
	return [...new Set(names.flatMap(name => outletRowsNamed(connection, name)))];
}
