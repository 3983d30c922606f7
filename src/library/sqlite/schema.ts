// The tables of a library file, as the steps that lead from an empty file to the present version.

import type {Connection} from './connection.ts';
import {feedsTables} from './feeds-tables.ts';
import {placesTables} from './places-tables.ts';
import {removalTables} from './removal-tables.ts';
import {renumber} from './renumber.ts';

/** SQL, or work for which SQL is not enough, in the transaction of the upgrade. */
export type Migration = string | ((connection: Connection) => void);

/** Marks a file as a paper-tui library: "PapT", in the place SQLite keeps for it. */
export const applicationId = 0x50617054;

/**
 * Step n leads from version n to n + 1. Published steps never change. `article.number` runs with the date
 * (see position.ts); both indexes of grams share it as their row number.
 */
export const migrations: readonly Migration[] = [
	`
	PRAGMA application_id = ${applicationId};

	CREATE TABLE outlet (
		id INTEGER PRIMARY KEY,
		known TEXT NOT NULL CHECK (known IN ('stated', 'guessed', 'source')),
		key TEXT NOT NULL,
		name TEXT NOT NULL,
		articles INTEGER NOT NULL DEFAULT 0,
		undated INTEGER NOT NULL DEFAULT 0,
		read INTEGER NOT NULL DEFAULT 0,
		UNIQUE (known, key)
	) STRICT;

	-- outlet_id, date and page are what the page counts as: as corrected, else as stated.
	CREATE TABLE page (
		id INTEGER PRIMARY KEY,
		position INTEGER NOT NULL UNIQUE,
		lowest INTEGER NOT NULL,
		hash BLOB NOT NULL UNIQUE,
		source TEXT NOT NULL,
		outlet_id INTEGER NOT NULL REFERENCES outlet (id),
		date TEXT,
		page TEXT,
		stated_outlet TEXT,
		stated_date TEXT,
		stated_page TEXT,
		outlet_guess TEXT,
		date_guess TEXT,
		issue_number TEXT,
		cn TEXT,
		articles INTEGER NOT NULL
	) STRICT;
	CREATE INDEX page_by_outlet ON page (outlet_id, date);

	CREATE TABLE correction (
		page_id INTEGER PRIMARY KEY REFERENCES page (id) ON DELETE CASCADE,
		outlet TEXT,
		date TEXT,
		page TEXT
	) STRICT;

	CREATE TABLE source_text (
		page_id INTEGER PRIMARY KEY REFERENCES page (id) ON DELETE CASCADE,
		furniture TEXT NOT NULL,
		text TEXT NOT NULL
	) STRICT;

	CREATE TABLE caption (
		page_id INTEGER NOT NULL REFERENCES page (id) ON DELETE CASCADE,
		ordinal INTEGER NOT NULL,
		article INTEGER,
		text TEXT NOT NULL,
		credit TEXT,
		lines TEXT NOT NULL,
		PRIMARY KEY (page_id, ordinal)
	) STRICT, WITHOUT ROWID;

	CREATE TABLE warning (
		page_id INTEGER NOT NULL REFERENCES page (id) ON DELETE CASCADE,
		ordinal INTEGER NOT NULL,
		line INTEGER NOT NULL,
		kind TEXT NOT NULL,
		message TEXT NOT NULL,
		PRIMARY KEY (page_id, ordinal)
	) STRICT, WITHOUT ROWID;

	-- What lists show stands apart from the text, so that a list reads little.
	CREATE TABLE article (
		number INTEGER PRIMARY KEY,
		id TEXT NOT NULL UNIQUE,
		page_id INTEGER NOT NULL REFERENCES page (id),
		ordinal INTEGER NOT NULL,
		outlet_id INTEGER NOT NULL REFERENCES outlet (id),
		section TEXT,
		headline TEXT NOT NULL,
		headline_made INTEGER NOT NULL,
		UNIQUE (page_id, ordinal)
	) STRICT;
	CREATE INDEX article_by_outlet ON article (outlet_id);

	CREATE TABLE article_text (
		number INTEGER PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE,
		article TEXT NOT NULL,
		body TEXT NOT NULL
	) STRICT;

	-- Belongs to the reader, not to the text: nothing that happens to an article deletes it.
	CREATE TABLE reading_state (
		article_id TEXT PRIMARY KEY,
		read INTEGER NOT NULL DEFAULT 0,
		starred INTEGER NOT NULL DEFAULT 0
	) STRICT, WITHOUT ROWID;

	CREATE VIRTUAL TABLE headline_grams USING fts5 (
		grams, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
	);
	CREATE VIRTUAL TABLE body_grams USING fts5 (
		grams, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
	);

	-- Counts are kept, never counted. 8589934592 is position.ts's firstDated.
	CREATE TRIGGER article_added AFTER INSERT ON article BEGIN
		UPDATE outlet SET
			articles = articles + 1,
			undated = undated + (new.number < 8589934592),
			read = read + coalesce((SELECT read FROM reading_state WHERE article_id = new.id), 0)
		WHERE id = new.outlet_id;
	END;
	CREATE TRIGGER article_removed AFTER DELETE ON article BEGIN
		UPDATE outlet SET
			articles = articles - 1,
			undated = undated - (old.number < 8589934592),
			read = read - coalesce((SELECT read FROM reading_state WHERE article_id = old.id), 0)
		WHERE id = old.outlet_id;
	END;
	CREATE TRIGGER reading_state_added AFTER INSERT ON reading_state WHEN new.read <> 0 BEGIN
		UPDATE outlet SET read = read + 1
		WHERE id = (SELECT outlet_id FROM article WHERE id = new.article_id);
	END;
	CREATE TRIGGER reading_state_changed AFTER UPDATE OF read ON reading_state WHEN new.read <> old.read BEGIN
		UPDATE outlet SET read = read + new.read - old.read
		WHERE id = (SELECT outlet_id FROM article WHERE id = new.article_id);
	END;
	`,
	`
	-- Rows that a page has had: it returns to them when a correction is taken back.
	CREATE TABLE slot (
		position INTEGER PRIMARY KEY,
		lowest INTEGER NOT NULL,
		page_id INTEGER NOT NULL REFERENCES page (id) ON DELETE CASCADE
	) STRICT;
	CREATE INDEX slot_by_page ON slot (page_id);
	INSERT INTO slot (position, lowest, page_id) SELECT position, lowest, id FROM page;

	ALTER TABLE correction RENAME TO correction_of_page;
	-- Of the page if article_id is null. change and states are JSON.
	CREATE TABLE correction (
		number INTEGER PRIMARY KEY AUTOINCREMENT,
		page_id INTEGER NOT NULL REFERENCES page (id) ON DELETE CASCADE,
		article_id TEXT,
		change TEXT NOT NULL,
		states TEXT
	) STRICT;
	CREATE INDEX correction_by_page ON correction (page_id);
	-- A patch leaves out what is null.
	INSERT INTO correction (page_id, change)
		SELECT page_id,
			json_patch('{"kind":"page"}', json_object('outlet', outlet, 'date', date, 'page', page))
		FROM correction_of_page ORDER BY page_id;
	DROP TABLE correction_of_page;

	-- Articles and captions as restored, of pages whose own rows hold them corrected.
	CREATE TABLE restored (
		page_id INTEGER PRIMARY KEY REFERENCES page (id) ON DELETE CASCADE,
		content TEXT NOT NULL
	) STRICT;

	-- Ids that no article has any more, each with the one it leads to; never an article's own.
	CREATE TABLE alias (
		id TEXT PRIMARY KEY,
		leads_to TEXT NOT NULL,
		page_id INTEGER NOT NULL REFERENCES page (id) ON DELETE CASCADE,
		cause TEXT NOT NULL CHECK (cause IN ('corrected', 'restored'))
	) STRICT, WITHOUT ROWID;
	CREATE INDEX alias_by_page ON alias (page_id);
	`,
	`
	-- What was misread, as JSON; null in warnings of other kinds and in those of older versions.
	ALTER TABLE warning ADD COLUMN misreading TEXT;
	`,
	renumber,
	`
	-- position counts characters other than spaces above the top of the screen.
	ALTER TABLE reading_state ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
	ALTER TABLE reading_state ADD COLUMN note TEXT;
	`,
	removalTables,
	`
	-- One row while the index is made anew: articles above next are not in it yet.
	CREATE TABLE reindexing (next INTEGER NOT NULL) STRICT;
	`,
	`
	-- Files as they were when their pages were stored; modified in milliseconds since 1970.
	CREATE TABLE source_file (
		path TEXT PRIMARY KEY,
		size INTEGER NOT NULL,
		modified REAL NOT NULL,
		page_id INTEGER NOT NULL REFERENCES page (id) ON DELETE CASCADE
	) STRICT, WITHOUT ROWID;
	CREATE INDEX source_file_by_page ON source_file (page_id);

	-- A transaction of an import is gathered whole before it is written, and merged less often: bench/import.ts.
	INSERT INTO headline_grams (headline_grams, rank) VALUES ('hashsize', 67108864), ('automerge', 8);
	INSERT INTO body_grams (body_grams, rank) VALUES ('hashsize', 67108864), ('automerge', 8);
	`,
	`
	-- Reading state once more beside the row numbers, so that what is starred or unread is found without a walk.
	ALTER TABLE article ADD COLUMN read INTEGER NOT NULL DEFAULT 0;
	ALTER TABLE article ADD COLUMN starred INTEGER NOT NULL DEFAULT 0;
	UPDATE article SET read = state.read, starred = state.starred
		FROM reading_state AS state WHERE state.article_id = article.id;
	CREATE INDEX article_read ON article (number) WHERE read = 1;
	CREATE INDEX article_unread ON article (number) WHERE read = 0;
	CREATE INDEX article_starred ON article (number) WHERE starred = 1;
	CREATE TRIGGER article_added_again AFTER INSERT ON article
	WHEN EXISTS (SELECT 1 FROM reading_state WHERE article_id = new.id) BEGIN
		UPDATE article SET read = state.read, starred = state.starred
			FROM reading_state AS state WHERE article.number = new.number AND state.article_id = new.id;
	END;
	CREATE TRIGGER reading_state_begun AFTER INSERT ON reading_state BEGIN
		UPDATE article SET read = new.read, starred = new.starred WHERE id = new.article_id;
	END;
	CREATE TRIGGER reading_state_marked AFTER UPDATE OF read, starred ON reading_state BEGIN
		UPDATE article SET read = new.read, starred = new.starred WHERE id = new.article_id;
	END;
	CREATE TRIGGER reading_state_ended AFTER DELETE ON reading_state BEGIN
		UPDATE article SET read = 0, starred = 0 WHERE id = old.article_id;
	END;

	-- Searches kept under a name, and the last ones made.
	CREATE TABLE saved_search (
		name TEXT PRIMARY KEY,
		query TEXT NOT NULL
	) STRICT, WITHOUT ROWID;
	CREATE TABLE searched (
		number INTEGER PRIMARY KEY AUTOINCREMENT,
		query TEXT NOT NULL UNIQUE
	) STRICT;
	`,
	`
	-- By which rules the index was made, and by which it is being made anew if it is (see renew-index.ts).
	CREATE TABLE index_rules (version INTEGER NOT NULL, renewing INTEGER) STRICT;
	INSERT INTO index_rules (version, renewing) VALUES (0, NULL);
	`,
	placesTables,
	`
	-- The sampled shingles by which copies of a text are found. Articles above next are not in it yet; null: all are.
	CREATE VIRTUAL TABLE copy_shingles USING fts5 (
		shingles, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
	);
	INSERT INTO copy_shingles (copy_shingles, rank) VALUES ('hashsize', 67108864), ('automerge', 8);
	CREATE TABLE copy_rules (version INTEGER NOT NULL, next INTEGER) STRICT;
	INSERT INTO copy_rules (version, next) VALUES (0, NULL);
	`,
	`
	-- What a page's format knew of its lines, as JSON; null where the text was all there was.
	ALTER TABLE source_text ADD COLUMN hints TEXT;

	-- A file of several pages has a row for each; the last says how many they are.
	ALTER TABLE source_file RENAME TO source_file_of_one;
	DROP INDEX source_file_by_page;
	CREATE TABLE source_file (
		path TEXT NOT NULL,
		part INTEGER NOT NULL,
		size INTEGER NOT NULL,
		modified REAL NOT NULL,
		parts INTEGER,
		page_id INTEGER NOT NULL REFERENCES page (id) ON DELETE CASCADE,
		PRIMARY KEY (path, part)
	) STRICT, WITHOUT ROWID;
	CREATE INDEX source_file_by_page ON source_file (page_id);
	INSERT INTO source_file SELECT path, 0, size, modified, 1, page_id FROM source_file_of_one;
	DROP TABLE source_file_of_one;
	`,
	feedsTables,
];
