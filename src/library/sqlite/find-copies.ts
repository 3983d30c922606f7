// Finds the articles that carry the text of one: those that share sampled shingles, then by what they cover of it.
import {kinshipOf} from '../../compare/coverage.ts';
import {byPrinting, type PrintedCopy} from '../copies.ts';
import type {Connection} from './connection.ts';
import {bodyLetters, numbersWith, shingleCount, shingleTokens} from './copy-shingles.ts';
import {findId} from './find-id.ts';
import {readArticle} from './read-article.ts';
import {storedArticle} from './stored-json.ts';

/** A shingle of more articles is a stock phrase, or that of a text that everybody prints. */
const mostWithShingle = 64;

/** Of a text whose shingles are nearly all of that kind, so many of them must meet at once. */
const shinglesAtOnce = 3;
const mostAtOnce = 256;
const mostMeetings = 8;

/**
 * Shingles two texts must share: two, and this part of those of the shorter one. A slip spoils twelve of them, so that
 * of two copies with three slips in a hundred letters each still half are left.
 */
const leastShared = 2;
const leastShare = 0.1;

/** Articles that are looked at, and copies that are given, at most. */
const mostRead = 512;
const mostCopies = 256;

type Candidate = {readonly number: number; readonly shared: number};

/** The article, named by its id or the beginning of one, and its copies in the order of printing; none if it is not found. */
export function copiesOf(connection: Connection, typed: string): PrintedCopy[] {
	const found = findId(connection, typed);
	if (found.kind !== 'found') return [];
	const row = connection.first<{number: number}>('SELECT number FROM article WHERE id = ?', found.id);
	if (!row) return [];
	const numbers = [row.number, ...copiesOfNumber(connection, row.number).keys()].slice(0, mostCopies);
	return numbers.flatMap(number => printedCopy(connection, number)).sort(byPrinting);
}

/**
 * Row numbers of the copies of an article, with their letters. A longer one leads on to others that share a passage with
 * the article, though most of what they have is not in it.
 */
function copiesOfNumber(connection: Connection, number: number): Map<number, string> {
	const own = lettersOf(connection, number);
	const copies = new Map(near(connection, number, own).filter(([, letters]) => isCopy(own, letters)));
	const [longest] = [...copies].sort(([, a], [, b]) => b.length - a.length);
	if (longest && longest[1].length > own.length) {
		for (const [other, letters] of near(connection, longest[0], longest[1])) {
			if (other === number || copies.has(other) || !isCopy(longest[1], letters)) continue;
			if (kinshipOf(own, letters).kind !== 'none') copies.set(other, letters);
		}
	}
	return copies;
}

function isCopy(one: string, other: string): boolean {
	return kinshipOf(one, other).kind === 'copy';
}

/** The articles that may be copies, with their letters. */
function near(connection: Connection, number: number, letters: string): (readonly [number, string])[] {
	return candidates(connection, number, shingleTokens(letters))
		.slice(0, mostRead)
		.map(({number: other}) => [other, lettersOf(connection, other)] as const);
}

/** Those that share most shingles first. */
function candidates(connection: Connection, number: number, own: readonly string[]): Candidate[] {
	const shared = new Map<number, number>();
	const common: string[] = [];
	for (const shingle of own) {
		const numbers = numbersWith(connection, [shingle], mostWithShingle);
		if (numbers.length > mostWithShingle) common.push(shingle);
		else for (const other of numbers) shared.set(other, (shared.get(other) ?? 0) + 1);
	}
	const found = [...shared]
		.filter(
			([other, count]) =>
				other !== number && isEnough(count, Math.min(own.length, shingleCount(connection, other))),
		)
		.map(([other, count]) => ({number: other, shared: count}));
	const known = new Set(found.map(candidate => candidate.number));
	for (const other of meetings(connection, common)) {
		if (other !== number && !known.has(other)) found.push({number: other, shared: shinglesAtOnce});
	}
	return found.sort((a, b) => b.shared - a.shared || a.number - b.number);
}

/** Articles that have some common shingles which stand far from each other in a text. */
function meetings(connection: Connection, common: readonly string[]): Set<number> {
	const met = new Set<number>();
	const groups = Math.min(mostMeetings, Math.floor(common.length / shinglesAtOnce));
	for (let group = 0; group < groups; group++) {
		const together = common.filter((_, index) => index % groups === group).slice(0, shinglesAtOnce);
		for (const number of numbersWith(connection, together, mostAtOnce)) met.add(number);
	}
	return met;
}

/** Whether two articles that share so many shingles may be copies. */
export function sharesEnough(connection: Connection, one: number, other: number, shared: number): boolean {
	return isEnough(shared, Math.min(shingleCount(connection, one), shingleCount(connection, other)));
}

/** Of the shingles of the shorter text. */
function isEnough(shared: number, shorter: number): boolean {
	return shared >= Math.max(Math.min(leastShared, shorter), shorter * leastShare);
}

/** The letters of an article that are compared with those of others. */
export function lettersOf(connection: Connection, number: number): string {
	const row = connection.first<{article: string}>(
		'SELECT article FROM article_text WHERE number = ?',
		number,
	);
	return row ? bodyLetters(storedArticle(connection, row.article)) : '';
}

function printedCopy(connection: Connection, number: number): PrintedCopy[] {
	const row = connection.first<{id: string; ordinal: number; of: number}>(
		`SELECT article.id, article.ordinal, page.articles AS of
		FROM article JOIN page ON page.id = article.page_id WHERE article.number = ?`,
		number,
	);
	const found = row && readArticle(connection, row.id);
	return row && found?.kind === 'found' ? [{article: found.article, order: row.ordinal + 1, of: row.of}] : [];
}
