// Stores pages that another library gave, with their ids, corrections and reading state.
import type {ExportedOutcome, ExportedPage} from '../exported/exported-page.ts';
import {sha256} from '../sha256.ts';
import type {Connection} from './connection.ts';
import {Positions} from './positions.ts';
import type {Former} from './remove.ts';
import {isIdTaken} from './taken-id.ts';
import {completeFrom, correctedAs, type PlacedExported, writeExported} from './write-exported.ts';

/** No page's row. */
const noPage = -1;

/**
 * Stores all pages or, if it throws, none. Of a page that is stored already only what is missing is taken:
 * reading state that is not known here, and the corrections if here it has none. A page with an id that is
 * another page's here is refused.
 */
export function addExported(connection: Connection, pages: readonly ExportedPage[]): ExportedOutcome[] {
	return connection.transaction(() => {
		const positions = new Positions(connection);
		const placed = new Map<string, PlacedExported>();
		const given = new Set<string>();
		const outcomes = pages.map((page): ExportedOutcome => {
			const {source} = page;
			const hash = hashOf(page);
			const stored = storedPage(connection, hash);
			if (stored !== null) {
				return {source, status: 'unchanged', articles: completeFrom(connection, positions, stored, page)};
			}
			const key = Buffer.from(hash).toString('hex');
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
			placed.set(key, {...rows, page, hash, corrected, former: null});
			return {source, status: 'added', articles: content.articles.length};
		});
		for (const one of [...placed.values()].sort((a, b) => a.position - b.position)) {
			writeExported(connection, positions, one);
		}
		return outcomes;
	});
}

/**
 * Stores pages that were taken out, within a transaction, in the rows they had as far as those are free; gives
 * the ids of their rows. One that is here again by another way gets back what it lacks.
 */
export function putBackExported(
	connection: Connection,
	pages: readonly {readonly page: ExportedPage; readonly former: Former}[],
): number[] {
	const positions = new Positions(connection);
	return pages.map(({page, former}) => {
		const hash = hashOf(page);
		const stored = storedPage(connection, hash);
		if (stored !== null) {
			completeFrom(connection, positions, stored, page, former);
			return stored;
		}
		const corrected = correctedAs(page);
		const {facts, content} = corrected;
		const [own, ...others] = former.slots.map(([position, lowest]) => ({position, lowest}));
		const rows =
			own && positions.isFree(own)
				? own
				: positions.allocate(facts.date, facts.page, content.articles.length);
		const pageId = writeExported(connection, positions, {...rows, page, hash, corrected, former});
		for (const slot of others) if (positions.isFree(slot)) positions.keep(pageId, slot);
		return pageId;
	});
}

function hashOf({text}: ExportedPage): Uint8Array {
	return sha256(text);
}

function storedPage(connection: Connection, hash: Uint8Array): number | null {
	return connection.first<{id: number}>('SELECT id FROM page WHERE hash = ?', hash)?.id ?? null;
}
