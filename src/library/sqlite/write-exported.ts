// Writes one exported page, or what a stored page lacks of it.
import {sourceLines} from '../../page/source-lines.ts';
import type {PageContent} from '../correct/page-content.ts';
import {type Corrected, replay} from '../correct/replay.ts';
import type {
	ExportedAlias,
	ExportedCorrection,
	ExportedPage,
	ExportedState,
} from '../exported/exported-page.ts';
import type {Connection} from './connection.ts';
import {presentId} from './find-id.ts';
import {insertPage} from './insert-page.ts';
import type {PageRows, Positions} from './positions.ts';
import {outletIdentity, outletRow} from './provenance.ts';
import type {Former} from './remove.ts';
import {keepRestored, rewritePage} from './rewrite-page.ts';
import {correctedPage, readStoredPage} from './stored-page.ts';
import {writeArticles, writeCaptions} from './write-articles.ts';
import {insertCorrection} from './write-corrections.ts';

/** A page with the rows it is to have; `former` where it was here before. */
export type PlacedExported = PageRows & {
	readonly page: ExportedPage;
	readonly hash: Uint8Array;
	readonly corrected: Corrected;
	readonly former: Former | null;
};

/** The page as it counts with its corrections. */
export function correctedAs({
	outlet,
	date,
	page,
	articles,
	captions,
	corrections,
	aliases,
	text,
}: ExportedPage): Corrected {
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

/** Gives the row's id. */
export function writeExported(connection: Connection, positions: Positions, placed: PlacedExported): number {
	const {page, hash, corrected, former, position, lowest} = placed;
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
		formerId: former?.pageId ?? null,
	});
	positions.keep(pageId, placed);
	const restored: PageContent = {articles: page.articles, captions: page.captions};
	keepRestored(connection, pageId, restored, content);
	writeCaptions(connection, pageId, content.captions);
	writeCorrections(connection, pageId, page.corrections, former);
	writeStates(connection, page.states);
	writeArticles(connection, {pageId, outletId, position, source: page.source, ...content});
	writeAliases(connection, pageId, page.aliases);
	return pageId;
}

/** Adds to a stored page what it lacks; gives the number of its articles. */
export function completeFrom(
	connection: Connection,
	positions: Positions,
	pageId: number,
	page: ExportedPage,
	former: Former | null = null,
): number {
	writeStates(connection, page.states);
	const restored = page.aliases.filter(({cause}) => cause === 'restored');
	writeAliases(connection, pageId, restored);
	const isCorrected = connection.first('SELECT 1 FROM correction WHERE page_id = ?', pageId) !== undefined;
	if (!isCorrected && page.corrections.length > 0) {
		writeCorrections(connection, pageId, page.corrections, former);
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
	former: Former | null,
): void {
	for (const [index, {articleId, change, states}] of corrections.entries()) {
		const had = former?.corrections[index] ?? null;
		const number = insertCorrection(connection, pageId, articleId, change, states, had);
		if (change.kind === 'removal' && had === null) {
			const removal = connection.run('INSERT INTO removal DEFAULT VALUES');
			connection.run('INSERT INTO removed_article (correction, removal) VALUES (?, ?)', number, removal);
		}
	}
}

/** What the reader has made of an article here stays. */
function writeStates(connection: Connection, states: readonly ExportedState[]): void {
	for (const {id, read, starred, position, note, tags = []} of states) {
		connection.run(
			'INSERT OR IGNORE INTO reading_state (article_id, read, starred, position, note, tags) VALUES (?, ?, ?, ?, ?, ?)',
			id,
			read ? 1 : 0,
			starred ? 1 : 0,
			position,
			note,
			JSON.stringify(tags),
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
