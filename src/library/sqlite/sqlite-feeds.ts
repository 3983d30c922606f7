// The embedded engine's feeds.
import type {EntryOutcome, Feed, Feeds, HostWait, KnownEntry, NewEntry, Subscription} from '../feeds.ts';
import type {Connection} from './connection.ts';
import {
	addEntries,
	hostWaits,
	knownEntries,
	listFeeds,
	noteFeed,
	setHostWait,
	subscribe,
	unsubscribe,
} from './feeds.ts';
import {SqlitePlaces} from './sqlite-places.ts';

export class SqliteFeeds extends SqlitePlaces implements Feeds {
	readonly #connection: Connection;

	constructor(connection: Connection) {
		super(connection);
		this.#connection = connection;
	}

	async feeds(): Promise<Feed[]> {
		return listFeeds(this.#connection);
	}

	async subscribe(subscriptions: readonly Subscription[]): Promise<number> {
		return subscribe(this.#connection, subscriptions);
	}

	async unsubscribe(url: string): Promise<boolean> {
		return unsubscribe(this.#connection, url);
	}

	async noteFeed(feed: Feed): Promise<void> {
		noteFeed(this.#connection, feed);
	}

	async knownEntries(url: string): Promise<KnownEntry[]> {
		return knownEntries(this.#connection, url);
	}

	async addEntries(url: string, entries: readonly NewEntry[]): Promise<EntryOutcome[]> {
		return addEntries(this.#connection, url, entries);
	}

	async hostWaits(): Promise<HostWait[]> {
		return hostWaits(this.#connection);
	}

	async setHostWait(wait: HostWait): Promise<void> {
		setHostWait(this.#connection, wait);
	}
}
