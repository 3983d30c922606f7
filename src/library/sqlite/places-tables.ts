// What a library keeps of how it is read, beside read and starred: collections, the history, bookmarks; and indexes for its lists.

/** Step 10 of the migrations (see schema.ts). */
export const placesTables = `
-- Names of collections, as JSON; tagged is the same the other way round.
ALTER TABLE reading_state ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';
CREATE TABLE tagged (
	name TEXT NOT NULL,
	article_id TEXT NOT NULL,
	PRIMARY KEY (name, article_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER reading_state_tagged AFTER INSERT ON reading_state WHEN new.tags <> '[]' BEGIN
	INSERT OR IGNORE INTO tagged (name, article_id) SELECT value, new.article_id FROM json_each(new.tags);
END;
CREATE TRIGGER reading_state_tagged_anew AFTER UPDATE OF tags ON reading_state WHEN new.tags <> old.tags BEGIN
	DELETE FROM tagged WHERE article_id = old.article_id
		AND name IN (SELECT value FROM json_each(old.tags));
	INSERT OR IGNORE INTO tagged (name, article_id) SELECT value, new.article_id FROM json_each(new.tags);
END;
CREATE TRIGGER reading_state_untagged AFTER DELETE ON reading_state WHEN old.tags <> '[]' BEGIN
	DELETE FROM tagged WHERE article_id = old.article_id
		AND name IN (SELECT value FROM json_each(old.tags));
END;
CREATE INDEX reading_state_noted ON reading_state (article_id) WHERE note IS NOT NULL;

-- Articles in the order in which they were opened, the last one last.
CREATE TABLE opened (
	number INTEGER PRIMARY KEY AUTOINCREMENT,
	article_id TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE bookmark (
	letter TEXT PRIMARY KEY,
	article_id TEXT NOT NULL,
	position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- For the next unread article of a paper, and lists by page number and by section.
CREATE INDEX article_unread_by_outlet ON article (outlet_id) WHERE read = 0;
CREATE INDEX page_by_number ON page (coalesce(nullif(CAST(page AS INTEGER), 0), 1000000), position);
CREATE INDEX article_by_section ON article (section);
`;
