// Makes and takes back a reader's corrections: each is one transaction over the page and its index rows.
import {isDeepStrictEqual} from 'node:util';
import {articleIds} from '../article-id.ts';
import type {ContentArticle} from '../correct/page-content.ts';
import type {Corrected} from '../correct/replay.ts';
import {splitArticle} from '../correct/split-article.ts';
import type {StoredChange} from '../correct/stored-change.ts';
import {contextOf} from '../correct/text-anchor.ts';
import {CorrectionError} from '../correction-error.ts';
import type {Change, Correction, SplitChange} from '../corrections.ts';
import {joinedState, partState, type ReadingState} from '../reading-state.ts';
import type {Connection} from './connection.ts';
import {findId, presentId} from './find-id.ts';
import {isDate} from './position.ts';
import {Positions} from './positions.ts';
import {correctionsOf} from './read-corrections.ts';
import {readingState, type StateMove, setReadingState} from './reading-state.ts';
import {rewritePage} from './rewrite-page.ts';
import {correctedPage, pageText, readStoredPage, type StoredPage} from './stored-page.ts';
import {isIdTaken} from './taken-id.ts';
import {deleteCorrection, insertCorrection} from './write-corrections.ts';

/** How much of a block's beginning is kept to find it again, in UTF-16 code units. */
const openingLength = 24;

/** Gives the ids of the articles it is now. Throws a CorrectionError, nothing being changed. */
export function correctArticle(connection: Connection, typed: string, change: Change): string[] {
	return connection.transaction(() => {
		const {id, page} = pageOf(connection, typed);
		const now = correctedPage(connection, page);
		const stored = anchored(connection, page, now, id, change);
		const made = {number: 0, articleId: stored.kind === 'page' ? null : id, change: stored};
		const then = correctedPage(connection, page, [...page.corrections, made]);
		const isSame = isDeepStrictEqual(now.facts, then.facts) && isDeepStrictEqual(now.content, then.content);
		if (isSame) throw new CorrectionError('no-change');
		const move = moveOf(connection, id, stored);
		insertCorrection(connection, page.row.id, made.articleId, stored, move);
		rewritePage(connection, new Positions(connection), page, then);
		if (move) setReadingState(connection, move.id, move.after);
		return stored.kind === 'split' ? [id, stored.newId] : [id];
	});
}

/** Takes back the newest correction of an article or its page; null if there is none. */
export function undoCorrection(connection: Connection, typed: string): Correction | null {
	return connection.transaction(() => {
		const newest = correctionsOf(connection, typed).at(-1);
		if (!newest) return null;
		const {page} = pageOf(connection, typed);
		const move = deleteCorrection(connection, newest.number);
		const rest = page.corrections.filter(({number}) => number !== newest.number);
		rewritePage(connection, new Positions(connection), page, correctedPage(connection, page, rest));
		if (move) moveBack(connection, move);
		return newest;
	});
}

function pageOf(connection: Connection, typed: string): {id: string; page: StoredPage} {
	const found = findId(connection, typed);
	if (found.kind === 'found') {
		const row = connection.first<{page_id: number}>('SELECT page_id FROM article WHERE id = ?', found.id);
		const page = row && readStoredPage(connection, row.page_id);
		if (page) return {id: found.id, page};
	}
	throw new CorrectionError('absent');
}

/** The change with what finds its place again, checked against the article as it is. */
function anchored(
	connection: Connection,
	page: StoredPage,
	now: Corrected,
	id: string,
	change: Change,
): StoredChange {
	const target = now.content.articles.find(article => article.id === id);
	if (!target) throw new CorrectionError('absent');
	switch (change.kind) {
		case 'page':
			if (typeof change.date === 'string' && !isDate(change.date)) throw new CorrectionError('not-a-date');
			return change;
		case 'headline':
			return change;
		case 'text': {
			const text = target.article.body[change.block]?.text;
			if (text === undefined) throw new CorrectionError('no-block');
			const {offset, from} = change;
			if (offset < 0 || offset > text.length || !text.startsWith(from, offset)) {
				throw new CorrectionError('text-elsewhere');
			}
			return {...change, ...contextOf(text, offset, from.length)};
		}
		case 'merge': {
			const other = findId(connection, change.with);
			const isHere = other.kind === 'found' && now.content.articles.some(article => article.id === other.id);
			if (!isHere || other.id === id) throw new CorrectionError('not-mergeable');
			return {kind: 'merge', with: other.id};
		}
		case 'split':
			return anchoredSplit(connection, page, now, target, change);
	}
}

function anchoredSplit(
	connection: Connection,
	page: StoredPage,
	now: Corrected,
	{article}: ContentArticle,
	{kind, block}: SplitChange,
): StoredChange {
	const opening = article.body[block]?.text.slice(0, openingLength);
	if (opening === undefined || block < 1) throw new CorrectionError('no-block');
	const known = new Set([
		...[...page.content.articles, ...now.content.articles].map(({id}) => id),
		...page.corrections.map(({change}) => (change.kind === 'split' ? change.newId : '')),
		// By these, corrections find the articles that they were made of.
		...restoredAway(connection, page.row.id),
	]);
	const [, second] = splitArticle(article, block, []);
	const [newId = ''] = articleIds(
		pageText(connection, page.row.id),
		[second],
		id => known.has(id) || isIdTaken(connection, id, page.row.id),
	);
	return {kind, block, opening, newId};
}

/** Ids that articles of a page had before it was restored again, and that lead to others since. */
function restoredAway(connection: Connection, pageId: number): string[] {
	const rows = connection.all<{id: string}>(
		`SELECT id FROM alias WHERE page_id = ? AND cause = 'restored'`,
		pageId,
	);
	return rows.map(({id}) => id);
}

/** A merged article is read if both parts are; a new part is read as the whole was. */
function moveOf(connection: Connection, id: string, change: StoredChange): StateMove | null {
	const before = readingState(connection, id);
	if (change.kind === 'split') return {id: change.newId, before: null, after: partState(before)};
	if (change.kind !== 'merge') return null;
	return {id, before, after: joinedState([before, readingState(connection, change.with)])};
}

/** What the reader has done since stays: after a merge as it is, after a split with the whole. */
function moveBack(connection: Connection, {id, before, after}: StateMove): void {
	const now = readingState(connection, id);
	if (before !== null) {
		const back = <Name extends keyof ReadingState>(name: Name) =>
			isDeepStrictEqual(now[name], after[name]) ? before[name] : now[name];
		setReadingState(connection, id, {
			read: back('read'),
			starred: back('starred'),
			position: back('position'),
			note: back('note'),
			tags: back('tags'),
		});
		return;
	}
	const whole = presentId(connection, id);
	if (isDeepStrictEqual(now, after) || whole === id) return;
	setReadingState(connection, whole, joinedState([readingState(connection, whole), now]));
}
