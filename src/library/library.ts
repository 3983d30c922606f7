// The one interface to stored editions and reading state, in terms of the domain and free of any engine.
import type {Article, Caption, Edition, LineRange, SourceLine, Warning} from '../page/edition.ts';
import type {PageHints} from '../page/hints.ts';
import type {CandidateSource, TallySource} from '../search/candidates.ts';
import type {CopiesFound, PrintedCopy} from './copies.ts';
import type {Change, Correction} from './corrections.ts';
import type {ExportedOutcome, ExportedPage} from './exported/exported-page.ts';
import type {Feeds} from './feeds.ts';
import type {ExamineOptions, Health, Progress} from './health.ts';
import type {Issues} from './issues.ts';
import type {JumpingArticle} from './jump-target.ts';
import type {Places} from './places.ts';
import type {PreparedPage} from './prepare-page.ts';
import type {ReadingState} from './reading-state.ts';
import type {GivenUp, RemovalOptions, RemovalRequest, Removed} from './removal.ts';
import type {Restore, RestoreAgainOptions, RestoredAgain} from './restoring-again.ts';
import type {Searches} from './searches.ts';

/** A restored page with the decoded text it came from, ready to be stored. */
export type NewPage = {
	/** Name of the source as the reader gave it: a path, or "-". */
	readonly source: string;
	/** The decoded page, unaltered. */
	readonly text: string;
	/** What its format knows besides; left out where the text is all there is. */
	readonly hints?: PageHints | null;
	readonly edition: Edition;
	/** Where it was read from, if it shall be known again there as long as it doesn't change. */
	readonly file?: SourceFile;
	/** What the reader says about the page; wins over what the page states. Kept as a correction. */
	readonly override?: {readonly outlet?: string; readonly date?: string; readonly page?: string};
};

/** A file as it was when it was read. */
export type SourceFile = {
	/** Absolute. */
	readonly path: string;
	/** In bytes. */
	readonly size: number;
	/** When it was last modified, in milliseconds since 1970. */
	readonly modified: number;
	/** Which of the file's pages this is, from 0; left out if it has but one. */
	readonly part?: number;
	/** On its last page, how many it has. Without all of them a file is not known again. */
	readonly parts?: number;
};

export type AddOutcome = {
	readonly source: string;
	readonly status: 'added' | 'unchanged';
	/** Number of articles of the page. */
	readonly articles: number;
};

/** What a page is known as: what it states, else what may be guessed, else where it came from. */
export type Provenance = {
	readonly outlet: string | null;
	readonly outletGuess: string | null;
	/** YYYY-MM-DD. */
	readonly date: string | null;
	readonly dateGuess: string | null;
	readonly page: string | null;
	readonly source: string;
};

export type OutletSummary = {
	/** Stable key for `ArticleFilter.outlet`; distinct for a stated name, a guessed one and a mere file name. */
	readonly key: string;
	readonly name: string;
	readonly known: 'stated' | 'guessed' | 'source';
	readonly articles: number;
	readonly unread: number;
	/** Newest stated date, YYYY-MM-DD. */
	readonly newest: string | null;
};

export type EditionSummary = Provenance & {
	readonly issueNumber: string | null;
	readonly cn: string | null;
	readonly articles: number;
};

export type ArticleSummary = Provenance & {
	readonly id: string;
	readonly section: string | null;
	readonly headline: string;
	readonly headlineMade: boolean;
	readonly read: boolean;
	readonly starred: boolean;
	/** A note was written on it. */
	readonly noted: boolean;
};

export type StoredArticle = ArticleSummary & {
	/** Where it was left, as `ReadingState` counts it. */
	readonly position: ReadingState['position'];
	readonly note: ReadingState['note'];
	readonly tags: ReadingState['tags'];
	readonly article: Article;
	/** Captions that belong to the article. */
	readonly captions: readonly Caption[];
	/** Warnings about lines of the article. */
	readonly warnings: readonly StoredWarning[];
	readonly issueNumber: string | null;
	readonly lines: readonly LineRange[];
};

