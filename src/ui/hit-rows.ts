// The rows of a text that show a hit.
import type {ArticleRows} from '../typeset/article-rows.ts';
import type {Row} from '../typeset/row.ts';

/** Indices of the rows before `end` that show a hit. */
export function hitRows(rows: ArticleRows, end: number): number[] {
	return rows.slice(0, end).flatMap((row, index) => (showsHit(row) ? [index] : []));
}

/** The first row from `from` on that shows a hit, or null; sets no row behind it. */
export function nextHitRow(rows: ArticleRows, from: number): number | null {
	for (let index = from; ; index++) {
		const row = rows.row(index);
		if (row === undefined) return null;
		if (showsHit(row)) return index;
	}
}

function showsHit(row: Row): boolean {
	return row.some(span => span.role === 'hit');
}
