// What a format knows of a page besides its words: kept beside the text, so that the page can be restored again.
import type {MastheadFacts} from './roles/masthead.ts';

/** Every role there is. */
export const lineRoles = [
	'section',
	'kicker',
	'headline',
	'subhead',
	'byline',
	'dateline',
	'paragraph',
	'crosshead',
	'more',
	'caption',
	'credit',
	'source-note',
	'furniture',
] as const;

/**
 * What a line is. `section` to `dateline` stand over an article; `paragraph` opens one, `crosshead` is a subhead
 * among them, `more` goes on with the line before it, whatever that is; `credit` belongs to the caption before it.
 */
export type LineRole = (typeof lineRoles)[number];

/** Left and top edge, width and height, in one unit for the whole page, such as pixels of its scan. */
export type Box = readonly [left: number, top: number, width: number, height: number];

/** What is known of one line; what is left out is not known. */
export type LineHint = {
	readonly role?: LineRole;
	/** The article it belongs to, from 0. */
	readonly article?: number;
	/** The block of print it stands in, such as a column's part between two rules, from 0. */
	readonly block?: number;
	readonly box?: Box;
	/** Height of its letters, in the unit of `box`. */
	readonly size?: number;
	/** Which of the typefaces of the document it is set in, from 0. */
	readonly face?: number;
	/** From 0 to 1, how sure the machine was that read it. */
	readonly confidence?: number;
};

/** What is the same on all pages of an issue. */
export type IssueFacts = Partial<Pick<MastheadFacts, 'outlet' | 'date'>>;

/** Facts that are left out are those that the page itself may state in print. */
export type PageHints = {
	readonly facts: Partial<MastheadFacts>;
	/** What an earlier page of the same issue states and this one does not. */
	readonly issue?: IssueFacts;
	/** In the order of the lines, from line 1; null of what nothing is known. */
	readonly lines: readonly (LineHint | null)[];
};
