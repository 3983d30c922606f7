// The issues of papers: on which days there are any, which comes next, and what stands where on their pages.
import type {LineRange} from '../page/edition.ts';
import type {ArticleSummary} from './library.ts';

/** What a day has of a paper, or of all of them. Only stated dates count. */
export type IssueDay = {
	/** YYYY-MM-DD. */
	readonly date: string;
	readonly pages: number;
	readonly articles: number;
};

/** One article on a map of its page. */
export type MappedArticle = ArticleSummary & {
	/** Its lines of the page's source and those of its captions, rising. */
	readonly lines: readonly LineRange[];
};

/** Which lines of a page's source each of its articles is made from. */
export type PageMap = {
	/** Of the page's source. */
	readonly lineCount: number;
	/** In printed order. */
	readonly articles: readonly MappedArticle[];
};

/** A page of an issue, by its first article. */
export type IssuePage = {
	/** Number of the page as printed; null if it states none. */
	readonly page: string | null;
	/** Id of its first article. */
	readonly first: string;
	readonly articles: number;
};

export interface Issues {
	/** The days from `since` to `until`, both included, that have pages of an outlet, or of any if none is named. */
	issueDays(outlet: string | null, since: string, until: string): Promise<IssueDay[]>;
	/** The newest day before (-1) a day, or the oldest after it (1), that has pages; null if there is none. */
	dayBeside(outlet: string | null, date: string, by: 1 | -1): Promise<string | null>;
	/**
	 * The first article of the issue of the same paper before (-1) or after (1) that of an article, on the page of the same
	 * number if it has one, else on its first page; null if there is none, or the article is undated.
	 */
	issueBeside(id: string, by: 1 | -1): Promise<string | null>;
	/** The pages of an article's issue that have articles, front page first; of an undated one its own page alone. */
	pagesOfIssue(id: string): Promise<IssuePage[]>;
	/** The map of an article's page; null if the article is not found. */
	pageMap(id: string): Promise<PageMap | null>;
}
