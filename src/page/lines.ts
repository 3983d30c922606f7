// Sets of source lines as the ranges that cover them.
import type {LineRange} from './edition.ts';

/** Who owns each printed line: ranges of one owner run over the blank lines between its printed ones. */
export function rangesOf(numbers: readonly number[], printed: readonly number[]): LineRange[] {
	const own = new Set(numbers);
	const ranges: LineRange[] = [];
	let start: number | null = null;
	let end = 0;
	for (const number of printed) {
		if (own.has(number)) {
			start ??= number;
			end = number;
		} else if (start !== null) {
			ranges.push([start, end]);
			start = null;
		}
	}
	if (start !== null) ranges.push([start, end]);
	return ranges;
}
