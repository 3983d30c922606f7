// The texts that were read one after another, as a browser knows its pages.
import type {Order} from '../../library/places.ts';
import type {LeftText} from '../article-view.ts';
import type {ArticleList} from '../lists.ts';
import type {Detour} from '../places/place.ts';
import type {SearchState} from '../search/search-state.ts';

/** A text that was read, where it stood in the lists, and how it was left. */
export type Visit = LeftText & {
	readonly id: string;
	/** Entry of the outlets, or the key of one, for outlets may be listed in other places by now. */
	readonly entry: number | string;
	readonly detour: Detour | null;
	readonly order: Order;
	readonly search: SearchState | null;
	/** The list it was chosen from. */
	readonly list: ArticleList;
};

export type Visited = {
	/** The last one last. */
	readonly back: readonly Visit[];
	/** The text read last, while none is being read. */
	readonly last: Visit | null;
	/** The one to come back to first last. */
	readonly forward: readonly Visit[];
};

export const noVisits: Visited = {back: [], last: null, forward: []};
