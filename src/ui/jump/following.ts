// What the reader knows of the jumps that were followed.
import type {StoredArticle} from '../../library/library.ts';
import type {Jump} from '../../page/edition.ts';
import type {Visit} from '../visits/visited.ts';

/** Jumps of an article of which one is on its way to be followed. */
export type Following = {
	readonly from: StoredArticle;
	readonly jumps: readonly Jump[];
};

/** Where a jump was followed from, and returns to. */
export type Waypoint = Visit & {
	/** Id of the article it led to. */
	readonly to: string;
};
