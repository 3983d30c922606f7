// A place in a set text that holds for any width: how much of the text stands above it.
import type {ArticleRows} from '../typeset/article-rows.ts';
import {inkInRow} from '../typeset/ink.ts';

/** How much of the text stands above each row, from the first to the one behind the last that was looked at. */
const sums = new WeakMap<ArticleRows, number[]>();

/** Characters other than spaces in the rows above `top`. */
export function textBefore(rows: ArticleRows, top: number): number {
	const above = sumsWhile(rows, ({length}) => length <= top);
	return above[top] ?? above.at(-1) ?? 0;
}

/** The row that holds the character with `count` others before it; sets no row behind it. The last row, if none does. */
export function rowOfText(rows: ArticleRows, count: number): number {
	const above = sumsWhile(rows, sums => (sums.at(-1) ?? 0) <= count);
	let low = 0;
	let high = above.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((above[middle + 1] ?? 0) > count) high = middle;
		else low = middle + 1;
	}
	return Math.min(low, Math.max(0, above.length - 2));
}

function sumsWhile(rows: ArticleRows, isWanting: (sums: readonly number[]) => boolean): readonly number[] {
	const known = sums.get(rows) ?? [0];
	sums.set(rows, known);
	while (isWanting(known)) {
		const row = rows.row(known.length - 1);
		if (row === undefined) break;
		known.push((known.at(-1) ?? 0) + inkInRow(row));
	}
	return known;
}
