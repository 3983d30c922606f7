// What a raw page becomes: an edition's articles, captions and furniture, each knowing its source lines.
import type {LineHint} from './hints.ts';
import type {Misreading} from './misreading.ts';

/** One line of a decoded page. Numbers count from 1 and include blank lines. */
export type SourceLine = {
	readonly number: number;
	/** The line without its end mark, otherwise as decoded. */
	readonly text: string;
	/** What the page's format knows of it besides. */
	readonly hint?: LineHint;
};

/** First and last source line, from 1, both inclusive. */
export type LineRange = readonly [first: number, last: number];

export type Block = {
	readonly kind: 'paragraph' | 'subhead';
	readonly text: string;
};

/** A jump line: 下转3版 leads `to` page 3, 上接1版 comes `from` page 1. Pages carry no leading zero. */
export type Jump = {
	readonly kind: 'to' | 'from';
	readonly page: string;
};

export type Article = {
	/** The column title (栏目) the article stands under. */
	readonly section: string | null;
	readonly kicker: string | null;
	readonly headline: string | null;
	/** The page gave no headline; `headline` was made from the first sentence. */
	readonly headlineMade: boolean;
	readonly subhead: string | null;
	readonly byline: string | null;
	readonly dateline: string | null;
	/** The date or number line of a document under its title, as printed. */
	readonly docDate: string | null;
	readonly body: readonly Block[];
	readonly jumps: readonly Jump[];
	readonly sourceNote: string | null;
	readonly editorMark: string | null;
	readonly lines: readonly LineRange[];
};

export type Caption = {
	readonly text: string;
	readonly credit: string | null;
	/** Index of its article in `articles`, or null. */
	readonly article: number | null;
	readonly lines: readonly LineRange[];
};

/** Something the page leaves unresolved, told beside the text and never mended in it. */
export type Warning = {
	/** Source line, from 1. */
	readonly line: number;
	/** In English. */
	readonly message: string;
} & (
	| {readonly kind: 'truncated' | 'headline-unplaced'}
	| {readonly kind: 'misreading'; readonly misreading: Misreading}
);

/**
 * A restored page. Every non-blank source line lies in exactly one range of an article, a caption or
 * `furniture`. A fact the page does not state is null; guesses are kept apart.
 */
export type Edition = {
	readonly outlet: string | null;
	/** YYYY-MM-DD. */
	readonly date: string | null;
	readonly issueNumber: string | null;
	/** The CN serial number, such as 22-0010. */
	readonly cn: string | null;
	readonly page: string | null;
	readonly outletGuess: string | null;
	readonly dateGuess: string | null;
	readonly articles: readonly Article[];
	readonly captions: readonly Caption[];
	readonly furniture: readonly LineRange[];
	readonly warnings: readonly Warning[];
};
