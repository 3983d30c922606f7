// Finding a word that stands in a text with one character wrong, missing or extra.

/** A stretch of the folded text, [start, end) in UTF-16 units, and how many characters differ. */
export type Approximate = {
	readonly start: number;
	readonly end: number;
	readonly errors: number;
};

/**
 * The first stretch of `text` closest to `word`, both folded, if it differs by no more than one character;
 * else null. Sellers' column-wise edit distance, free to start anywhere.
 */
export function findApproximate(text: string, word: string): Approximate | null {
	const pattern = [...word];
	const middle = pattern.length >> 1;
	const halves = [pattern.slice(0, middle), pattern.slice(middle)].map(half => half.join(''));
	// One difference leaves one half of the word as it is: most texts are ruled out by that alone.
	if (!halves.some(half => text.includes(half))) return null;

	let best: Approximate | null = null;
	// errors[row]: cheapest way to have matched the pattern's first `row` characters by here; froms: where it began.
	let errors = pattern.map((_, row) => row);
	errors.push(pattern.length);
	let froms = errors.map(() => 0);
	let end = 0;
	for (const character of text) {
		const start = end;
		end += character.length;
		const nextErrors = [0];
		const nextFroms = [end];
		for (let row = 1; row <= pattern.length; row++) {
			const replaced = (errors[row - 1] ?? 0) + (pattern[row - 1] === character ? 0 : 1);
			const extra = (errors[row] ?? 0) + 1;
			const missing = (nextErrors[row - 1] ?? 0) + 1;
			const least = Math.min(replaced, extra, missing);
			nextErrors.push(least);
			if (least === replaced) nextFroms.push(row === 1 ? start : (froms[row - 1] ?? start));
			else if (least === missing) nextFroms.push(nextFroms[row - 1] ?? end);
			else nextFroms.push(froms[row] ?? start);
		}
		errors = nextErrors;
		froms = nextFroms;
		const found = errors[pattern.length] ?? 2;
		if (found <= 1 && found < (best?.errors ?? 2)) {
			best = {start: froms[pattern.length] ?? 0, end, errors: found};
			if (found === 0) return best;
		}
	}
	return best;
}
