// Applies what the reader says about a stored page: its articles, their order and index rows move with it.
import type {Article} from '../../page/edition.ts';
import type {Connection} from './connection.ts';
import type {Positions} from './positions.ts';
import {outletIdentity, outletRow} from './provenance.ts';
import {readCaptions} from './read-captions.ts';
import {removeArticles, writeArticles} from './write-articles.ts';

export type Correction = {
	readonly outlet?: string;
	readonly date?: string;
	readonly page?: string;
};

type PageRow = {
	readonly id: number;
	readonly source: string;
	readonly outlet_id: number;
	readonly date: string | null;
	readonly page: string | null;
	readonly stated_outlet: string | null;
	readonly stated_date: string | null;
	readonly stated_page: string | null;
	readonly outlet_guess: string | null;
	readonly articles: number;
};

type CorrectionRow = Readonly<Record<'outlet' | 'date' | 'page', string | null>>;

/** Adds to what was corrected before; does nothing if the page counts as that already. */
export function correctPage(
	connection: Connection,
	positions: Positions,
	hash: Uint8Array,
	correction: Correction,
): void {
	const page = connection.first<PageRow>('SELECT * FROM page WHERE hash = ?', hash);
	if (!page) return;
	const before = connection.first<CorrectionRow>('SELECT * FROM correction WHERE page_id = ?', page.id);
	const outlet = correction.outlet ?? before?.outlet ?? null;
	const date = correction.date ?? before?.date ?? null;
	const number = correction.page ?? before?.page ?? null;
	connection.run(
		`INSERT INTO correction (page_id, outlet, date, page) VALUES (?1, ?2, ?3, ?4)
		ON CONFLICT (page_id) DO UPDATE SET outlet = ?2, date = ?3, page = ?4`,
		page.id,
		outlet,
		date,
		number,
	);
	movePage(connection, positions, page, {
		outlet: outlet ?? page.stated_outlet,
		date: date ?? page.stated_date,
		page: number ?? page.stated_page,
	});
}

function movePage(connection: Connection, positions: Positions, page: PageRow, now: CorrectionRow): void {
	const outletId = outletRow(connection, outletIdentity(now.outlet, page.outlet_guess, page.source));
	if (outletId === page.outlet_id && now.date === page.date && now.page === page.page) return;

	const articles = connection
		.all<{id: string; article: string}>(
			`SELECT id, article_text.article FROM article JOIN article_text USING (number)
			WHERE page_id = ? ORDER BY ordinal`,
			page.id,
		)
		.map(({id, article}) => ({id, article: JSON.parse(article) as Article}));
	removeArticles(connection, page.id);
	const {position, lowest} = positions.allocate(now.date, now.page, page.articles);
	connection.run(
		'UPDATE page SET position = ?, lowest = ?, outlet_id = ?, date = ?, page = ? WHERE id = ?',
		position,
		lowest,
		outletId,
		now.date,
		now.page,
		page.id,
	);
	writeArticles(connection, {
		pageId: page.id,
		outletId,
		position,
		source: page.source,
		articles,
		captions: readCaptions(connection, page.id),
	});
	connection.run(
		'DELETE FROM outlet WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM page WHERE outlet_id = ?1)',
		page.outlet_id,
	);
}
