// Looks for the next unread article of a place beyond what is fetched of its list.
import type {ArticleSummary, Library, Listing} from '../../library/library.ts';
import type {Seeking} from './going.ts';

/** Articles looked through at a time. */
const pageSize = 200;
/** How far it is looked for: a list is then fetched as far as to it. */
const mostSought = 20_000;

/** The id of the next unread article; null if there is none so far down the list. */
export async function seekUnread(
	{from, place, after}: Seeking,
	library: Pick<Library, 'articlesIn' | 'nextUnread'>,
	signal: AbortSignal,
): Promise<string | null> {
	// What runs as the library itself does it finds at once.
	if (place.kind === 'articles' && place.order === 'newest' && place.filter.since === undefined)
		return library.nextUnread(from, 1, place.filter.outlet ?? null);
	let next: string | null = after;
	for (let sought = 0; next !== null && sought < mostSought; sought += pageSize) {
		const listing: Listing<ArticleSummary> = await library.articlesIn(place, next, pageSize);
		signal.throwIfAborted();
		const found = listing.items.find(({read}) => !read);
		if (found) return found.id;
		next = listing.next;
	}
	return null;
}
