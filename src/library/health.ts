// How a library is: what is in it, and what is wrong with it.

export type HealthFault =
	/** The file's structure; `message` is the engine's own words. */
	| {readonly kind: 'structure'; readonly message: string}
	/** Rows whose counterpart is missing: a page's source, an article's text. */
	| {readonly kind: 'parts-missing'; readonly rows: number}
	/** Articles that search can't find. */
	| {readonly kind: 'unindexed'; readonly articles: number}
	/** Entries of the index that no article has. */
	| {readonly kind: 'index-surplus'; readonly rows: number}
	/** Articles that search finds by other words than they have; of the ids the first few. */
	| {readonly kind: 'index-differs'; readonly articles: number; readonly ids: readonly string[]}
	/** Papers and pages that are counted wrong in lists. */
	| {readonly kind: 'counts'; readonly outlets: number; readonly pages: number}
	/** A repair was broken off. */
	| {readonly kind: 'repair-unfinished'; readonly articlesLeft: number};

export type Health = {
	/** Of the tables in the file. */
	readonly version: number;
	/** Of the file and what is beside it, in bytes. */
	readonly bytes: number;
	readonly pages: number;
	readonly articles: number;
	readonly outlets: number;
	/** Pages that were taken out and can be put back. */
	readonly removedPages: number;
	/** Articles whose index entries were compared with their text. */
	readonly compared: number;
	readonly faults: readonly HealthFault[];
};

export type Progress = {
	readonly done: number;
	readonly all: number;
};

export type ExamineOptions = {
	/** Compares the index with every text, not with some; slow. */
	readonly full: boolean;
	readonly progress?: (progress: Progress) => void;
};
