// paper-tui fetch: what is new in the feeds, and only when it is asked for.
import {SourceError} from '../formats/source-error.ts';
import type {Feed} from '../library/feeds.ts';
import type {Library} from '../library/library.ts';
import {safe} from '../terminal/safe.ts';
import type {ExitCode} from './command.ts';
import type {Context} from './context.ts';
import {download, webAddress} from './fetch/download.ts';
import {faultMessage} from './fetch/fault-message.ts';
import {FetchError} from './fetch/fetch-error.ts';
import {type FetchedFeed, fetchFeed} from './fetch/fetch-feed.ts';
import {HostWaits} from './fetch/host-waits.ts';
import {isPrivateAddress} from './fetch/private-address.ts';
import {jsonLine} from './json-line.ts';
import type {Values} from './option.ts';
import {stoppable} from './signals.ts';
import {UsageError} from './usage-error.ts';
import {withLibrary} from './with-library.ts';

/** Hosts that are asked at the same time; each is asked for one thing after the other. */
const hostsAtOnce = 4;

type Wanted = {readonly url: string; readonly feed: Feed | null; readonly isNamed: boolean};

type Fetched =
	| ({readonly kind: 'fetched'} & FetchedFeed)
	| {readonly kind: 'waiting'; readonly message: string}
	| {readonly kind: 'failed'; readonly message: string};

/** Fetches every subscription, or the addresses named. What fails does not keep the rest from being stored. */
export async function run(context: Context, operands: readonly string[], values: Values): Promise<ExitCode> {
	for (const operand of operands) {
		if (webAddress(operand)) continue;
		throw new UsageError(messages => messages.fetchAddress(safe(operand, {oneLine: true})));
	}
	return stoppable(stop =>
		withLibrary<ExitCode>(context, async library => {
			const wanted = await wantedOf(library, operands);
			if (wanted.length > 0) return fetchAll(context, library, wanted, values, stop);
			context.complain(context.messages.noSubscriptions);
			return 1;
		}),
	);
}

async function wantedOf(library: Library, operands: readonly string[]): Promise<Wanted[]> {
	const feeds = await library.feeds();
	if (operands.length === 0) return feeds.map(feed => ({url: feed.url, feed, isNamed: false}));
	const urls = new Set(operands.map(operand => webAddress(operand)?.href ?? operand));
	return [...urls].map(url => ({url, feed: feeds.find(each => each.url === url) ?? null, isNamed: true}));
}

async function fetchAll(
	context: Context,
	library: Library,
	wanted: readonly Wanted[],
	values: Values,
	stop: AbortSignal,
): Promise<ExitCode> {
	const {messages} = context;
	const over = new AbortController();
	const ending = AbortSignal.any([stop, over.signal]);
	const waits = new HostWaits(library, await library.hostWaits());
	let [done, answered, added, changed, failed] = [0, 0, 0, 0, 0];
	const tell = async ({url}: Wanted, fetched: Fetched): Promise<void> => {
		done++;
		if (fetched.kind === 'failed') failed++;
		context.progress(null);
		if (fetched.kind === 'fetched') {
			answered++;
			added += fetched.added;
			changed += fetched.changed;
			if (fetched.unfetched > 0) {
				context.complain(messages.pagesUnfetched(safe(url, {oneLine: true}), fetched.unfetched));
			}
		} else context.complain(fetched.message);
		if (values.json) await context.write(jsonLine(report(url, fetched)));
		context.progress(messages.fetchingFeeds(done, wanted.length));
	};
	const hosts = [...Map.groupBy(wanted, ({url}) => new URL(url).host).entries()];
	const next = hosts.values();
	const work = async (): Promise<void> => {
		for (const [host, ofHost] of next) {
			for (const each of ofHost) {
				if (ending.aborted) return;
				const fetched = await fetchOne(each, host, {context, library, waits, values, stop: ending});
				if (!ending.aborted || fetched.kind === 'fetched') await tell(each, fetched);
			}
		}
	};
	context.progress(messages.fetchingFeeds(0, wanted.length));
	try {
		await Promise.all(Array.from({length: hostsAtOnce}, work));
	} finally {
		// Where the library gives out, the others end, too.
		over.abort();
		context.progress(null);
	}
	if (!values.json) await context.write(`${messages.fetched(added, changed, answered)}\n`);
	if (stop.aborted) context.complain(messages.fetchStopped);
	else if (failed > 0 && wanted.length > 1) context.complain(messages.someFailed(failed, wanted.length));
	return failed > 0 ? 1 : 0;
}

type Fetching = {
	readonly context: Context;
	readonly library: Library;
	readonly waits: HostWaits;
	readonly values: Values;
	readonly stop: AbortSignal;
};

async function fetchOne(
	{url, feed, isNamed}: Wanted,
	host: string,
	{context: {messages}, library, waits, values, stop}: Fetching,
): Promise<Fetched> {
	const left = waits.left(host);
	if (left > 0 && !isNamed) {
		const minutes = Math.ceil(left / 60_000);
		return {kind: 'waiting', message: messages.hostWaits(safe(url, {oneLine: true}), minutes)};
	}
	const isBarred = values['allow-private'] ? () => false : isPrivateAddress;
	try {
		const fetched = await fetchFeed(url, feed, {
			library,
			download: (address, known) => download(address, {known, isBarred, stop}),
			full: values.full === true,
			stop,
		});
		await waits.answered(host);
		return {kind: 'fetched', ...fetched};
	} catch (error) {
		if (!(error instanceof FetchError || error instanceof SourceError)) throw error;
		if (error instanceof FetchError && !stop.aborted) await waits.failed(host, error);
		return {kind: 'failed', message: faultMessage(error, messages)};
	}
}

function report(feed: string, fetched: Fetched): object {
	if (fetched.kind !== 'fetched') {
		return {feed, status: fetched.kind, added: 0, changed: 0, message: fetched.message};
	}
	const {isUnchanged, added, changed} = fetched;
	return {feed, status: isUnchanged ? 'unchanged' : 'fetched', added, changed, message: null};
}
