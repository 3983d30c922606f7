// Which articles qualify for a search, as SQL that gives their row numbers from the newest down.
import type {SQLInputValue} from 'node:sqlite';
import type {CandidateQuery, ReadingList} from '../../search/candidates.ts';
import type {Connection} from './connection.ts';
import {exclusionExpression, matchExpression} from './gram-tokens.ts';
import {dateStretch, type Stretch} from './position.ts';
import {findOutletRow, outletRowsNamed} from './provenance.ts';
import {isMarked, numbersIn} from './reading-lists.ts';

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

const markedConditions = {starred: 'starred = 1', unread: 'read = 0'} as const;
const markedIndexes = {starred: 'article_starred', unread: 'article_unread'} as const;
/** In a list of numbers that comes as a value. */
const isKept = 'number IN (SELECT value FROM json_each(?2))';

/** An index of grams is asked for no more outlets than these: each costs as much as a gram. */
const mostOutletTokens = 8;

/** Null if no article can qualify. */
export function qualifying(connection: Connection, query: Omit<CandidateQuery, 'limit'>): Qualifying | null {
	if (query.grams.length === 0) return null;
	const outletIds = wantedOutlets(connection, query);
	if (outletIds?.length === 0) return null;
	const excludedOutletIds = rowsNamed(connection, query.excludedOutlets ?? []);
	const isByToken = outletIds === null || outletIds.length <= mostOutletTokens;
	const kept = keptNumbers(connection, query.listed);
	const wishes = [
		...stateWishes(query),
		...listWishes(query.listed ?? []),
		...(isByToken ? [] : [outletWish(outletIds)]),
	];
	const dates = dateStretch(query.since, query.until);
	const above = Math.min(dates.above, query.after ?? dates.above);
	const within = kept.isAll ? endsOf(kept.numbers, {...dates, above}) : {...dates, above};
	const stretch = within && stretchOf(connection, within, wishes);
	if (stretch === null) return null;
	const numbers = JSON.stringify(kept.numbers);
	const index = query.field === 'headline' ? 'headline_grams' : 'body_grams';
	const excluded = exclusionExpression(query.excludedGrams ?? [], excludedOutletIds);
	const wanted = matchExpression(query.grams, isByToken ? outletIds : null);
	if (wanted === null)
		return {sql: fromArticles(wishes, index, excluded !== null), values: [excluded, numbers], stretch};
	const match = excluded === null ? wanted : `(${wanted}) NOT (${excluded})`;
	return {sql: fromIndex(index, wishes), values: [match, numbers], stretch};
}

/**
 * The index is walked down from the newest row and left as soon as the limit is reached. The values: what it is to match,
 * and the numbers in lists that are kept.
 */
function fromIndex(index: string, wishes: readonly Wish[]): Qualifying['sql'] {
	// Cast, for Node binds every number as a real one, and FTS5 is bounded by whole ones alone.
	return order => `SELECT rowid AS number FROM ${index}
		WHERE ${index} MATCH ?1 AND ?2 IS ?2 AND rowid >= CAST(?3 AS INTEGER) AND rowid < CAST(?4 AS INTEGER)
			${wishes.map(existence(`${index}.rowid`)).join(' ')}
		ORDER BY rowid ${order === 'newest' ? 'DESC' : 'ASC'} LIMIT ?5`;
}

/**
 * Where no gram and no outlet is asked for, an index of grams can only say what is not to be. The values: what excludes an
 * article, and the numbers in lists that are kept.
 */
function fromArticles(
	[first, ...others]: readonly Wish[],
	index: string,
	isExcluding: boolean,
): Qualifying['sql'] {
	const exclusion = `AND number NOT IN (SELECT rowid FROM ${index} WHERE ${index} MATCH ?1
		AND rowid >= CAST(?3 AS INTEGER) AND rowid < CAST(?4 AS INTEGER))`;
	return order => `SELECT number FROM article ${first?.index ? `INDEXED BY ${first.index}` : ''}
		WHERE ?1 IS ?1 AND ?2 IS ?2 ${first ? `AND ${first.condition}` : ''} AND number >= ?3 AND number < ?4
			${others.map(existence('article.number')).join(' ')} ${isExcluding ? exclusion : ''}
		ORDER BY number ${order === 'newest' ? 'DESC' : 'ASC'} LIMIT ?5`;
}

function existence(number: string): (wish: Wish) => string {
	return ({condition, index}) =>
		`AND EXISTS (SELECT 1 FROM article AS marked ${index ? `INDEXED BY ${index}` : ''}
			WHERE marked.number = ${number} AND ${condition})`;
}

function stateWishes({read, starred}: Pick<CandidateQuery, 'read' | 'starred'>): Wish[] {
	const wishes: Wish[] = [];
	// The starred are fewest: they go first.
	if (starred === true) wishes.push({condition: markedConditions.starred, index: markedIndexes.starred});
	if (read === true) wishes.push({condition: 'read = 1', index: 'article_read'});
	if (read === false) wishes.push({condition: markedConditions.unread, index: markedIndexes.unread});
	if (starred === false) wishes.push({condition: 'starred = 0', index: null});
	return wishes;
}

/** One wish: to be in any of the lists. */
function listWishes(lists: readonly ReadingList[]): Wish[] {
	const [only, ...others] = lists;
	if (only === undefined) return [];
	const conditions = [
		...new Set(lists.map(list => (isMarked(list) ? markedConditions[list.kind] : isKept))),
	].join(' OR ');
	const index = others.length === 0 && isMarked(only) ? markedIndexes[only.kind] : null;
	return [{condition: `(${conditions})`, index}];
}

/** The numbers in lists that stand in tables of their own, and whether there are no other lists to look in. */
function keptNumbers(
	connection: Connection,
	lists: readonly ReadingList[] = [],
): {readonly numbers: readonly number[]; readonly isAll: boolean} {
	const kept = lists.filter(list => !isMarked(list));
	const numbers = kept.flatMap(list => numbersIn(connection, list));
	return {numbers, isAll: lists.length > 0 && kept.length === lists.length};
}

/** Cut down to where some numbers are; null if none is there. */
function endsOf(numbers: readonly number[], {lowest, above}: Stretch): Stretch | null {
	let [least, most] = [above, lowest - 1];
	for (const number of numbers) {
		if (number < lowest || number >= above) continue;
		least = Math.min(least, number);
		most = Math.max(most, number);
	}
	return most < least ? null : {lowest: least, above: most + 1};
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
