// A text as the row of characters that can be typed for it: its letters, digits and Han with their readings.
import {fold} from '../fold.ts';
import {readingsOf} from './readings.ts';

/** One character that can be typed; punctuation and spaces are none. */
export type Spelt = {
	/** The folded character. */
	readonly literal: string;
	/** Syllables; none for what is not Han. */
	readonly readings: readonly string[];
	/** The character in the text, [start, end) in UTF-16 units. */
	readonly start: number;
	readonly end: number;
};

const typed = /[\p{L}\p{N}]/u;
const plain = /^[a-z0-9]$/;

export function spell(text: string): Spelt[] {
	const row: Spelt[] = [];
	let end = 0;
	for (const character of text) {
		const start = end;
		end += character.length;
		for (const literal of fold(character)) {
			if (!typed.test(literal)) continue;
			const own = readingsOf(character);
			row.push({literal, readings: own.length > 0 ? own : readingsOf(literal), start, end});
		}
	}
	return row;
}

/** The letters and digits that may be typed for the character alone, each once. */
export function initialsOf({literal, readings}: Spelt): string[] {
	const initials = new Set(readings.map(reading => reading.charAt(0)));
	if (plain.test(literal)) initials.add(literal);
	return [...initials];
}
