// A finished row of the screen: styled text that fills exactly the width it was made for.

/** What a stretch of text is, for the theme to dress; rows know no colours. */
export type Role =
	| 'plain'
	| 'headline'
	| 'kicker'
	| 'subhead'
	| 'byline'
	| 'section'
	| 'caption'
	| 'jump'
	| 'note'
	| 'warning'
	/** A sign of ours beside the text, and no part of it. */
	| 'mark'
	| 'faint'
	| 'hit'
	| 'selected'
	| 'unread'
	| 'title'
	| 'border';

export type Span = {
	readonly text: string;
	readonly role: Role;
};

/** Spans whose texts together are exactly as many cells as the row was asked to be wide. */
export type Row = readonly Span[];
