// Gives out row numbers to pages, so that their articles sort by date, page and order of arrival.
import {LibraryError} from '../library-error.ts';
import type {Connection} from './connection.ts';
import {pageStretch, placesFor, type Stretch} from './position.ts';

/** Row numbers of one page: its first article at `position`, the last it has room for at `lowest`. */
export type PageRows = {
	readonly position: number;
	readonly lowest: number;
};

/** Finds rows for pages that are about to be written; remembers what it gave out before. */
export class Positions {
	readonly #connection: Connection;
	/** Given out and not yet kept, by position. */
	readonly #given = new Map<number, PageRows>();

	constructor(connection: Connection) {
		this.#connection = connection;
	}

	/** Rows for a new page of so many articles, below those of its date and page number that came before it. */
	allocate(date: string | null, page: string | null, articles: number): PageRows {
		return this.take(pageStretch(date, page), rowsFor(articles));
	}

	/** So many rows in a row, in this stretch or else as near to it as there is room. */
	take(stretch: Stretch, rows: number): PageRows {
		for (const place of placesFor(stretch, rows)) {
			const taken = this.#lowestTakenIn(place);
			if (taken - rows < place.lowest) continue;
			const found = {position: taken - 1, lowest: taken - rows};
			this.#given.set(found.position, found);
			return found;
		}
		throw new LibraryError('full', this.#connection.path);
	}

	/** Rows for a stored page: the first it has had of that date and page number that has room, else new ones. */
	move(pageId: number, date: string | null, page: string | null, articles: number): PageRows {
		const {lowest: floor, above} = pageStretch(date, page);
		const had = this.#connection.first<PageRows>(
			`SELECT position, lowest FROM slot
			WHERE page_id = ? AND position >= ? AND position < ? AND position - lowest + 1 >= ?
			ORDER BY position DESC LIMIT 1`,
			pageId,
			floor,
			above,
			articles,
		);
		if (had) return had;
		const rows = this.allocate(date, page, articles);
		this.keep(pageId, rows);
		return rows;
	}

	/** Whether no page has any of the rows, or had them. */
	isFree({position, lowest}: PageRows): boolean {
		const next = this.#connection.first<PageRows>(
			'SELECT position, lowest FROM slot WHERE position >= ? ORDER BY position LIMIT 1',
			lowest,
		);
		return next === undefined || next.lowest > position;
	}

	/** Notes rows as a page's own. */
	keep(pageId: number, {position, lowest}: PageRows): void {
		this.#given.delete(position);
		this.#connection.run(
			'INSERT INTO slot (position, lowest, page_id) VALUES (?, ?, ?)',
			position,
			lowest,
			pageId,
		);
	}

	/** The lowest row of a place that is taken, if only by a page that begins above it; its upper end if none is. */
	#lowestTakenIn({lowest, above}: Stretch): number {
		const stored = this.#connection.first<{lowest: number}>(
			'SELECT lowest FROM slot WHERE position >= ? ORDER BY position LIMIT 1',
			lowest,
		);
		let taken = Math.min(above, stored?.lowest ?? above);
		for (const given of this.#given.values()) {
			if (given.position >= lowest) taken = Math.min(taken, given.lowest);
		}
		return taken;
	}
}

/** Half as many again and two more, so that a page can be split or restored anew where it stands. */
function rowsFor(articles: number): number {
	return articles + Math.ceil(articles / 2) + 2;
}
