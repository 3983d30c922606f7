// The step from the third version: row numbers closer together, and no second copy of the bodies.
import type {Connection} from './connection.ts';
import {firstDated, numberedStretch} from './position.ts';
import {Positions} from './positions.ts';

/** How the third version numbered rows: days of 2^33, page numbers counted down in 2^23, undated ones as day 0. */
const oldDaySpan = 2 ** 33;
const oldPageSpan = 2 ** 23;
const oldLastPage = 2 ** 10 - 1;

type Slot = {readonly position: number; readonly lowest: number; readonly page_id: number};

/**
 * Gives all pages and articles the numbers of position.ts, in the same order, and empties the indexes, which a later
 * step has filled anew. They grew mostly by the distances between days; the bodies were stored once more for searching.
 */
export function renumber(connection: Connection): void {
	connection.execute(`
		PRAGMA defer_foreign_keys = ON;
		DROP TABLE headline_grams;
		DROP TABLE body_grams;
		DROP TRIGGER article_added;
		DROP TRIGGER article_removed;
		CREATE TEMP TABLE moved (page_id INTEGER PRIMARY KEY, was INTEGER NOT NULL, now INTEGER NOT NULL);
	`);
	moveSlots(connection);
	connection.execute(`
		-- By way of negative numbers, which no row has: none is ever in another's place.
		UPDATE page SET position = -position;
		UPDATE page SET position = slot.position, lowest = slot.lowest
			FROM moved JOIN slot ON slot.position = moved.now WHERE moved.page_id = page.id;

		CREATE TABLE article_text_only (
			number INTEGER PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE,
			article TEXT NOT NULL
		) STRICT;
		INSERT INTO article_text_only (number, article)
			SELECT moved.now - article.ordinal AS number, article_text.article
			FROM moved
				JOIN article ON article.page_id = moved.page_id
				JOIN article_text ON article_text.number = article.number
			ORDER BY 1;
		DROP TABLE article_text;
		ALTER TABLE article_text_only RENAME TO article_text;

		UPDATE article SET number = -number;
		UPDATE article SET number = moved.now - article.ordinal FROM moved WHERE moved.page_id = article.page_id;
		DROP TABLE moved;

		-- Guessed days are looked up when a jump line is followed.
		CREATE INDEX page_by_guess ON page (outlet_id, date_guess) WHERE date IS NULL;

		CREATE VIRTUAL TABLE headline_grams USING fts5 (
			grams, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
		);
		CREATE VIRTUAL TABLE body_grams USING fts5 (
			grams, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
		);
		CREATE TRIGGER article_added AFTER INSERT ON article BEGIN
			UPDATE outlet SET
				articles = articles + 1,
				undated = undated + (new.number < ${firstDated}),
				read = read + coalesce((SELECT read FROM reading_state WHERE article_id = new.id), 0)
			WHERE id = new.outlet_id;
		END;
		CREATE TRIGGER article_removed AFTER DELETE ON article BEGIN
			UPDATE outlet SET
				articles = articles - 1,
				undated = undated - (old.number < ${firstDated}),
				read = read - coalesce((SELECT read FROM reading_state WHERE article_id = old.id), 0)
			WHERE id = old.outlet_id;
		END;
	`);
}

function moveSlots(connection: Connection): void {
	const slots = connection.all<Slot>('SELECT position, lowest, page_id FROM slot ORDER BY position DESC');
	connection.execute('DELETE FROM slot');
	const positions = new Positions(connection);
	for (const {position, lowest, page_id} of slots) {
		const day = Math.floor(position / oldDaySpan);
		const fromBack = Math.floor((position % oldDaySpan) / oldPageSpan);
		const page = fromBack === 0 ? null : oldLastPage - fromBack;
		const now = positions.take(numberedStretch(day === 0 ? null : day, page), position - lowest + 1);
		positions.keep(page_id, now);
		connection.run(
			'INSERT INTO moved (page_id, was, now) SELECT id, position, ? FROM page WHERE id = ? AND position = ?',
			now.position,
			page_id,
			position,
		);
	}
}
