// Writes a stored page's rows anew, as corrected: its articles, their order and index rows, and old ids.
import {isDeepStrictEqual} from 'node:util';
import {closestArticles} from '../correct/closest.ts';
import type {PageContent} from '../correct/page-content.ts';
import type {Corrected} from '../correct/replay.ts';
import type {Connection} from './connection.ts';
import type {Positions} from './positions.ts';
import {outletIdentity, outletRow} from './provenance.ts';
import {type StoredPage, writtenContent} from './stored-page.ts';
import {removeArticles, writeArticles, writeCaptions} from './write-articles.ts';

/**
 * Brings the rows of a page in line with what it counts as now. Ids that are no more lead to the article that
 * took theirs in, else to the one with most of their text; where no article is left, and of articles that were
 * taken out, they lead nowhere.
 */
export function rewritePage(
	connection: Connection,
	positions: Positions,
	{row, content: restored}: StoredPage,
	now: Corrected,
): void {
	const {facts, content} = now;
	const written = writtenContent(connection, row.id);
	keepRestored(connection, row.id, restored, content);
	const outletId = outletRow(connection, outletIdentity(facts.outlet, row.outlet_guess, row.source));
	for (const [id, heir] of now.leads) lead(connection, row.id, id, heir);
	const stays = outletId === row.outlet_id && facts.date === row.date && facts.page === row.page;
	if (stays && isDeepStrictEqual(written, content)) return;

	removeArticles(connection, row.id);
	connection.run('DELETE FROM caption WHERE page_id = ?', row.id);
	const {position, lowest} = positions.move(row.id, facts.date, facts.page, content.articles.length);
	connection.run(
		'UPDATE page SET position = ?, lowest = ?, outlet_id = ?, date = ?, page = ?, articles = ? WHERE id = ?',
		position,
		lowest,
		outletId,
		facts.date,
		facts.page,
		content.articles.length,
		row.id,
	);
	for (const {id} of content.articles) connection.run('DELETE FROM alias WHERE id = ?', id);
	writeArticles(connection, {pageId: row.id, outletId, position, source: row.source, ...content});
	writeCaptions(connection, row.id, content.captions);
	leadOn(connection, row.id, written, now);
	connection.run(
		'DELETE FROM outlet WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM page WHERE outlet_id = ?1)',
		row.outlet_id,
	);
}

/** What was restored is kept apart only as long as the page's own rows say something else. */
export function keepRestored(
	connection: Connection,
	pageId: number,
	restored: PageContent,
	content: PageContent,
): void {
	if (isDeepStrictEqual(restored, content)) {
		connection.run('DELETE FROM restored WHERE page_id = ?', pageId);
	} else {
		connection.run(
			'INSERT OR REPLACE INTO restored (page_id, content) VALUES (?, ?)',
			pageId,
			JSON.stringify(restored),
		);
	}
}

/** For ids that were written before and are neither an article's now nor taken in by one. */
function leadOn(
	connection: Connection,
	pageId: number,
	before: PageContent,
	{content, leads, removed}: Corrected,
): void {
	const living = new Set(content.articles.map(({id}) => id));
	const gone = before.articles.filter(({id}) => !living.has(id) && !leads.has(id) && !removed.has(id));
	for (const [id, heir] of closestArticles(gone, content.articles)) lead(connection, pageId, id, heir);
}

/** What restoring again has settled about an id stays. */
function lead(connection: Connection, pageId: number, id: string, heir: string): void {
	connection.run(
		`INSERT INTO alias (id, leads_to, page_id, cause) VALUES (?1, ?2, ?3, 'corrected')
		ON CONFLICT (id) DO UPDATE SET leads_to = ?2 WHERE cause = 'corrected'`,
		id,
		heir,
		pageId,
	);
}
