// The parts of a text there is room for, never half a character.
import {clusters} from '../typeset/graphemes.ts';

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
