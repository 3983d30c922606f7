// What a reader may correct: kept apart from what was restored, and taken back at will.

/** What a page counts as: as corrected, else as it states. */
export type PageFacts = {
	readonly outlet: string | null;
	/** YYYY-MM-DD. */
	readonly date: string | null;
	readonly page: string | null;
};

/** Of the page that an article stands on. What is left out stays; null withdraws what was said before. */
export type PageChange = {readonly kind: 'page'} & Partial<PageFacts>;

/** Null withdraws what was said before. */
export type HeadlineChange = {readonly kind: 'headline'; readonly headline: string | null};

/** A wrong character or stretch in a block of the body. */
export type TextChange = {
	readonly kind: 'text';
	/** Index in the article's `body`. */
	readonly block: number;
	/** Where `from` begins in the block's text, in UTF-16 code units, as `String.slice` counts. */
	readonly offset: number;
	/** What stands there; empty to put something in. */
	readonly from: string;
	/** What should stand there; empty to take something out. */
	readonly to: string;
};

/** Appends another article of the same page, whose id then leads to this one. */
export type MergeChange = {readonly kind: 'merge'; readonly with: string};

/** Starts a new article at a block, of index 1 or more; a subhead there becomes its headline. */
export type SplitChange = {readonly kind: 'split'; readonly block: number};

/** Takes the article out of its page; made and taken back by `Library.remove` and `undoRemoval` alone. */
export type RemovalChange = {readonly kind: 'removal'};

export type Change = PageChange | HeadlineChange | TextChange | MergeChange | SplitChange;

/** A change with what it was before; that is null where the change can't be applied. */
type Changed =
	| {readonly change: PageChange; readonly before: PageFacts}
	| {readonly change: HeadlineChange; readonly before: string | null}
	/** The block's text. */
	| {readonly change: TextChange; readonly before: string | null}
	/** The headline of the article taken in. */
	| {readonly change: MergeChange; readonly before: string | null}
	/** The text of the block that the new article begins with. */
	| {readonly change: SplitChange; readonly before: string | null}
	/** The article's headline. */
	| {readonly change: RemovalChange; readonly before: string | null};

export type Correction = Changed & {
	/** Rises with every correction of a library. */
	readonly number: number;
	/** False if what was corrected is no longer there, after the page was restored again or another undone. */
	readonly applied: boolean;
};
