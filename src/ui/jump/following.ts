// What the reader knows of the jumps that were followed.
import type {StoredArticle} from '../../library/library.ts';
import type {Jump} from '../../page/edition.ts';
import type {Visit} from '../visits/visited.ts';

/** Jumps of an article of which one is on its way to be followed, or all are to be joined with the article. */
export type Following = {
	readonly from: StoredArticle;
	readonly jumps: readonly Jump[];
	readonly to: 'follow' | 'join';
};

/** Where a jump was followed from, and returns to. */
export type Waypoint = Visit & {
	/** Id of the article it led to. */
	readonly to: string;
};
