// A stored page with all that belongs to it, as it leaves one library to make an equal page in another.
import type {Caption, LineRange} from '../../page/edition.ts';
import type {PageHints} from '../../page/hints.ts';
import type {ContentArticle} from '../correct/page-content.ts';
import type {StoredChange} from '../correct/stored-change.ts';
import type {PageFacts} from '../corrections.ts';
import type {ReadingState} from '../reading-state.ts';

/** A correction, and what it did to the reading state of an article; `before` is null if that is new by it. */
export type ExportedCorrection = {
	/** Null for what is said about the page. */
	readonly articleId: string | null;
	readonly change: StoredChange;
	readonly states: {
		readonly id: string;
		readonly before: Partial<ReadingState> | null;
		readonly after: Partial<ReadingState>;
	} | null;
};

/** An id that no article has any more, with the one it leads to, and what put the one in the place of the other. */
export type ExportedAlias = {
	readonly id: string;
	readonly leadsTo: string;
	readonly cause: 'corrected' | 'restored';
};

/** An older version knew no tags. */
export type ExportedState = {readonly id: string} & Omit<ReadingState, 'tags'> &
	Partial<Pick<ReadingState, 'tags'>>;

/** What was misread passes through as it was stored, for another version may know its kind. */
export type ExportedWarning = {
	readonly line: number;
	readonly kind: string;
	readonly message: string;
	readonly misreading: object | null;
};

/** Facts, articles and captions are as they were restored: corrections stand beside them. */
export type ExportedPage = PageFacts & {
	readonly source: string;
	readonly outletGuess: string | null;
	readonly dateGuess: string | null;
	readonly issueNumber: string | null;
	readonly cn: string | null;
	readonly articles: readonly ContentArticle[];
	readonly captions: readonly Caption[];
	readonly furniture: readonly LineRange[];
	readonly warnings: readonly ExportedWarning[];
	/** In the order in which they were made. */
	readonly corrections: readonly ExportedCorrection[];
	readonly aliases: readonly ExportedAlias[];
	/** Of every id that the page has or had. */
	readonly states: readonly ExportedState[];
	/** The decoded page, unaltered. */
	readonly text: string;
	/** What its format knew besides; left out where the text was all there was. */
	readonly hints?: PageHints;
};

/** What became of an exported page; `refused` if an id in it is another page's. */
export type ExportedOutcome = {
	readonly source: string;
	readonly status: 'added' | 'unchanged' | 'refused';
	readonly articles: number;
};
