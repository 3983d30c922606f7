// Whether a headline is what was typed in pinyin.
import type {Candidate} from '../candidates.ts';
import {fold, foldWithOffsets} from '../fold.ts';
import {pinyinPlaces} from '../highlight.ts';
import type {Verified} from '../verify.ts';
import {spell} from './spell.ts';

/** The candidate, if its headline has every folded word as typed or as pinyin. */
export function verifyPinyin(candidate: Candidate, words: readonly string[]): Verified | null {
	const {headline} = candidate;
	const folded = foldWithOffsets(headline);
	const row = spell(headline);
	let stretch = '';
	for (const word of words) {
		const [first] = pinyinPlaces(folded, row, word);
		if (!first) return null;
		stretch += fold(headline.slice(...first));
	}
	return {
		candidate,
		match: 'pinyin',
		field: 'headline',
		whole: words.length === 1,
		stretch,
		pieces: [folded.text],
	};
}
