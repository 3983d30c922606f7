// What the reader knows of the copies that are looked at.
import type {Collation} from '../../compare/collation.ts';
import type {PrintedCopy} from '../../library/copies.ts';
import type {SeriesMember} from '../../library/series.ts';

/**
 * `copies` lists who carries the text, `readings` every place with its readings; `two` and `merged` show the article with
 * another copy, `joined` the text as all have it together.
 */
export const compareViews = ['copies', 'readings', 'two', 'merged', 'joined'] as const;

export type CompareView = (typeof compareViews)[number];

/** The copies of an article, compared. */
export type Compared = {
	/** In the order of printing. */
	readonly printed: readonly PrintedCopy[];
	readonly collation: Collation;
	/** Which of them the article is. */
	readonly own: number;
	/** The articles of its series; none if it is of no series. */
	readonly series: readonly SeriesMember[];
};

export type Comparing = {
	/** Id of the article. */
	readonly id: string;
	/** Null while it is on its way. */
	readonly compared: Compared | null;
	readonly view: CompareView;
	/** What is chosen in the list: a copy, or, counted on behind these, an article of the series. */
	readonly chosen: number;
	/** First row on the screen, as far as there are so many. */
	readonly top: number;
	/** The place that was gone to, of those the view shows, until the text is scrolled. */
	readonly place: number | null;
	/** Differences of marks and form are lit too. */
	readonly marks: boolean;
};

/** A comparison as it opens. */
export function newComparing(id: string): Comparing {
	return {id, compared: null, view: 'copies', chosen: 0, top: 0, place: null, marks: false};
}

/** The copy that the article is shown with: the chosen one, or the first other one where that is the article itself. */
export function otherCopy({printed, own}: Compared, chosen: number): number {
	if (chosen !== own && chosen < printed.length) return chosen;
	return own === 0 ? 1 : 0;
}
