// Finds what of a screen has only moved up or down, so that the terminal can move it itself.

export type Scroll = {
	/** The first and the last row that take part, from 0. */
	readonly first: number;
	readonly last: number;
	/** By how many rows what is on them moves up; down where it is negative. Rows that nothing moves to become blank. */
	readonly by: number;
};

/** With fewer rows changed it is not looked for. */
const fewestChanged = 4;
/** It must save more than it takes to say. */
const leastSaved = 100;

/** What is best moved before the rest of `after` is painted over `before`; null if nothing is worth it. */
export function scrollOf(before: readonly string[], after: readonly string[]): Scroll | null {
	if (before.length === 0) return null;
	const changed = after.flatMap((text, row) => (text === before[row] ? [] : [row]));
	const [first] = changed;
	const last = changed.at(-1);
	if (first === undefined || last === undefined || changed.length < fewestChanged) return null;
	let best: Scroll | null = null;
	let most = leastSaved;
	for (let by = first - last; by <= last - first; by++) {
		if (by === 0) continue;
		for (let row = first; row <= last; row++) {
			if (after[row] !== before[row + by]) continue;
			const from = row;
			while (row < last && after[row + 1] === before[row + 1 + by]) row++;
			const moved = {first: Math.min(from, from + by), last: Math.max(row, row + by), by};
			if (moved.first < first || moved.last > last) continue;
			const saved = savedBy(moved, before, after);
			if (saved > most) [best, most] = [moved, saved];
		}
	}
	return best;
}

/** Characters that need not be written, less those that must be written again. */
function savedBy({first, last, by}: Scroll, before: readonly string[], after: readonly string[]): number {
	let saved = 0;
	for (let row = first; row <= last; row++) {
		const arrives = row + by >= first && row + by <= last ? before[row + by] : '';
		const length = (after[row] ?? '').trimEnd().length;
		if (after[row] === before[row]) saved -= arrives === after[row] ? 0 : length;
		else if (arrives === after[row]) saved += length;
	}
	return saved;
}
