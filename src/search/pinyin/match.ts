// Where pinyin is what a text is read as.
import type {TextRange} from '../ranges.ts';
import {initialsOf, type Spelt} from './spell.ts';
import {longInitials} from './syllables.ts';

/**
 * Every place where a folded word of letters, digits and Han is how the text may be typed: each run of letters
 * all in syllables, the last of the word perhaps not finished, or all in initials. Ranges of the text itself,
 * in order; they may overlap.
 */
export function matchPinyin(row: readonly Spelt[], word: string): TextRange[] {
	const found: TextRange[] = [];
	for (const [first, {start}] of row.entries()) {
		const end = matchFrom(row, first, word);
		if (end !== null) found.push([start, end]);
	}
	return found;
}

/** How a run of letters is read, once its first is. */
type Way = 'syllables' | 'initials';

/** The end in the text of what the rest of the word stands for; null if it does not continue there. */
function matchFrom(row: readonly Spelt[], index: number, rest: string, way?: Way): number | null {
	const spelt = row[index];
	if (!spelt) return null;
	const next = (length: number, now?: Way) =>
		length === rest.length ? spelt.end : matchFrom(row, index + 1, rest.slice(length), now);
	const [character = ''] = rest;
	if (!/[a-z]/.test(character)) return spelt.literal === character ? next(character.length) : null;
	if (way !== 'initials') {
		const isLast = !/[^a-z]/.test(rest);
		for (const reading of spelt.readings) {
			if (isLast && reading.startsWith(rest)) return spelt.end;
			const end = rest.startsWith(reading) ? next(reading.length, 'syllables') : null;
			if (end !== null) return end;
		}
	}
	if (way !== 'syllables') {
		for (const initial of [...longInitialsOf(spelt), ...initialsOf(spelt)]) {
			const end = rest.startsWith(initial) ? next(initial.length, 'initials') : null;
			if (end !== null) return end;
		}
	}
	return null;
}

function longInitialsOf({readings}: Spelt): string[] {
	return longInitials.filter(initial => readings.some(reading => reading.startsWith(initial)));
}
