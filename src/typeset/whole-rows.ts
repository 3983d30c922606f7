// Rows that were set all at once, to be asked for as if they were set one by one.
import type {ArticleRows} from './article-rows.ts';
import type {Row} from './row.ts';

/** The rows as they are; which blocks of the body they show is not known of them. */
export function wholeRows(rows: readonly Row[]): ArticleRows {
	return {
		row: index => rows[index],
		slice: (first, end) => rows.slice(first, end),
		count: () => rows.length,
		isWhole: () => true,
		blockAt: () => null,
		firstOfBlock: () => null,
	};
}
