// Sets of source lines as the ranges that cover them.
import type {LineRange} from './edition.ts';

/** The printed lines of a page, by number from 1, in order. */
export type PrintedNumbers = {
	readonly numbers: readonly number[];
	/** Where each number stands among the printed lines. */
	readonly places: ReadonlyMap<number, number>;
};

/** Looks up places once for a whole page. */
export function printedNumbers(numbers: readonly number[]): PrintedNumbers {
	return {numbers, places: new Map(numbers.map((number, place) => [number, place]))};
}

/** The ranges that cover some printed lines; a range runs over the blank lines between its own, never over another's. */
export function rangesOf(own: Iterable<number>, printed: PrintedNumbers): LineRange[] {
	const places = [...new Set(own)].map(number => printed.places.get(number) ?? -1).sort((a, b) => a - b);
	const ranges: LineRange[] = [];
	let first = -1;
	let last = -1;
	const close = (): void => {
		const [start, end] = [printed.numbers[first], printed.numbers[last]];
		if (start !== undefined && end !== undefined) ranges.push([start, end]);
	};
	for (const place of places) {
		if (place < 0) continue;
		if (place !== last + 1 || first < 0) {
			close();
			first = place;
		}
		last = place;
	}
	close();
	return ranges;
}