/** A warning as stored. Of a misreading whose kind was never stored, or isn't known here, the message alone is left. */
export type StoredWarning =
	| Warning
	| {
			readonly line: number;
			readonly kind: 'misreading';
			readonly message: string;
			readonly misreading: null;
	  };

export type ArticleFilter = {
	/** An `OutletSummary.key`, or a stated outlet's name. */
	readonly outlet?: string;
	/** Inclusive dates, YYYY-MM-DD. Undated articles are left out when one is given. */
	readonly since?: string;
	readonly until?: string;
};

/** A stretch of a long list. `next` continues it, and is null at its end. */
export type Listing<T> = {
	readonly items: readonly T[];
	readonly next: string | null;
};

/** What is in a copy of a library. */
export type BackedUp = {
	readonly pages: number;
	readonly articles: number;
};

export type BackUpOptions = {
	/** True takes a copy that has faults, for the library has them. */
	readonly withFaults?: boolean;
};

export type Found =
	| {readonly kind: 'found'; readonly article: StoredArticle}
	| {readonly kind: 'absent'}
	| {readonly kind: 'ambiguous'; readonly ids: readonly string[]};

/** What an article was made from. */
export type Raw = {
	/** Name of the source as it was when the page was stored. */
	readonly source: string;
	/** Every line of the stored page, numbered from 1, blank ones too. Not safe for a terminal. */
	readonly lines: readonly SourceLine[];
	/** The article's own lines among them, in rising order; those of its captions are not. */
	readonly ranges: readonly LineRange[];
};

/**
 * A library of editions. Articles are listed newest first, undated ones last, and within an edition in
 * printed order. Every method may reject with a `LibraryError`.
 */
