// Writes the row of an exported page with its source text and warnings.
import type {ExportedPage} from '../exported/exported-page.ts';
import type {Connection} from './connection.ts';
import type {PageRows} from './positions.ts';

/** Where a page stands, and what it counts as once corrected. */
export type PagePlace = PageRows & {
	readonly hash: Uint8Array;
	readonly outletId: number;
	readonly date: string | null;
	readonly number: string | null;
	readonly articles: number;
	/** The row's id when the page was here before; another if that is taken. */
	readonly formerId: number | null;
};

/** Gives the row's id. */
export function insertPage(connection: Connection, page: ExportedPage, place: PagePlace): number {
	const pageId = connection.run(
		`INSERT INTO page (id, position, lowest, hash, source, outlet_id, date, page, stated_outlet, stated_date,
			stated_page, outlet_guess, date_guess, issue_number, cn, articles)
		VALUES ((SELECT ?1 WHERE NOT EXISTS (SELECT 1 FROM page WHERE id = ?1)), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		place.formerId,
		place.position,
		place.lowest,
		place.hash,
		page.source,
		place.outletId,
		place.date,
		place.number,
		page.outlet,
		page.date,
		page.page,
		page.outletGuess,
		page.dateGuess,
		page.issueNumber,
		page.cn,
		place.articles,
	);
	connection.run(
		'INSERT INTO source_text (page_id, furniture, text, hints) VALUES (?, ?, ?, ?)',
		pageId,
		JSON.stringify(page.furniture),
		page.text,
		page.hints ? JSON.stringify(page.hints) : null,
	);
	for (const [ordinal, {line, kind, message, misreading}] of page.warnings.entries()) {
		connection.run(
			'INSERT INTO warning (page_id, ordinal, line, kind, message, misreading) VALUES (?, ?, ?, ?, ?, ?)',
			pageId,
			ordinal,
			line,
			kind,
			message,
			misreading === null ? null : JSON.stringify(misreading),
		);
	}
	return pageId;
}
