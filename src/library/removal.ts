// What a reader takes out of a library, and may put back.
import type {ArticleFilter, ArticleSummary, EditionSummary} from './library.ts';

/** The page number is compared as a person reads it: 03 and 第3版 are the same. */
export type PageFilter = ArticleFilter & {readonly page?: string};

export type RemovalRequest =
	/** By whole ids. */
	| {readonly kind: 'articles'; readonly ids: readonly string[]}
	/** The pages on which these articles stand, by whole ids. */
	| {readonly kind: 'pages-of'; readonly ids: readonly string[]}
	| {readonly kind: 'pages'; readonly filter: PageFilter};

export type RemovalOptions = {
	/** False only tells what would be taken out. */
	readonly apply: boolean;
};

/** One thing taken out, or put back. */
export type Removed =
	| {readonly kind: 'article'; readonly article: ArticleSummary}
	| {readonly kind: 'page'; readonly page: EditionSummary};

/** What taken-out pages are given up for good. */
export type GivenUp = {
	readonly pages: number;
	/** Of their texts, in bytes. */
	readonly bytes: number;
	/** Whether the file has become smaller; else the room in it is for what is imported next. */
	readonly shrunk: boolean;
};
