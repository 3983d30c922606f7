// newsboat on the articles of a library: its cache filled with them, and how it is started.
import {existsSync, mkdirSync, renameSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import type {NewPage} from '../../src/library/library.ts';
import type {Started} from './driven-terminal.ts';

/** Where Debian's package puts it. */
const command = '/usr/bin/newsboat';

// As 2.21 makes it.
const schema = `
CREATE TABLE rss_feed (rssurl VARCHAR(1024) PRIMARY KEY NOT NULL, url VARCHAR(1024) NOT NULL, title VARCHAR(1024) NOT NULL,
	lastmodified INTEGER(11) NOT NULL DEFAULT 0, is_rtl INTEGER(1) NOT NULL DEFAULT 0, etag VARCHAR(128) NOT NULL DEFAULT "");
CREATE TABLE rss_item (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, guid VARCHAR(64) NOT NULL, title VARCHAR(1024) NOT NULL,
	author VARCHAR(1024) NOT NULL, url VARCHAR(1024) NOT NULL, feedurl VARCHAR(1024) NOT NULL, pubDate INTEGER NOT NULL,
	content VARCHAR(65535) NOT NULL, unread INTEGER(1) NOT NULL, enclosure_url VARCHAR(1024), enclosure_type VARCHAR(1024),
	enqueued INTEGER(1) NOT NULL DEFAULT 0, flags VARCHAR(52), deleted INTEGER(1) NOT NULL DEFAULT 0,
	base VARCHAR(128) NOT NULL DEFAULT "");
CREATE TABLE google_replay (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, guid VARCHAR(64) NOT NULL, state INTEGER NOT NULL, ts INTEGER NOT NULL);
CREATE INDEX idx_rssurl ON rss_feed(rssurl);
CREATE INDEX idx_guid ON rss_item(guid);
CREATE INDEX idx_feedurl ON rss_item(feedurl);
CREATE INDEX idx_lastmodified ON rss_feed(lastmodified);
CREATE INDEX idx_deleted ON rss_item(deleted);
CREATE TABLE metadata (db_schema_version_major INTEGER NOT NULL, db_schema_version_minor INTEGER NOT NULL);
INSERT INTO metadata VALUES (2, 11);
`;

export const isInstalled = existsSync(command);

/** Its keys as ours, where it has the same. */
const settings = `auto-reload no
refresh-on-startup no
confirm-exit no
bind-key j down
bind-key k up
bind-key ^F pagedown
`;

/** Fills a folder with what newsboat needs to show these pages, a feed for each outlet; one that is there stays. */
export function fillNewsboat(folder: string, pages: Iterable<NewPage>): void {
	const cache = path.join(folder, 'cache.db');
	if (existsSync(cache)) return;
	mkdirSync(folder, {recursive: true});
	const unfinished = `${cache}.unfinished`;
	const database = new DatabaseSync(unfinished);
	database.exec(schema);
	database.exec('PRAGMA synchronous = OFF; BEGIN');
	const addFeed = database.prepare('INSERT INTO rss_feed (rssurl, url, title) VALUES (?, ?, ?)');
	const addItem = database.prepare(
		"INSERT INTO rss_item (guid, title, author, url, feedurl, pubDate, content, unread) VALUES (?, ?, '', ?, ?, ?, ?, 1)",
	);
	const feeds = new Map<string, string>();
	for (const {source, edition} of pages) {
		const outlet = edition.outlet ?? source;
		const feed = feeds.get(outlet) ?? `file:///nowhere/${feeds.size}.xml`;
		if (!feeds.has(outlet)) {
			feeds.set(outlet, feed);
			addFeed.run(feed, feed, outlet);
		}
		const seconds = Date.parse(edition.date ?? '') / 1000;
		for (const [index, {headline, body}] of edition.articles.entries()) {
			const content = body.map(({text}) => `<p>${text}</p>`).join('');
			const address = `https://papers.example/${encodeURIComponent(source)}/${index}`;
			addItem.run(address, headline, address, feed, seconds + index, content);
		}
	}
	database.exec('COMMIT');
	database.close();
	writeFileSync(path.join(folder, 'urls'), `${[...feeds.values()].join('\n')}\n`);
	writeFileSync(path.join(folder, 'config'), settings);
	renameSync(unfinished, cache);
}

/** How it is started on such a folder. */
export function newsboatOn(folder: string, columns: number, rows: number): Started {
	const at = (name: string) => path.join(folder, name);
	return {
		command,
		words: ['-u', at('urls'), '-c', at('cache.db'), '-C', at('config')],
		columns,
		rows,
		environment: {LANG: 'C.UTF-8', HOME: folder},
	};
}
