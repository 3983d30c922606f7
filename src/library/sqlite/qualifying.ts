// Which articles qualify for a search, as SQL that gives their row numbers from the newest down.
import type {SQLInputValue} from 'node:sqlite';
import type {CandidateQuery} from '../../search/candidates.ts';
import type {Connection} from './connection.ts';
import {exclusionExpression, matchExpression} from './gram-tokens.ts';
import {dateStretch, type Stretch} from './position.ts';
import {findOutletRow, outletRowsNamed} from './provenance.ts';

export type Qualifying = {
	/**
	 * A query with one column, `number`, that takes `values`, then two bounds and a limit. From the newest down,
	 * or from the oldest up: an index of grams reaches a stretch far from its end much sooner so.
	 */
	readonly sql: (order: 'newest' | 'oldest') => string;
	readonly values: readonly SQLInputValue[];
	/** Where the numbers lie; the bounds are to be within. */
	readonly stretch: Stretch;
};

/** What an article's row has to be like, with the partial index that holds all that are, if there is one. */
type Wish = {readonly condition: string; readonly index: string | null};

/** An index of grams is asked for no more outlets than these: each costs as much as a gram. */
const mostOutletTokens = 8;

/** Null if no article can qualify. */
export function qualifying(connection: Connection, query: Omit<CandidateQuery, 'limit'>): Qualifying | null {
	if (query.grams.length === 0) return null;
	const outletIds = wantedOutlets(connection, query);
	if (outletIds?.length === 0) return null;
	const excludedOutletIds = rowsNamed(connection, query.excludedOutlets ?? []);
	const isByToken = outletIds === null || outletIds.length <= mostOutletTokens;
	const wishes = [...stateWishes(query), ...(isByToken ? [] : [outletWish(outletIds)])];
	const dates = dateStretch(query.since, query.until);
	const above = Math.min(dates.above, query.after ?? dates.above);
	const stretch = stretchOf(connection, {...dates, above}, wishes);
	if (stretch === null) return null;
	const index = query.field === 'headline' ? 'headline_grams' : 'body_grams';
	const excluded = exclusionExpression(query.excludedGrams ?? [], excludedOutletIds);
	const wanted = matchExpression(query.grams, isByToken ? outletIds : null);
	if (wanted === null) return {...fromArticles(wishes, index, excluded), stretch};
	const match = excluded === null ? wanted : `(${wanted}) NOT (${excluded})`;
	return {...fromIndex(index, match, wishes), stretch};
}

/** The index is walked down from the newest row and left as soon as the limit is reached. */
function fromIndex(
	index: string,
	match: string,
	wishes: readonly Wish[],
): Pick<Qualifying, 'sql' | 'values'> {
	return {
		// Cast, for Node binds every number as a real one, and FTS5 is bounded by whole ones alone.
		sql: order => `SELECT rowid AS number FROM ${index}
			WHERE ${index} MATCH ? AND rowid >= CAST(? AS INTEGER) AND rowid < CAST(? AS INTEGER)
				${wishes.map(existence(`${index}.rowid`)).join(' ')}
			ORDER BY rowid ${order === 'newest' ? 'DESC' : 'ASC'} LIMIT ?`,
		values: [match],
	};
}

/** Where no gram and no outlet is asked for, an index of grams can only say what is not to be. */
function fromArticles(
	[first, ...others]: readonly Wish[],
	index: string,
	excluded: string | null,
): Pick<Qualifying, 'sql' | 'values'> {
	const exclusion = `AND number NOT IN (SELECT rowid FROM ${index} WHERE ${index} MATCH ?1
		AND rowid >= CAST(?2 AS INTEGER) AND rowid < CAST(?3 AS INTEGER))`;
	return {
		sql: order => `SELECT number FROM article ${first?.index ? `INDEXED BY ${first.index}` : ''}
			WHERE ?1 IS ?1 ${first ? `AND ${first.condition}` : ''} AND number >= ?2 AND number < ?3
				${others.map(existence('article.number')).join(' ')} ${excluded === null ? '' : exclusion}
			ORDER BY number ${order === 'newest' ? 'DESC' : 'ASC'} LIMIT ?4`,
		values: [excluded],
	};
}

function existence(number: string): (wish: Wish) => string {
	return ({condition, index}) =>
		`AND EXISTS (SELECT 1 FROM article AS marked ${index ? `INDEXED BY ${index}` : ''}
			WHERE marked.number = ${number} AND ${condition})`;
}

function stateWishes({read, starred}: Pick<CandidateQuery, 'read' | 'starred'>): Wish[] {
	const wishes: Wish[] = [];
	// The starred are fewest: they go first.
	if (starred === true) wishes.push({condition: 'starred = 1', index: 'article_starred'});
	if (read === true) wishes.push({condition: 'read = 1', index: 'article_read'});
	if (read === false) wishes.push({condition: 'read = 0', index: 'article_unread'});
	if (starred === false) wishes.push({condition: 'starred = 0', index: null});
	return wishes;
}

function outletWish(outletIds: readonly number[]): Wish {
	return {condition: `outlet_id IN (${outletIds.join(', ')})`, index: null};
}

/** Cut down to where articles are that meet each wish, so that none is walked over to reach them. */
function stretchOf(connection: Connection, dates: Stretch, wishes: readonly Wish[]): Stretch | null {
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
