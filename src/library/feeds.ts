// The feeds a reader is subscribed to, and which entries of which feed are in the library.
import type {NewPage} from './library.ts';

export type Subscription = {
	readonly url: string;
	/** Null until it is known. */
	readonly title: string | null;
};

export type Feed = Subscription & {
	/** What its server said of its last answer; null where it said nothing, or was not asked yet. */
	readonly etag: string | null;
	readonly lastModified: string | null;
	/** The last answer was taken with the text of the pages that its entries point at. */
	readonly isFull: boolean;
};

/** An entry as the feed had it when it was taken. */
export type KnownEntry = {
	/** What tells it from the others of its feed. */
	readonly key: string;
	/** A fingerprint of its words in the feed. */
	readonly digest: string;
	/** Its text is that of the page that it points at. */
	readonly isFull: boolean;
};

export type NewEntry = KnownEntry & {readonly page: NewPage};

/** `unchanged`: its page is in the library already, or was taken out of it by the reader. */
export type EntryOutcome = 'added' | 'changed' | 'unchanged';

/** A host that is to be left alone. */
export type HostWait = {
	readonly host: string;
	/** How often in a row it could not be reached, or did not want to be. */
	readonly failures: number;
	/** In milliseconds since 1970. */
	readonly until: number;
};

/** They stay in the library, beside what was made of their entries: a backup has both, and an entry comes once. */
export interface Feeds {
	/** By title, those without one last. */
	feeds(): Promise<Feed[]>;
	/** How many of them are new. One that is there gets a title if it has none. */
	subscribe(subscriptions: readonly Subscription[]): Promise<number>;
	/** Whether there was one. What was taken from it stays. */
	unsubscribe(url: string): Promise<boolean>;
	/** What was said in the last answer; nothing for a feed without a subscription. */
	noteFeed(feed: Feed): Promise<void>;
	/** The entries that were taken of a feed, subscribed to or not. */
	knownEntries(url: string): Promise<KnownEntry[]>;
	/**
	 * Stores entries of a feed. One whose key is known takes the place of what it was: its article keeps marks, notes and
	 * corrections, and its old id leads to it.
	 */
	addEntries(url: string, entries: readonly NewEntry[]): Promise<EntryOutcome[]>;
	hostWaits(): Promise<HostWait[]>;
	/** Without failures the host is forgotten. */
	setHostWait(wait: HostWait): Promise<void>;
}
