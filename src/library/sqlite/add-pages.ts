// Stores pages once each, by content, and moves a stored one that the reader corrects.
import type {Article} from '../../page/edition.ts';
import {articleIds} from '../article-id.ts';
import type {PageFacts} from '../corrections.ts';
import type {AddOutcome} from '../library.ts';
import type {PreparedPage} from '../prepare-page.ts';
import {boundLog} from './bound-log.ts';
import type {Connection} from './connection.ts';
import {isDate} from './position.ts';
import {type PageRows, Positions} from './positions.ts';
import type {PreparedArticle} from './prepare-articles.ts';
import {outletIdentity, outletRow} from './provenance.ts';
import {sayOfPage} from './say-of-page.ts';
import {rememberFile} from './source-files.ts';
import {isIdTaken} from './taken-id.ts';
import {indexArticles, insertArticles, type PreparedPageArticles, writeCaptions} from './write-articles.ts';
import {insertCorrection} from './write-corrections.ts';
import {writeWarnings} from './write-warnings.ts';

type Placed = PageRows & {
	readonly page: PreparedPage;
	readonly date: string | null;
	readonly number: string | null;
};

/**
 * Stores all pages or, if it throws, none. A page whose text is stored already stays as it is, but for what
 * `override` corrects. Throws a RangeError for an `override.date` that is not a date.
 */
export function addPages(connection: Connection, pages: readonly PreparedPage[]): AddOutcome[] {
	for (const {override} of pages) {
		if (override?.date !== undefined && !isDate(override.date)) {
			throw new RangeError(`Not a date (YYYY-MM-DD): ${override.date}`);
		}
	}
	const outcomes = connection.transaction(() => {
		const positions = new Positions(connection);
		const added = new Map<string, Placed>();
		const again: {hash: Uint8Array; override: Partial<PageFacts>}[] = [];
		const outcomes = pages.map((page): AddOutcome => {
			const key = Buffer.from(page.hash).toString('hex');
			const twin = added.get(key);
			const stored = twin ? undefined : storedArticles(connection, page.hash);
			if (twin === undefined && stored === undefined) {
				added.set(key, place(positions, page));
				return {source: page.source, status: 'added', articles: page.articles.length};
			}
			if (page.override) again.push({hash: page.hash, override: page.override});
			const articles = stored ?? twin?.page.articles.length ?? 0;
			return {source: page.source, status: 'unchanged', articles};
		});
		const written = [...added.values()]
			.sort((a, b) => a.position - b.position)
			.map(placed => writePage(connection, positions, placed));
		for (const {file, hash} of pages) if (file) rememberFile(connection, file, hash);
		indexArticles(connection, written);
		for (const {hash, override} of again) sayOfPage(connection, positions, hash, override);
		return outcomes;
	});
	boundLog(connection);
	return outcomes;
}

function storedArticles(connection: Connection, hash: Uint8Array): number | undefined {
	return connection.first<{articles: number}>('SELECT articles FROM page WHERE hash = ?', hash)?.articles;
}

function place(positions: Positions, page: PreparedPage): Placed {
	const date = page.override?.date ?? page.stated.date;
	const number = page.override?.page ?? page.stated.page;
	return {...positions.allocate(date, number, page.articles.length), page, date, number};
}

/** All but the index rows. */
function writePage(connection: Connection, positions: Positions, placed: Placed): PreparedPageArticles {
	const {page, date, number, position, lowest} = placed;
	const {stated, override, source} = page;
	const outlet = outletIdentity(override?.outlet ?? stated.outlet, page.outletGuess, source);
	const outletId = outletRow(connection, outlet);
	const pageId = connection.run(
		`INSERT INTO page (position, lowest, hash, source, outlet_id, date, page, stated_outlet, stated_date,
			stated_page, outlet_guess, date_guess, issue_number, cn, articles)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		position,
		lowest,
		page.hash,
		source,
		outletId,
		date,
		number,
		stated.outlet,
		stated.date,
		stated.page,
		page.outletGuess,
		page.dateGuess,
		page.issueNumber,
		page.cn,
		page.articles.length,
	);
	positions.keep(pageId, placed);
	if (override) insertCorrection(connection, pageId, null, {kind: 'page', ...override});
	connection.run(
		'INSERT INTO source_text (page_id, furniture, text, hints) VALUES (?, ?, ?, ?)',
		pageId,
		page.furniture,
		page.text,
		page.hints,
	);
	writeCaptions(connection, pageId, page.captions);
	writeWarnings(connection, pageId, page.warnings);
	const articles = {pageId, outletId, position, articles: withFreeIds(connection, page, pageId)};
	insertArticles(connection, articles);
	return articles;
}

/** The articles under ids of their own: others than they came with, where another page has those. */
function withFreeIds(
	connection: Connection,
	{text, articles}: PreparedPage,
	pageId: number,
): readonly PreparedArticle[] {
	const isTaken = (id: string) => isIdTaken(connection, id, pageId);
	if (!articles.some(({id}) => isTaken(id))) return articles;
	const restored = articles.map(({article}) => JSON.parse(article) as Article);
	const ids = articleIds(text, restored, isTaken);
	return articles.map((article, index) => ({...article, id: ids[index] ?? ''}));
}
