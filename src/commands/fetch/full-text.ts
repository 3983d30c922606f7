// The text of the page that an entry points at, in the place of what the feed has of it.
import type {FeedEntry} from '../../formats/feed/read-feed.ts';
import {markupOf, readMarkup} from '../../formats/html/read-markup.ts';
import {SourceError} from '../../formats/source-error.ts';
import type {ToldPart} from '../../formats/tell-page.ts';
import type {Feed} from '../../library/feeds.ts';
import type {Downloaded} from './download.ts';
import {FetchError} from './fetch-error.ts';

/** What the feed says better than the page: there it is a field of its own. */
const ofFeed: ReadonlySet<ToldPart['role']> = new Set(['section', 'headline', 'byline']);

/**
 * The entry with the text of its page, or with its own where that has more; null if the page can't be fetched or is no
 * article.
 */
export async function withFullText(
	page: FeedEntry['page'],
	address: string | null,
	download: (address: string, known: Feed | null) => Promise<Downloaded>,
	stop: AbortSignal,
): Promise<FeedEntry['page'] | null> {
	if (address === null || stop.aborted) return null;
	try {
		const answer = await download(address, null);
		if (answer.kind === 'unchanged') return null;
		const read = readMarkup(markupOf({name: address, bytes: answer.bytes}));
		if (read.kind !== 'article') return null;
		const [own = []] = page.articles;
		const {parts} = read.article;
		if (lengthOf(parts) <= lengthOf(own)) return page;
		const kept = own.filter(({role}) => ofFeed.has(role));
		const has = new Set(kept.map(({role}) => role));
		return {
			...page,
			articles: [[...kept, ...parts.filter(({role}) => !ofFeed.has(role) || !has.has(role))]],
		};
	} catch (error) {
		if (error instanceof FetchError || error instanceof SourceError) return null;
		throw error;
	}
}

/** Characters of the text. */
function lengthOf(parts: readonly ToldPart[]): number {
	return parts
		.filter(({role}) => role === 'paragraph' || role === 'crosshead')
		.reduce((length, {text}) => length + text.length, 0);
}
