// Reads a feed: what it is called, and its entries as pages of one article each.
import {type AnyFeed, parseFeed} from 'feedsmith';
import {declaredEncoding} from '../declared-encoding.ts';
import {decodeText} from '../decode-text.ts';
import type {PlainDocument} from '../format.ts';
import {dayOfField} from '../iso-date.ts';
import {SourceError} from '../source-error.ts';
import {inOneLine, type ToldPage, type ToldPart} from '../tell-page.ts';
import {entriesOf, type PlainEntry, titleOf} from './entries.ts';
import {MarkupAllowance, partsOfMarkup, wordsOf} from './markup-text.ts';

/** Entries that are read of a feed; they begin with the newest. */
const mostEntries = 2000;

export type FeedEntry = {
	/** What tells it from the others of its feed, whatever becomes of its words. */
	readonly key: string;
	/** Of its own page, as the feed has it; null if it has none. */
	readonly address: string | null;
	readonly page: Omit<ToldPage, 'source'>;
};

export type ReadFeed = {
	/** Null where it has none. */
	readonly title: string | null;
	readonly entries: readonly FeedEntry[];
};

/**
 * In the order of the feed. `encoding` is what it is said to be in where it doesn't say so itself. No entity is expanded but those of XML and HTML.
 *
 * @throws {SourceError} `damaged` if it can't be read as a feed, and as decoding throws.
 */
export function readFeed(
	{name, bytes}: Pick<PlainDocument, 'name' | 'bytes'>,
	encoding: string | null = null,
): ReadFeed {
	const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
	const feed = parsed(decodeText(bytes, name, declaredEncoding(start) ?? encoding), name);
	const title = titleOf(feed);
	const allowance = new MarkupAllowance();
	const keys = new Set<string>();
	const entries = entriesOf(feed).map(each => {
		const entry = entryOf(each, title, allowance);
		// Some feeds give one address, or one id, to all that they have.
		const key = keys.has(entry.key) ? `${entry.key} ${each.title.value}` : entry.key;
		keys.add(key);
		return {...entry, key};
	});
	return {title, entries};
}

function parsed(text: string, name: string): AnyFeed {
	try {
		return parseFeed(withoutDeclarations(text), {maxItems: mostEntries});
	} catch (error) {
		// Its errors are of several kinds, and of any depth the parser can't take.
		throw new SourceError(name, {kind: 'damaged', what: 'RSS/Atom'}, {cause: error});
	}
}

/** What a document declares before its first element: entities of its own, which are never expanded. */
function withoutDeclarations(text: string): string {
	const start = text.search(/<(?:!doctype|[a-z])/iu);
	const declared = /^<!doctype[^[>]{0,2000}(?:\[[\s\S]*?\]\s*)?>/iu.exec(start < 0 ? '' : text.slice(start));
	return declared ? text.slice(start + declared[0].length) : text;
}

function entryOf(entry: PlainEntry, outlet: string | null, allowance: MarkupAllowance): FeedEntry {
	const {id, address, dates, authors, category} = entry;
	const headline = wordsOf(entry.title, allowance);
	const byline = authors.map(author => inOneLine(author)).join(' ');
	const date = dates.map(dayOfField).find(day => day !== null) ?? null;
	const body = longest(entry.texts.map(text => partsOfMarkup(text, allowance)));
	return {
		key: id ?? address ?? `${date} ${headline}`,
		address,
		page: {
			facts: {...(outlet !== null && {outlet}), ...(date !== null && {date})},
			articles: [
				[
					...told('section', category ?? ''),
					...told('headline', headline),
					...told('byline', byline),
					// Some begin with their own headline again.
					...body.filter(({text}, index) => index > 0 || text !== headline),
				],
			],
		},
	};
}

function told(role: ToldPart['role'], text: string): ToldPart[] {
	return text === '' ? [] : [{role, text}];
}

/** Of a summary and a text the text, whichever is which. */
function longest(texts: readonly (readonly ToldPart[])[]): readonly ToldPart[] {
	return texts.reduce((best, text) => (lengthOf(text) > lengthOf(best) ? text : best), []);
}

function lengthOf(parts: readonly ToldPart[]): number {
	return parts.reduce((length, {text}) => length + text.length, 0);
}
