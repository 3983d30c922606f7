// A library file as the first version of the program made it, which later ones must lead forward.
import {DatabaseSync} from 'node:sqlite';

const schema = `PRAGMA application_id = 1348563028;

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
PRAGMA user_version = 1;
`;

const article = {
	section: null,
	kicker: null,
	headline: '米价',
	headlineMade: false,
	subhead: null,
	byline: null,
	dateline: null,
	docDate: null,
	body: [
		{kind: 'paragraph', text: '米价日昂。'},
		{kind: 'paragraph', text: '升斗小民皆苦之。'},
	],
	jumps: [],
	sourceNote: null,
	editorMark: null,
	lines: [[1, 3]],
};

/** One page of one article, read and starred, whose paper and date the reader had given when importing it. */
export const firstVersionId = '4k7m9p2q5s';

/** A page as that version numbered its rows: its day or none, its page number counted down, its place among those. */
export type OldPage = {
	readonly headlines: readonly string[];
	readonly date: string | null;
	readonly page: number | null;
	readonly arrival: number;
};

export function makeFirstVersion(file: string): void {
	const database = new DatabaseSync(file);
	database.exec(schema);
	const run = runOn(database);
	run(`INSERT INTO outlet (id, known, key, name) VALUES (1, 'stated', '望潮日报', '望潮日报')`);
	addPage(run, 1, {headlines: ['米价'], date: '1912-01-01', page: null, arrival: 0}, [firstVersionId]);
	run(`INSERT INTO correction (page_id, outlet, date, page) VALUES (1, '望潮日报', '1912-01-01', NULL)`);
	run(
		`INSERT INTO warning (page_id, ordinal, line, kind, message) VALUES (1, 0, 3, 'misreading', '“之” stands twice')`,
	);
	run('INSERT INTO reading_state (article_id, read, starred) VALUES (?, 1, 1)', firstVersionId);
	database.close();
}

/** Adds pages of the same paper; their articles' ids are made of their places. */
export function addOldPages(file: string, pages: readonly OldPage[]): void {
	const database = new DatabaseSync(file);
	const run = runOn(database);
	for (const [index, page] of pages.entries()) {
		const ids = page.headlines.map(
			(_, ordinal) => `${index}`.padStart(5, '0') + `${ordinal}`.padStart(5, '0'),
		);
		addPage(run, index + 2, page, ids);
	}
	database.close();
}

type Run = (sql: string, ...values: (string | number | Uint8Array | null)[]) => void;

function runOn(database: DatabaseSync): Run {
	return (sql, ...values) => {
		database.prepare(sql).run(...values);
	};
}

function addPage(
	run: Run,
	id: number,
	{headlines, date, page, arrival}: OldPage,
	ids: readonly string[],
): void {
	const day = date === null ? 0 : Date.parse(date) / 86_400_000 + 719_528 + 1;
	const position = day * 2 ** 33 + (page === null ? 0 : 1023 - page) * 2 ** 23 + 2 ** 23 - 1 - arrival;
	run(
		`INSERT INTO page (id, position, lowest, hash, source, outlet_id, date, page, stated_outlet, stated_date,
			stated_page, outlet_guess, date_guess, issue_number, cn, articles)
		VALUES (?, ?, ?, ?, 'scan.txt', 1, ?, ?, NULL, NULL, NULL, '望潮', NULL, NULL, NULL, ?)`,
		id,
		position,
		position - headlines.length + 1,
		Uint8Array.from({length: 32}, (_, index) => id >> (8 * (index % 4))),
		date,
		page === null ? null : String(page),
		headlines.length,
	);
	run(
		`INSERT INTO source_text (page_id, furniture, text) VALUES (?, '[]', ?)`,
		id,
		'米价\n米价日昂。\n升斗小民皆苦之。',
	);
	for (const [ordinal, headline] of headlines.entries()) {
		const number = position - ordinal;
		run(
			`INSERT INTO article (number, id, page_id, ordinal, outlet_id, section, headline, headline_made)
			VALUES (?, ?, ?, ?, 1, NULL, ?, 0)`,
			number,
			ids[ordinal] ?? '',
			id,
			ordinal,
			headline,
		);
		run(
			'INSERT INTO article_text (number, article, body) VALUES (?, ?, ?)',
			number,
			JSON.stringify({...article, headline}),
			JSON.stringify(article.body.map(block => block.text)),
		);
		// Its pairs and each of their characters, of outlet 1, as that version wrote them.
		const characters = [...headline];
		const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
		const grams = [...new Set([...characters, ...pairs])].map(gram =>
			[...gram].map(character => character.codePointAt(0)!.toString(36).padStart(4, '0')).join(''),
		);
		for (const table of ['headline_grams', 'body_grams']) {
			run(`INSERT INTO ${table} (rowid, grams) VALUES (?, ?)`, number, ['z00001', ...grams].join(' '));
		}
	}
}
