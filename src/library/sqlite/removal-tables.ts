// What a library keeps of what was taken out of it, so that it can be put back.

/** A step of the migrations (see schema.ts). */
export const removalTables = `
-- What was taken out at a time, until it is put back or given up.
CREATE TABLE removal (number INTEGER PRIMARY KEY AUTOINCREMENT) STRICT;

-- By the correction that takes it out. No reference: a page taken out later takes its corrections with it.
CREATE TABLE removed_article (
	correction INTEGER PRIMARY KEY,
	removal INTEGER NOT NULL REFERENCES removal (number) ON DELETE CASCADE
) STRICT;
CREATE INDEX removed_article_by_removal ON removed_article (removal);

-- page is an exported page, former the rows that it had; both are JSON.
CREATE TABLE removed_page (
	number INTEGER PRIMARY KEY,
	removal INTEGER NOT NULL REFERENCES removal (number) ON DELETE CASCADE,
	former TEXT NOT NULL,
	page TEXT NOT NULL
) STRICT;
CREATE INDEX removed_page_by_removal ON removed_page (removal);
`;
