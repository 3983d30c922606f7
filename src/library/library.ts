// The one interface to stored editions and reading state, in terms of the domain and free of any engine.
import type {Article, Caption, Edition, LineRange} from '../page/edition.ts';
import type {CandidateSource} from '../search/candidates.ts';

/** A restored page with the decoded text it came from, ready to be stored. */
export type NewPage = {
	/** Name of the source as the reader gave it: a path, or "-". */
	readonly source: string;
	/** The decoded page, unaltered. */
	readonly text: string;
	readonly edition: Edition;
	/** What the reader says about the page; wins over what the page states. */
	readonly override?: {readonly outlet?: string; readonly date?: string; readonly page?: string};
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
};

export type StoredArticle = ArticleSummary & {
	readonly article: Article;
	/** Captions that belong to the article. */
	readonly captions: readonly Caption[];
	/** Warnings about lines of the article. */
	readonly warnings: Edition['warnings'];
	readonly issueNumber: string | null;
	readonly lines: readonly LineRange[];
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

export type Found =
	| {readonly kind: 'found'; readonly article: StoredArticle}
	| {readonly kind: 'absent'}
	| {readonly kind: 'ambiguous'; readonly ids: readonly string[]};

/**
 * A library of editions. Articles are listed newest first, undated ones last, and within an edition in
 * printed order. Every method may reject with a `LibraryError`.
 */
export interface Library extends CandidateSource {
	/** Stores pages, all or none. A page whose decoded text is already stored is unchanged. */
	add(pages: readonly NewPage[]): Promise<AddOutcome[]>;
	isEmpty(): Promise<boolean>;
	outlets(): Promise<OutletSummary[]>;
	editions(after: string | null, limit: number): Promise<Listing<EditionSummary>>;
	articles(filter: ArticleFilter, after: string | null, limit: number): Promise<Listing<ArticleSummary>>;
	/** How many undated articles a date filter leaves out. */
	countUndated(filter: ArticleFilter): Promise<number>;
	/** The article whose id is, or begins with, `id`; any letter case, and i, l, o read as 1, 1, 0. */
	article(id: string): Promise<Found>;
	setRead(id: string, read: boolean): Promise<void>;
	setStarred(id: string, starred: boolean): Promise<void>;
	close(): Promise<void>;
}
