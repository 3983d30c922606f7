// What a library keeps of the feeds that are subscribed to, and of what was taken from them.

/** The last step of the migrations (see schema.ts). */
export const feedsTables = `
CREATE TABLE feed (
	url TEXT PRIMARY KEY,
	title TEXT,
	etag TEXT,
	last_modified TEXT,
	is_full INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Of feeds that are no longer subscribed to, too. No page may have the hash any more: then it was taken out.
CREATE TABLE feed_entry (
	feed TEXT NOT NULL,
	key TEXT NOT NULL,
	digest TEXT NOT NULL,
	is_full INTEGER NOT NULL,
	page_hash BLOB NOT NULL,
	PRIMARY KEY (feed, key)
) STRICT, WITHOUT ROWID;

-- until is in milliseconds since 1970.
CREATE TABLE feed_host (
	host TEXT PRIMARY KEY,
	failures INTEGER NOT NULL,
	until REAL NOT NULL
) STRICT, WITHOUT ROWID;
`;
