// Letters: what is left of a text to compare once width, script, spaces and marks are taken away.
import {fold, foldWithOffsets} from '../search/fold.ts';

/** The letters and figures of a text, folded, with the way back to it. Offsets count UTF-16 units. */
export type Letters = {
	/** The text they were taken from. */
	readonly source: string;
	readonly text: string;
	/** For every unit of `text`, where the character it came from starts in `source`. */
	readonly starts: readonly number[];
	/** For every unit of `text`, where that character ends. */
	readonly ends: readonly number[];
};

/** Stands for every sign that says a character could not be read. */
export const lostLetter = '\u{FFFD}';

// A point between figures is part of the number: 3.5 is not 35. In 1,000 the mark says nothing.
const letter = /[\p{L}\p{N}\u{FFFD}□■▯〓%‰°+=$¥€£]|(?<=\p{N})\.(?=\p{N})/gu;
const noLetters = /(?:(?!(?<=\p{N})\.(?=\p{N}))[^\p{L}\p{N}\u{FFFD}□■▯〓%‰°+=$¥€£])+/gu;
const lostSigns = /[□■▯〓]/gu;

/** The letters of a text, without the way back: several times as fast. */
export function lettersIn(text: string): string {
	return fold(text).replace(noLetters, '').replace(lostSigns, lostLetter);
}

/** The letters of a text. */
export function lettersOf(source: string): Letters {
	const folded = foldWithOffsets(source);
	let text = '';
	const starts: number[] = [];
	const ends: number[] = [];
	for (const {0: found, index} of folded.text.matchAll(letter)) {
		for (let unit = index; unit < index + found.length; unit++) {
			starts.push(folded.starts[unit] ?? 0);
			ends.push(folded.ends[unit] ?? 0);
		}
		text += found.replace(lostSigns, lostLetter);
	}
	return {source, text, starts, ends};
}

/** What stands in the source from one letter up to, not including, another; empty if there is none between. */
export function sourceBetween({source, starts, ends}: Letters, first: number, end: number): string {
	if (first >= end) return '';
	return source.slice(starts[first] ?? 0, ends[end - 1] ?? 0);
}
