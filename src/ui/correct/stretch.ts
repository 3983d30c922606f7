// Finds in the text on the screen what the reader says is wrong.
import type {TextChange} from '../../library/corrections.ts';
import type {Block} from '../../page/edition.ts';
import {fullWidthPunctuation} from '../../typeset/full-width-punctuation.ts';

/** A stretch of a block's text. */
export type Stretch = Pick<TextChange, 'block' | 'offset' | 'from'>;

/**
 * Where `typed` stands in one of the blocks, as stored or as shown with full-width punctuation; how often it does,
 * if that is not once.
 */
export function findStretch(
	typed: string,
	blocks: readonly Block[],
	inView: readonly number[],
): Stretch | 'absent' | 'several' {
	const found = inView.flatMap(block => {
		const text = blocks[block]?.text ?? '';
		return placesOf(typed, text).map(
			(offset): Stretch => ({block, offset, from: text.slice(offset, offset + typed.length)}),
		);
	});
	const [only] = found;
	if (only === undefined) return 'absent';
	return found.length > 1 ? 'several' : only;
}

/** Offsets of every occurrence, overlapping ones too. */
function placesOf(typed: string, text: string): number[] {
	// Punctuation is shown unit for unit, so that offsets hold.
	const shown = fullWidthPunctuation(text);
	const places: number[] = [];
	for (let offset = 0; offset + typed.length <= text.length; offset++) {
		if (text.startsWith(typed, offset) || shown.startsWith(typed, offset)) places.push(offset);
	}
	return places;
}
