// paper-tui subscribe: the feeds that fetch asks, none of which is asked here.
import {readFile, stat} from 'node:fs/promises';
import {largestFeed} from '../formats/feed.ts';
import {readOpml, writeOpml} from '../formats/opml.ts';
import {faultOf, SourceError} from '../formats/source-error.ts';
import type {Feed, Subscription} from '../library/feeds.ts';
import {safe} from '../terminal/safe.ts';
import type {ExitCode} from './command.ts';
import type {Context} from './context.ts';
import {webAddress} from './fetch/download.ts';
import {jsonLine} from './json-line.ts';
import type {Values} from './option.ts';
import {sourceMessage} from './source-message.ts';
import {tabLine} from './tab-line.ts';
import {UsageError} from './usage-error.ts';
import {withLibrary} from './with-library.ts';

/** Subscribes to addresses and to those in OPML files; lists subscriptions, or ends them. */
export async function run(context: Context, operands: readonly string[], values: Values): Promise<ExitCode> {
	if (values.list && values.remove)
		throw new UsageError(messages => messages.optionsApart('--list', '--remove'));
	const [surplus] = operands;
	if (values.list && surplus !== undefined) {
		throw new UsageError(messages => messages.operandUnwanted(safe(surplus, {oneLine: true})));
	}
	if (values.list || (surplus === undefined && !values.remove)) return list(context, values);
	if (values.format !== undefined)
		throw new UsageError(messages => messages.optionNotFor('--format', 'subscribe URL'));
	if (surplus === undefined) throw new UsageError(messages => messages.operandMissing('URL'));
	return values.remove ? end(context, operands, values) : begin(context, operands, values);
}

async function list(context: Context, values: Values): Promise<ExitCode> {
	const format: string = values.json ? 'json' : (values.format ?? 'text');
	return withLibrary(context, async library => {
		const feeds = await library.feeds();
		if (feeds.length === 0) {
			context.complain(context.messages.noSubscriptions);
			return 1;
		}
		await context.write(
			format === 'opml' ? safe(writeOpml(feeds)) : feeds.map(feed => lineOf(feed, format)).join(''),
		);
		return 0;
	});
}

function lineOf({url, title}: Feed, format: string): string {
	return format === 'json' ? jsonLine({url, title}) : tabLine([url, title]);
}

async function begin(context: Context, operands: readonly string[], {json}: Values): Promise<ExitCode> {
	const {messages} = context;
	const wanted: Subscription[] = [];
	let failed = 0;
	for (const operand of operands) {
		try {
			const named = await subscriptionsIn(operand);
			if (named.length === 0) context.complain(messages.opmlEmpty(safe(operand, {oneLine: true})));
			for (const {url, title} of named) {
				const address = webAddress(url);
				if (address) wanted.push({url: address.href, title});
				else context.complain(messages.fetchAddress(safe(url, {oneLine: true})));
				if (!address) failed++;
			}
			if (named.length === 0) failed++;
		} catch (error) {
			if (!(error instanceof SourceError)) throw error;
			failed++;
			context.complain(sourceMessage(error, messages));
		}
	}
	return withLibrary(context, async library => {
		const added = await library.subscribe(wanted);
		const all = (await library.feeds()).length;
		await context.write(
			json ? jsonLine({added, subscriptions: all, failed}) : `${messages.subscribed(added, all)}\n`,
		);
		return failed > 0 ? 1 : 0;
	});
}

async function end(context: Context, operands: readonly string[], {json}: Values): Promise<ExitCode> {
	const {messages} = context;
	return withLibrary(context, async library => {
		let removed = 0;
		for (const operand of operands) {
			if (await library.unsubscribe(webAddress(operand)?.href ?? operand)) removed++;
			else context.complain(messages.notSubscribed(safe(operand, {oneLine: true})));
		}
		const all = (await library.feeds()).length;
		await context.write(
			json ? jsonLine({removed, subscriptions: all}) : `${messages.unsubscribed(removed, all)}\n`,
		);
		return removed === operands.length ? 0 : 1;
	});
}

/** What begins as an address does is one; all else is the name of a file. */
async function subscriptionsIn(operand: string): Promise<readonly Subscription[]> {
	if (/^[a-z][a-z\d+.-]*:\/\//iu.test(operand)) return [{url: operand, title: null}];
	try {
		const status = await stat(operand);
		if (!status.isFile()) throw new SourceError(operand, {kind: 'not-a-file'});
		if (status.size > largestFeed) throw new SourceError(operand, {kind: 'too-large', limit: largestFeed});
		return readOpml({name: operand, bytes: await readFile(operand)});
	} catch (error) {
		if (error instanceof SourceError) throw error;
		throw new SourceError(operand, faultOf(error), {cause: error});
	}
}
