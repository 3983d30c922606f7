// Subscriptions and the entries taken from feeds, in their tables.
import type {EntryOutcome, Feed, HostWait, KnownEntry, NewEntry, Subscription} from '../feeds.ts';
import {preparePage} from '../prepare-page.ts';
import {addPages} from './add-pages.ts';
import type {Connection} from './connection.ts';
import {renewPage} from './renew-page.ts';

export function listFeeds(connection: Connection): Feed[] {
	return connection
		.all<{
			url: string;
			title: string | null;
			etag: string | null;
			last_modified: string | null;
			is_full: number;
		}>('SELECT * FROM feed ORDER BY title IS NULL, title, url')
		.map(({url, title, etag, last_modified, is_full}) => ({
			url,
			title,
			etag,
			lastModified: last_modified,
			isFull: is_full === 1,
		}));
}

export function subscribe(connection: Connection, subscriptions: readonly Subscription[]): number {
	return connection.transaction(() => {
		let added = 0;
		for (const {url, title} of subscriptions) {
			if (connection.first('SELECT 1 FROM feed WHERE url = ?', url) === undefined) added++;
			connection.run(
				'INSERT INTO feed (url, title) VALUES (?1, ?2) ON CONFLICT (url) DO UPDATE SET title = coalesce(title, ?2)',
				url,
				title,
			);
		}
		return added;
	});
}

export function unsubscribe(connection: Connection, url: string): boolean {
	return connection.first('DELETE FROM feed WHERE url = ? RETURNING url', url) !== undefined;
}

export function noteFeed(connection: Connection, {url, title, etag, lastModified, isFull}: Feed): void {
	connection.run(
		'UPDATE feed SET title = coalesce(?2, title), etag = ?3, last_modified = ?4, is_full = ?5 WHERE url = ?1',
		url,
		title,
		etag,
		lastModified,
		Number(isFull),
	);
}

export function knownEntries(connection: Connection, url: string): KnownEntry[] {
	return connection
		.all<{key: string; digest: string; is_full: number}>(
			'SELECT key, digest, is_full FROM feed_entry WHERE feed = ?',
			url,
		)
		.map(({key, digest, is_full}) => ({key, digest, isFull: is_full === 1}));
}

export function addEntries(
	connection: Connection,
	url: string,
	entries: readonly NewEntry[],
): EntryOutcome[] {
	const before = new Map(
		entries.flatMap(({key}) => {
			const row = connection.first<{page_hash: Uint8Array}>(
				'SELECT page_hash FROM feed_entry WHERE feed = ? AND key = ?',
				url,
				key,
			);
			return row ? [[key, row.page_hash] as const] : [];
		}),
	);
	const pages = entries.map(({page}) => preparePage(page));
	// Broken off after this, the next time finds them by their words.
	const added = addPages(
		connection,
		pages.filter((_, index) => !before.has(entries[index]?.key ?? '')),
	).values();
	return connection.transaction(() =>
		entries.map(({key, digest, isFull, page}, index): EntryOutcome => {
			const hash = pages[index]?.hash ?? new Uint8Array();
			const former = before.get(key);
			const {outcome, hash: now} = former
				? renewPage(connection, former, {...page, hash})
				: {outcome: added.next().value?.status ?? 'unchanged', hash};
			connection.run(
				'INSERT OR REPLACE INTO feed_entry (feed, key, digest, is_full, page_hash) VALUES (?, ?, ?, ?, ?)',
				url,
				key,
				digest,
				Number(isFull),
				now,
			);
			return outcome;
		}),
	);
}

export function hostWaits(connection: Connection): HostWait[] {
	return connection
		.all<HostWait>('SELECT host, failures, until FROM feed_host')
		.map(({host, failures, until}) => ({host, failures, until}));
}

export function setHostWait(connection: Connection, {host, failures, until}: HostWait): void {
	if (failures === 0) connection.run('DELETE FROM feed_host WHERE host = ?', host);
	else {
		connection.run(
			'INSERT OR REPLACE INTO feed_host (host, failures, until) VALUES (?, ?, ?)',
			host,
			failures,
			until,
		);
	}
}
