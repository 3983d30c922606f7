// Articles that are looked for in the library to be opened.
import type {Place} from '../../library/places.ts';

/** An article to be opened by its id: where it was left if `position` is null, else with so much of its text above the screen. */
export type Going = {
	readonly id: string;
	readonly position: number | null;
	/** Whether the text is opened, or the article chosen in its list. */
	readonly into: 'text' | 'list';
};

/** The next unread article, as seen from one, is looked for beyond what is fetched of the list of a place. */
export type Seeking = {
	readonly from: string;
	readonly place: Place;
	/** Continues the list. */
	readonly after: string;
};
