// The parts of a text there is room for, and a text cut into such parts; never half a character.
import {clusters} from '../typeset/graphemes.ts';

/** Stands for text that was left out: of ASCII, for … is drawn two cells wide by some terminals. */
export const cutMark = '..';

/** As much of the beginning of `text` as fits into `room` cells. */
export function headOf(text: string, room: number): string {
	const {count, starts, widths} = clusters(text);
	let index = 0;
	let used = 0;
	while (index < count && used + (widths[index] ?? 0) <= room) {
		used += widths[index] ?? 0;
		index++;
	}
	return text.slice(0, starts[index] ?? text.length);
}

/** As much of the end of `text` as fits into `room` cells. */
export function tailOf(text: string, room: number): string {
	const {count, starts, widths} = clusters(text);
	let index = count;
	let used = 0;
	while (index > 0 && used + (widths[index - 1] ?? 0) <= room) {
		index--;
		used += widths[index] ?? 0;
	}
	return text.slice(starts[index] ?? text.length);
}

/** The text cut wherever `room` cells (at least 2) are full, nothing left out; one empty part for an empty text. */
export function chop(text: string, room: number): string[] {
	const {count, starts, widths} = clusters(text, room);
	const parts: string[] = [];
	let begin = 0;
	let used = 0;
	for (let index = 0; index < count; index++) {
		const width = widths[index] ?? 0;
		if (used + width > room) {
			parts.push(text.slice(begin, starts[index]));
			begin = starts[index] ?? text.length;
			used = 0;
		}
		used += width;
	}
	return [...parts, text.slice(begin)];
}
