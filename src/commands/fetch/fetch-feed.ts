// Fetches one address: the new and changed entries of a feed, or the pages of any other document.
import {createHash} from 'node:crypto';
import {type FeedEntry, readFeed} from '../../formats/feed/read-feed.ts';
import {isFeed, largestFeed} from '../../formats/feed.ts';
import type {FormatPage} from '../../formats/format.ts';
import {readDocument} from '../../formats/formats.ts';
import {neighboursIn} from '../../formats/neighbours.ts';
import {Opening} from '../../formats/opening.ts';
import {SourceError} from '../../formats/source-error.ts';
import {tellPage} from '../../formats/tell-page.ts';
import type {Feed, KnownEntry, NewEntry} from '../../library/feeds.ts';
import type {Library} from '../../library/library.ts';
import {restorePage} from '../../page/restore-page.ts';
import {type Downloaded, webAddress} from './download.ts';
import {FetchError} from './fetch-error.ts';
import {withFullText} from './full-text.ts';

/** Entries that are stored together. */
const atOnce = 50;

export type FetchedFeed = {
	/** The server has nothing new, and said so. */
	readonly isUnchanged: boolean;
	readonly added: number;
	readonly changed: number;
	/** Entries whose own page was wanted and could not be fetched. */
	readonly unfetched: number;
};

export type FeedFetching = {
	readonly library: Library;
	/** Fetches an address, within bounds. */
	readonly download: (address: string, known: Feed | null) => Promise<Downloaded>;
	/** With the text of the pages that entries point at. */
	readonly full: boolean;
	readonly stop: AbortSignal;
};

/**
 * What was stored. `feed` is what the library has of a subscription; null for an address without one, which may hold
 * a document of any format.
 *
 * @throws {FetchError}
 * @throws {SourceError} if what came can't be read.
 */
export async function fetchFeed(
	url: string,
	feed: Feed | null,
	{library, download, full, stop}: FeedFetching,
): Promise<FetchedFeed> {
	// What was last taken without the pages' text is asked for anew.
	const answer = await download(url, feed && full && !feed.isFull ? null : feed);
	if (answer.kind === 'unchanged') return {isUnchanged: true, added: 0, changed: 0, unfetched: 0};
	const {title, entries} = await entriesIn(answer, url, feed !== null);
	const known = new Map((await library.knownEntries(url)).map(entry => [entry.key, entry]));
	const wanted = entries.filter(entry => isWanted(entry, known.get(entry.key), full));
	let [added, changed, unfetched] = [0, 0, 0];
	for (let from = 0; from < wanted.length && !stop.aborted; from += full ? 1 : atOnce) {
		const ready: NewEntry[] = [];
		for (const entry of wanted.slice(from, from + (full ? 1 : atOnce))) {
			const page = full && entry.told ? await withFullText(entry.told, entry.address, download, stop) : null;
			if (full && entry.address !== null && entry.told && !page) unfetched++;
			// What is cut off by a signal is for the next time.
			if (stop.aborted) break;
			const restored = page ? tellPage({source: entry.page.source, ...page}) : entry.page;
			ready.push({
				key: entry.key,
				digest: entry.digest,
				isFull: page !== null,
				page: {...restored, edition: restorePage(restored)},
			});
		}
		const outcomes = await library.addEntries(url, ready);
		added += outcomes.filter(outcome => outcome === 'added').length;
		changed += outcomes.filter(outcome => outcome === 'changed').length;
	}
	if (feed && !stop.aborted) {
		const {etag, lastModified} = answer;
		await library.noteFeed({url, title, etag, lastModified, isFull: full && unfetched === 0});
	}
	return {isUnchanged: false, added, changed, unfetched};
}

type Arrived = {
	readonly key: string;
	readonly digest: string;
	readonly address: string | null;
	readonly page: FormatPage;
	/** As its feed has it; null for what is no entry of a feed. */
	readonly told: FeedEntry['page'] | null;
};

/** An entry that was taken in full waits for the next time that full text is asked for: it would lose it. */
function isWanted({digest, address}: Arrived, known: KnownEntry | undefined, full: boolean): boolean {
	if (known === undefined) return true;
	if (known.isFull && !full) return false;
	return known.digest !== digest || (full && !known.isFull && address !== null);
}

async function entriesIn(
	{bytes, address, encoding}: Downloaded & {readonly kind: 'new'},
	url: string,
	isSubscribed: boolean,
): Promise<{readonly title: string | null; readonly entries: readonly Arrived[]}> {
	if (!isFeed(new Opening(bytes))) {
		if (isSubscribed) throw new FetchError(url, {kind: 'not-a-feed'});
		return {title: null, entries: await pagesIn(bytes, address)};
	}
	if (bytes.length > largestFeed) throw new FetchError(url, {kind: 'too-large', limit: largestFeed});
	const {title, entries} = readFeed({name: url, bytes}, encoding);
	return {
		title,
		entries: entries.map(({key, address: own, page}, index) => {
			const link = own === null ? null : (webAddress(own, address)?.href ?? null);
			const told = tellPage({source: link ?? `${url}#${index + 1}`, ...page});
			return {key, digest: digestOf(told), address: link, page: told, told: page};
		}),
	};
}

async function pagesIn(bytes: Uint8Array, name: string): Promise<Arrived[]> {
	const pages: Arrived[] = [];
	for await (const page of readDocument({name, bytes, neighbour: neighboursIn(null)})) {
		if (page instanceof SourceError) throw page;
		pages.push({key: page.source, digest: digestOf(page), address: null, page, told: null});
	}
	return pages;
}

function digestOf({text}: FormatPage): string {
	return createHash('sha256').update(text).digest('base64');
}
