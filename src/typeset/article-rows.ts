// An article set as far as it is looked at, so that the first screen of a long one is there at once.
import type {ArticlePage} from './article-blocks.ts';
import {type ArticleOptions, rowsOfArticle} from './article-page.ts';
import type {Row} from './row.ts';

/** The rows `setArticle` gives, each of them set when it or one behind it is first asked for. */
export type ArticleRows = {
	/** The row at `index`, from 0; undefined beyond the last. */
	row(index: number): Row | undefined;
	/** The rows from `first` up to, not including, `end`; fewer where the article ends before. */
	slice(first: number, end: number): Row[];
	/** How many there are; sets all. */
	count(): number;
};

/** The article in rows of exactly `width` cells, none of them set yet. */
export function articleRows(page: ArticlePage, width: number, options: ArticleOptions = {}): ArticleRows {
	const rest = rowsOfArticle(page, width, options);
	const rows: Row[] = [];
	const setUpTo = (end: number) => {
		while (rows.length < end) {
			const next = rest.next();
			if (next.done) break;
			rows.push(next.value);
		}
	};
	return {
		row(index) {
			setUpTo(index + 1);
			return rows[index];
		},
		slice(first, end) {
			setUpTo(end);
			return rows.slice(first, end);
		},
		count() {
			setUpTo(Number.POSITIVE_INFINITY);
			return rows.length;
		},
	};
}