export interface Library extends CandidateSource, TallySource, Searches, Places, Issues, Feeds {
	/** Stores pages, all or none. A page whose decoded text is already stored is unchanged. */
	add(pages: readonly NewPage[]): Promise<AddOutcome[]>;
	/**
	 * Stores exported pages, all or none, with their ids, corrections and reading state. Of a page whose decoded
	 * text is already stored only what is missing is taken: reading state of articles that have none here, and
	 * its corrections if here it has none. One with an id of another page is refused.
	 */
	addExported(pages: readonly ExportedPage[]): Promise<ExportedOutcome[]>;
	/**
	 * Every page that the filter lets through, as all of them are at one moment, newest first: added in this
	 * order to an empty library they make an equal one.
	 */
	exportPages(filter: ArticleFilter): AsyncIterable<ExportedPage>;
	/** Stores pages as `add` does, that other threads have made ready. */
	addPrepared(pages: readonly PreparedPage[]): Promise<AddOutcome[]>;
	/**
	 * Brings the index together after much was added, which makes searching quicker. Others can use the library
	 * meanwhile; stopped, it leaves what was done.
	 */
	mergeIndex(stop?: AbortSignal): Promise<void>;
	/** For each file the number of articles of the page that it, being as it is, has given; null if none is known. */
	articlesOfFiles(files: readonly SourceFile[]): Promise<(number | null)[]>;
	isEmpty(): Promise<boolean>;
	outlets(): Promise<OutletSummary[]>;
	editions(after: string | null, limit: number): Promise<Listing<EditionSummary>>;
	articles(filter: ArticleFilter, after: string | null, limit: number): Promise<Listing<ArticleSummary>>;
	/** How many undated articles a date filter leaves out. */
	countUndated(filter: ArticleFilter): Promise<number>;
	/**
	 * The article whose id is, or begins with, `id`; any letter case, and i, l, o read as 1, 1, 0. The id of
	 * an article that is no more, after a merge, an undone split or restoring again, leads to where its text is.
	 */
	article(id: string): Promise<Found>;
	/**
	 * The articles on a page, by its number, of the paper and day of an article named as for `article`, in
	 * printed order. A guessed date counts where none is stated; none if the article is not found or undated.
	 */
	articlesOnPage(id: string, page: string): Promise<JumpingArticle[]>;
	/**
	 * The articles that carry the text of an article named as for `article`, or a part of it, in the order of printing, the
	 * article itself among them; none if it is not found. One that quotes a sentence of it is no copy.
	 */
	copies(id: string): Promise<PrintedCopy[]>;
	/**
	 * Looks through the library for texts that several articles carry, and tells of each once, about from the newest down;
	 * others get their turn meanwhile. Called off, it rejects with the signal's reason.
	 */
	copyGroups(stop?: AbortSignal): AsyncIterable<CopiesFound>;
	/** What the article, named as for `article`, was made from; null if it is not found. */
	raw(id: string): Promise<Raw | null>;
	/**
	 * Corrects an article or its page, the stored source and restored edition staying as they are. Gives the
	 * ids of the articles it is now: two after a split, the new one second; else one. Ids never change.
	 * Rejects with a `CorrectionError`, nothing being changed.
	 */
	correct(id: string, change: Change): Promise<{ids: string[]}>;
	/** The corrections of an article, of those merged into it and of its page, newest last; none if it is not found. */
	corrections(id: string): Promise<Correction[]>;
	/** Takes back the newest of `corrections(id)`, and gives it as it was; null if there is none. */
	undoCorrection(id: string): Promise<Correction | null>;
	/**
	 * Runs `restore` over every stored source, a page at a time, and tells of each what is different. When
	 * applying, each page is one transaction: an article whose first body line is unchanged keeps its id, the
	 * ids of others lead to the article that has most of their text, and reading state and corrections follow.
	 */
	restoreAgain(restore: Restore, options: RestoreAgainOptions): AsyncIterable<RestoredAgain>;
	/**
	 * Takes out articles or whole pages, and tells of each. Their ids then lead nowhere. An article stays out when
	 * its page is added or restored again; a page can be added anew. Reading state is kept.
	 */
	remove(request: RemovalRequest, options: RemovalOptions): AsyncIterable<Removed>;
	/**
	 * Puts back what the last `remove` took out, as it was, and tells of each; nothing if nothing is out. A page
	 * that has been added anew meanwhile stays, and gets its corrections back if it has none.
	 */
	undoRemoval(): AsyncIterable<Removed>;
	/** Gives up all pages that were taken out, for good, and makes the file smaller; or tells what that would be. */
	giveUpRemoved(options: RemovalOptions): Promise<GivenUp>;
	/** For a whole id, present or past; one that no article has had is let pass. */
	setRead(id: string, read: boolean): Promise<void>;
	setStarred(id: string, starred: boolean): Promise<void>;
	/** Rejects with a RangeError for what is no whole number from 0. */
	setPosition(id: string, position: number): Promise<void>;
	/** Null, or nothing but white space, takes the note away. */
	setNote(id: string, note: string | null): Promise<void>;
	/** The collections it is in, in place of those it was in. Rejects with a RangeError for what is no name of one. */
	setTags(id: string, tags: readonly string[]): Promise<void>;
	/**
	 * Copies the library, as it is at one moment, into a new file for its owner alone, and reads it back, while
	 * others read and write. Rejects with a NewFileError, nothing being left, if that can't be done.
	 */
	backUp(file: string, options?: BackUpOptions): Promise<BackedUp>;
	/** Looks the library over; changes nothing. */
	examine(options: ExamineOptions): Promise<Health>;
	/**
	 * Makes search's index and all counts anew from the texts, in steps between which the library can be used;
	 * until it is done search finds only a part. Broken off, it goes on where it was the next time.
	 */
	repair(): AsyncIterable<Progress>;
	close(): Promise<void>;
}
