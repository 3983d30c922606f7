// The lists of the reader: what was fetched of them, and where they stand.
import type {CopiedArticle} from '../library/copies.ts';
import type {ArticleSummary, OutletSummary} from '../library/library.ts';

/** Where a list stands: the chosen item, and the first one on the screen. */
export type Position = {
	readonly selected: number;
	readonly top: number;
};

/**
 * The outlets, after an entry for all of them together, above which stand the views; `items` is null until they are there.
 * Entries are counted from all outlets together (0) downward, and upward below 0.
 */
export type OutletList = {
	readonly items: readonly OutletSummary[] | null;
	readonly position: Position;
	/** Something changed that its counts don't show yet. */
	readonly stale: boolean;
};

/** A listed article; among the copies with how many there are of it. */
export type ListedSummary = ArticleSummary & Partial<Pick<CopiedArticle, 'copies'>>;

/** The articles of an outlet as far as they were fetched; `items` is null until the first of them are there. */
export type ArticleList = {
	readonly items: readonly ListedSummary[] | null;
	/** Continues the list, null at its end. */
	readonly next: string | null;
	readonly position: Position;
	/** Something was corrected that it doesn't show yet. */
	readonly stale: boolean;
	/** The last of so many articles is to be chosen, once they or all are there. */
	readonly upTo?: number | undefined;
};

/** Places of which the lists are kept: those of one left for so many others are fetched again. */
const mostLists = 64;

/** The lists with another one of a place, by its key, which is the last then to be left out. */
export function withListOf(
	lists: ReadonlyMap<string, ArticleList>,
	key: string,
	list: ArticleList,
): ReadonlyMap<string, ArticleList> {
	const others = [...lists].filter(([other]) => other !== key);
	return new Map([...others.slice(1 - mostLists), [key, list]]);
}
