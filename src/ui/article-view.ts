// How an article is on the screen, or was when it was left.
import type {StoredArticle} from '../library/library.ts';

/** Where to stand in an article when it arrives: at its first hit, if it has none at its beginning; or at its last hit. */
export type Arrival = 'beginning' | 'last-hit';

export type ArticleView = {
	/** The article on the screen: the chosen one, or the one before it while that is on its way. */
	readonly stored: StoredArticle | null;
	/** First row on the screen. */
	readonly top: number;
	/** Row of the hit last jumped to. */
	readonly hit: number | null;
	readonly arrival: Arrival;
	/** Where the reader went before the text was set anew, until `top` is another. */
	readonly place?: Place;
	/** The article as its page has it, while it is shown joined with its continuations. */
	readonly apart?: StoredArticle;
	/** Id of the article that a jump was followed to, and from which the reader came back. */
	readonly followed?: string;
};

/** A place that outlives every setting: how much of the text stands above it, and the `top` at which it is shown. */
export type Place = {readonly top: number; readonly text: number};

/** An article that was left, and how much of its text stood above the top of the screen. */
export type LeftText = {readonly article: ArticleView; readonly above: number};
