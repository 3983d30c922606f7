// Ranges of source lines in rising order.
import type {LineRange} from '../../page/edition.ts';

/** The same lines in rising order, ranges that overlap or adjoin made one. */
export function joinRanges(ranges: readonly LineRange[]): LineRange[] {
	const joined: [number, number][] = [];
	for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
		const previous = joined.at(-1);
		if (previous && first <= previous[1] + 1) previous[1] = Math.max(previous[1], last);
		else joined.push([first, last]);
	}
	return joined;
}

/** The lines before a line, and those from it on. */
export function partRanges(
	ranges: readonly LineRange[],
	line: number,
): [before: LineRange[], from: LineRange[]] {
	const before: LineRange[] = [];
	const from: LineRange[] = [];
	for (const [first, last] of ranges) {
		if (first < line) before.push([first, Math.min(last, line - 1)]);
		if (last >= line) from.push([Math.max(first, line), last]);
	}
	return [before, from];
}
