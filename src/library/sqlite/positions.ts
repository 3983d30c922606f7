// Gives out row numbers to pages, so that their articles sort by date, page and order of arrival.
import {LibraryError} from '../library-error.ts';
import type {Connection} from './connection.ts';
import {pageStretch} from './position.ts';

/** Row numbers of one page: its first article at `position`, its last, or the page itself, at `lowest`. */
export type PageRows = {
	readonly position: number;
	readonly lowest: number;
};

/** Finds rows for pages that are about to be written; remembers what it gave out before. */
export class Positions {
	readonly #connection: Connection;
	readonly #lowestTaken = new Map<number, number>();

	constructor(connection: Connection) {
		this.#connection = connection;
	}

	/** Rows for a page of so many articles, below those of its date and page number that came before it. */
	allocate(date: string | null, page: string | null, articles: number): PageRows {
		const {lowest: floor, above} = pageStretch(date, page);
		const taken = this.#lowestTaken.get(floor) ?? this.#lowestStored(floor, above) ?? above;
		const lowest = taken - Math.max(1, articles);
		if (lowest < floor) throw new LibraryError('full', this.#connection.path);
		this.#lowestTaken.set(floor, lowest);
		return {position: taken - 1, lowest};
	}

	#lowestStored(floor: number, above: number): number | undefined {
		return this.#connection.first<{lowest: number}>(
			'SELECT lowest FROM page WHERE position >= ? AND position < ? ORDER BY position LIMIT 1',
			floor,
			above,
		)?.lowest;
	}
}
