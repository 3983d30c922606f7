// Stores pages once each, by content, and moves a stored one that the reader corrects.
import {articleIds} from '../article-id.ts';
import type {PageFacts} from '../corrections.ts';
import type {AddOutcome, NewPage} from '../library.ts';
import {sha256} from '../sha256.ts';
import type {Connection} from './connection.ts';
import {isDate} from './position.ts';
import {type PageRows, Positions} from './positions.ts';
import {outletIdentity, outletRow} from './provenance.ts';
import {sayOfPage} from './say-of-page.ts';
import {statedFacts} from './stored-page.ts';
import {isIdTaken} from './taken-id.ts';
import {writeArticles, writeCaptions} from './write-articles.ts';
import {insertCorrection} from './write-corrections.ts';
import {writeWarnings} from './write-warnings.ts';

type Placed = PageRows & {
	readonly page: NewPage;
	readonly hash: Uint8Array;
	readonly date: string | null;
	readonly number: string | null;
};

/**
 * Stores all pages or, if it throws, none. A page whose text is stored already stays as it is, but for what
 * `override` corrects. Throws a RangeError for an `override.date` that is not a date.
 */
export function addPages(connection: Connection, pages: readonly NewPage[]): AddOutcome[] {
	for (const {override} of pages) {
		if (override?.date !== undefined && !isDate(override.date)) {
			throw new RangeError(`Not a date (YYYY-MM-DD): ${override.date}`);
		}
	}
	return connection.transaction(() => {
		const positions = new Positions(connection);
		const added = new Map<string, Placed>();
		const again: {hash: Uint8Array; override: Partial<PageFacts>}[] = [];
		const outcomes = pages.map((page): AddOutcome => {
			const hash = sha256(page.text);
			const key = hash.toString('hex');
			const twin = added.get(key);
			const stored = twin ? undefined : storedArticles(connection, hash);
			if (twin === undefined && stored === undefined) {
				added.set(key, place(positions, page, hash));
				return {source: page.source, status: 'added', articles: page.edition.articles.length};
			}
			if (page.override) again.push({hash, override: page.override});
			const articles = stored ?? twin?.page.edition.articles.length ?? 0;
			return {source: page.source, status: 'unchanged', articles};
		});
		for (const placed of [...added.values()].sort((a, b) => a.position - b.position)) {
			writePage(connection, positions, placed);
		}
		for (const {hash, override} of again) sayOfPage(connection, positions, hash, override);
		return outcomes;
	});
}

function storedArticles(connection: Connection, hash: Uint8Array): number | undefined {
	return connection.first<{articles: number}>('SELECT articles FROM page WHERE hash = ?', hash)?.articles;
}

function place(positions: Positions, page: NewPage, hash: Uint8Array): Placed {
	const date = page.override?.date ?? statedFacts(page.edition).date;
	const number = page.override?.page ?? page.edition.page;
	return {...positions.allocate(date, number, page.edition.articles.length), page, hash, date, number};
}

function writePage(connection: Connection, positions: Positions, placed: Placed): void {
	const {page, hash, date, number, position, lowest} = placed;
	const {edition, override, source, text} = page;
	const outlet = outletIdentity(override?.outlet ?? edition.outlet, edition.outletGuess, source);
	const outletId = outletRow(connection, outlet);
	const pageId = connection.run(
		`INSERT INTO page (position, lowest, hash, source, outlet_id, date, page, stated_outlet, stated_date,
			stated_page, outlet_guess, date_guess, issue_number, cn, articles)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		position,
		lowest,
		hash,
		source,
		outletId,
		date,
		number,
		edition.outlet,
		statedFacts(page.edition).date,
		edition.page,
		edition.outletGuess,
		edition.dateGuess,
		edition.issueNumber,
		edition.cn,
		edition.articles.length,
	);
	positions.keep(pageId, placed);
	if (override) insertCorrection(connection, pageId, null, {kind: 'page', ...override});
	connection.run(
		'INSERT INTO source_text (page_id, furniture, text) VALUES (?, ?, ?)',
		pageId,
		JSON.stringify(edition.furniture),
		text,
	);
	writeCaptions(connection, pageId, edition.captions);
	writeWarnings(connection, pageId, edition.warnings);
	const ids = articleIds(text, edition.articles, id => isIdTaken(connection, id, pageId));
	writeArticles(connection, {
		pageId,
		outletId,
		position,
		source,
		articles: edition.articles.map((article, index) => ({id: ids[index] ?? '', article})),
		captions: edition.captions,
	});
}
