// Stores pages that another library gave, with their ids, corrections and reading state.
import {createHash} from 'node:crypto';
import {sourceLines} from '../../page/source-lines.ts';
import type {PageContent} from '../correct/page-content.ts';
import {type Corrected, replay} from '../correct/replay.ts';
import type {
	ExportedAlias,
	ExportedCorrection,
	ExportedOutcome,
	ExportedPage,
	ExportedState,
} from '../exported/exported-page.ts';
import type {Connection} from './connection.ts';
import {presentId} from './find-id.ts';
import {insertPage} from './insert-page.ts';
import {type PageRows, Positions} from './positions.ts';
import {outletIdentity, outletRow} from './provenance.ts';
import {keepRestored, rewritePage} from './rewrite-page.ts';
import {correctedPage, readStoredPage} from './stored-page.ts';
import {isIdTaken} from './taken-id.ts';
import {writeArticles, writeCaptions} from './write-articles.ts';
import {insertCorrection} from './write-corrections.ts';

/** No page's row. */
const noPage = -1;

type Placed = PageRows & {
	readonly page: ExportedPage;
	readonly hash: Uint8Array;
	readonly corrected: Corrected;
};

/**
 * Stores all pages or, if it throws, none. Of a page that is stored already only what is missing is taken:
 * reading state that is not known here, and the corrections if here it has none. A page with an id that is
 * another page's here is refused.
 */
export function addExported(connection: Connection, pages: readonly ExportedPage[]): ExportedOutcome[] {
	return connection.transaction(() => {
		const positions = new Positions(connection);
		const placed = new Map<string, Placed>();
		const given = new Set<string>();
		const outcomes = pages.map((page): ExportedOutcome => {
			const {source} = page;
			const hash = createHash('sha256').update(page.text).digest();
			const key = hash.toString('hex');
			const stored = connection.first<{id: number}>('SELECT id FROM page WHERE hash = ?', hash);
			if (stored) {
				return {source, status: 'unchanged', articles: complete(connection, positions, stored.id, page)};
			}
			const twin = placed.get(key);
			if (twin) return {source, status: 'unchanged', articles: twin.corrected.content.articles.length};
			const corrected = correctedAs(page);
			const ids = [...page.articles, ...corrected.content.articles].map(({id}) => id);
			if (ids.some(id => given.has(id) || isIdTaken(connection, id, noPage))) {
				return {source, status: 'refused', articles: 0};
			}
			for (const id of ids) given.add(id);
			const {facts, content} = corrected;
			const rows = positions.allocate(facts.date, facts.page, content.articles.length);
			placed.set(key, {...rows, page, hash, corrected});
			return {source, status: 'added', articles: content.articles.length};
		});
		for (const one of [...placed.values()].sort((a, b) => a.position - b.position)) {
			write(connection, positions, one);
		}
		return outcomes;
	});
}

function correctedAs({outlet, date, page, articles, captions, corrections, aliases, text}: ExportedPage) {
	const restored = new Map(
		aliases.filter(({cause}) => cause === 'restored').map(({id, leadsTo}) => [id, leadsTo]),
	);
	const present = (id: string) => {
		const seen = new Set<string>();
		let known = id;
		for (let next = restored.get(known); next !== undefined && !seen.has(known); next = restored.get(known)) {
			seen.add(known);
			known = next;
		}
		return known;
	};
	return replay(
		{facts: {outlet, date, page}, content: {articles, captions}},
		corrections.map(({articleId, change}, index) => ({number: index, articleId, change})),
		{present, lines: () => sourceLines(text)},
	);
}

function write(connection: Connection, positions: Positions, placed: Placed): void {
	const {page, hash, corrected, position, lowest} = placed;
	const {facts, content} = corrected;
	const outletId = outletRow(connection, outletIdentity(facts.outlet, page.outletGuess, page.source));
	const pageId = insertPage(connection, page, {
		position,
		lowest,
		hash,
		outletId,
		date: facts.date,
		number: facts.page,
		articles: content.articles.length,
	});
	positions.keep(pageId, placed);
	const restored: PageContent = {articles: page.articles, captions: page.captions};
	keepRestored(connection, pageId, restored, content);
	writeCaptions(connection, pageId, content.captions);
	writeCorrections(connection, pageId, page.corrections);
	writeStates(connection, page.states);
	writeArticles(connection, {pageId, outletId, position, source: page.source, ...content});
	writeAliases(connection, pageId, page.aliases);
}

/** Adds to a stored page what it lacks; gives the number of its articles. */
function complete(connection: Connection, positions: Positions, pageId: number, page: ExportedPage): number {
	writeStates(connection, page.states);
	const restored = page.aliases.filter(({cause}) => cause === 'restored');
	writeAliases(connection, pageId, restored);
	const isCorrected = connection.first('SELECT 1 FROM correction WHERE page_id = ?', pageId) !== undefined;
	if (!isCorrected && page.corrections.length > 0) {
		writeCorrections(connection, pageId, page.corrections);
		const stored = readStoredPage(connection, pageId);
		if (stored) rewritePage(connection, positions, stored, correctedPage(connection, stored));
	}
	const row = connection.first<{articles: number}>('SELECT articles FROM page WHERE id = ?', pageId);
	return row?.articles ?? 0;
}

function writeCorrections(
	connection: Connection,
	pageId: number,
	corrections: readonly ExportedCorrection[],
): void {
	for (const {articleId, change, states} of corrections) {
		insertCorrection(connection, pageId, articleId, change, states);
	}
}

/** What the reader has made of an article here stays. */
function writeStates(connection: Connection, states: readonly ExportedState[]): void {
	for (const {id, read, starred, position, note} of states) {
		connection.run(
			'INSERT OR IGNORE INTO reading_state (article_id, read, starred, position, note) VALUES (?, ?, ?, ?, ?)',
			id,
			read ? 1 : 0,
			starred ? 1 : 0,
			position,
			note,
		);
	}
}

/** An id that is an article's own leads nowhere else, and none leads in a circle. */
function writeAliases(connection: Connection, pageId: number, aliases: readonly ExportedAlias[]): void {
	for (const {id, leadsTo, cause} of aliases) {
		const isArticle = connection.first('SELECT 1 FROM article WHERE id = ?', id) !== undefined;
		if (isArticle || presentId(connection, leadsTo) === id) continue;
		connection.run(
			'INSERT OR IGNORE INTO alias (id, leads_to, page_id, cause) VALUES (?, ?, ?, ?)',
			id,
			leadsTo,
			pageId,
			cause,
		);
	}
}
