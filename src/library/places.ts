// What can be listed besides the whole library, and the little that is remembered of how it is read.
import type {ArticleFilter, ArticleSummary, Listing} from './library.ts';

/** Orders of a list of articles; `newest` is the library's own. */
export const orders = ['newest', 'oldest', 'outlet', 'page', 'section'] as const;

/** By what a list runs: by date, newest or oldest first, or by paper, page number or section and then by date. */
export type Order = (typeof orders)[number];

/** Views across all papers. */
export const views = ['unread', 'starred', 'noted', 'latest', 'history'] as const;

/**
 * `unread`, `starred` and `noted` run newest first, or in another order; `latest` lists what was added last, page by page,
 * and `history` what was opened last, each article once: these know but their own.
 */
export type View = (typeof views)[number];

/** Whose articles are listed. */
export type Place =
	| {readonly kind: 'articles'; readonly filter: ArticleFilter; readonly order: Order}
	| {readonly kind: 'view'; readonly view: View; readonly order?: Order}
	/** A collection, newest first unless another order is given. */
	| {readonly kind: 'tag'; readonly tag: string; readonly order?: Order};

/** A place in a text to come back to, under a letter. */
export type Bookmark = {
	readonly letter: string;
	readonly id: string;
	/** As `ReadingState` counts it. */
	readonly position: number;
};

/** A bookmark with the headline of its article. */
export type KeptBookmark = Bookmark & {readonly headline: string};

export type TagSummary = {
	readonly name: string;
	readonly articles: number;
};

/** How many opened articles are remembered. */
export const mostOpened = 1000;

export interface Places {
	/** A stretch of what a place lists. */
	articlesIn(place: Place, after: string | null, limit: number): Promise<Listing<ArticleSummary>>;
	/** Ids in the order in which the place would list their articles; those of no article are left out. */
	inOrderOf(place: Place, ids: readonly string[]): Promise<string[]>;
	/**
	 * The id of the unread article that stands next below (1) or above (-1) an article in the library's order, among
	 * those of an outlet if one is named; null if there is none.
	 */
	nextUnread(id: string, by: 1 | -1, outlet: string | null): Promise<string | null>;
	/** Puts an article at the head of the history. One that is not in the library is let pass. */
	rememberOpened(id: string): Promise<void>;
	/** By letter; none whose article is no more. */
	bookmarks(): Promise<KeptBookmark[]>;
	/** Takes the place of one with the same letter. Rejects with a RangeError for what is no small Latin letter. */
	setBookmark(bookmark: Bookmark): Promise<void>;
	/** The collections with anything in them, by name. */
	tags(): Promise<TagSummary[]>;
}
