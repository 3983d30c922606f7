// Whether a headline is what was typed in pinyin.
import type {Candidate} from '../candidates.ts';
import {fold, foldWithOffsets} from '../fold.ts';
import {highlightFolded} from '../highlight.ts';
import {joinRanges, type TextRange} from '../ranges.ts';
import type {Verified} from '../verify.ts';
import {mayBePinyin} from './cut.ts';
import {matchPinyin} from './match.ts';
import {spell} from './spell.ts';

/** The candidate, if its headline has every folded word as typed or as pinyin, with the stretches that are read so. */
export function verifyPinyin(candidate: Candidate, words: readonly string[]): Verified | null {
	const {headline} = candidate;
	const folded = foldWithOffsets(headline);
	const row = spell(headline);
	const ranges: TextRange[] = [];
	let stretch = '';
	for (const word of words) {
		const typed = highlightFolded(folded, [word], 'exact');
		const places = typed.length === 0 && mayBePinyin(word) ? matchPinyin(row, word) : typed;
		const [first] = places;
		if (!first) return null;
		ranges.push(...places);
		stretch += fold(headline.slice(...first));
	}
	return {
		candidate,
		match: 'pinyin',
		field: 'headline',
		whole: words.length === 1,
		stretch,
		pieces: [folded.text],
		headlineRanges: joinRanges(ranges),
	};
}
