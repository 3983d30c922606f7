// A search on the screen: what is typed, what was found so far, and where the reader was before.
import type {SavedSearch} from '../../library/searches.ts';
import type {Field, Tally} from '../../search/candidates.ts';
import type {Hit} from '../../search/find.ts';
import type {Ranked} from '../../search/hit.ts';
import type {Stage} from '../../search/stage.ts';
import type {LeftText} from '../article-view.ts';
import type {Pane} from '../layout.ts';
import type {Position} from '../state.ts';
import type {TextField} from '../text-field.ts';

/** What was found so far. */
export type SearchAnswer = {
	readonly query: string;
	/** The last stage that has answered. */
	readonly stage: Stage;
	/** Stage by stage, the best of each first. */
	readonly hits: readonly Hit[];
	/** What follows them and is still to be read. */
	readonly toRead: readonly Ranked[];
	/** Where older articles may answer that are not listed. */
	readonly open: readonly Field[];
	/** How many articles answer in all; null until it is counted. */
	readonly tally: Tally | null;
};

export type SearchState = {
	readonly field: TextField;
	/** Keys go into the field. */
	readonly editing: boolean;
	/** The newest answer, which may be to an earlier state of the field. */
	readonly answer: SearchAnswer | null;
	readonly position: Position;
	/** Which earlier search was called back, from 0 for the last one, and what was being typed before. */
	readonly recalled: {readonly place: number; readonly draft: string} | null;
	/** Key of the outlet whose list is narrowed by its headlines; null for a search of everything. */
	readonly narrowed: string | null;
	/** Where the reader was before, and returns to. */
	readonly former: LeftText & {readonly focus: Pane};
	/** Searches that can be named in this one; null until one is named and they are there. */
	readonly saved: readonly SavedSearch[] | null;
};
