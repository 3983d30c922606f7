// Articles that are looked for in the library to be opened.

/** An article to be opened by its id: where it was left if `position` is null, else with so much of its text above the screen. */
export type Going = {
	readonly id: string;
	readonly position: number | null;
	/** Whether the text is opened, or the article chosen in its list. */
	readonly into: 'text' | 'list';
};

/** The next (1) or previous (-1) unread article, as seen from one, is looked for beyond the list. */
export type Seeking = {
	readonly from: string;
	readonly by: 1 | -1;
	/** Key of the outlet to keep to; null for any. */
	readonly outlet: string | null;
};
