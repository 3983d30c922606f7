// Stretches of a text to light up, and how stretches of folded text lead back to them.
import type {FoldedText} from './fold.ts';

/** [start, end) in UTF-16 units. */
export type TextRange = readonly [start: number, end: number];

/** Where a stretch of the folded text lies in the original: whole characters only. */
export function originalRange(folded: FoldedText, start: number, end: number): TextRange {
	return [folded.starts[start] ?? 0, folded.ends[end - 1] ?? 0];
}

/** The ranges in order, those that touch or overlap joined. */
export function joinRanges(ranges: readonly TextRange[]): TextRange[] {
	const joined: TextRange[] = [];
	for (const range of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
		const last = joined.at(-1);
		if (last && range[0] <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], range[1])];
		else joined.push(range);
	}
	return joined;
}
