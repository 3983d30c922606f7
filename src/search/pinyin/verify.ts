// Whether a headline is what was typed in pinyin.
import type {SearchedText} from '../candidates.ts';
import {fold, foldWithOffsets} from '../fold.ts';
import {pinyinPlaces} from '../highlight.ts';
import type {Sought} from '../sought.ts';
import {FoldedArticle, type Verified} from '../verify.ts';
import {spell} from './spell.ts';

/**
 * The article, if it has no excluded term, and its headline has a term of every required clause as typed or as
 * pinyin; one that has to stand elsewhere may stand there.
 */
export function verifyPinyin(searched: SearchedText, {required, excluded}: Sought): Verified | null {
	const folded = new FoldedArticle(searched);
	if (excluded.some(term => folded.has(term, 'body'))) return null;
	const {id, place, date, headline} = searched;
	const withOffsets = foldWithOffsets(headline);
	const row = spell(headline);
	const words: string[] = [];
	let stretch = '';
	for (const clause of required) {
		const typed = clause.find(term => folded.has(term, 'headline'));
		const read = typed ?? clause.find(term => pinyinPlaces(withOffsets, row, term).length > 0);
		if (!read) return null;
		const [first] = typed ? [] : pinyinPlaces(withOffsets, row, read);
		words.push(read.text);
		stretch += first ? fold(headline.slice(...first)) : read.text;
	}
	return {
		id,
		place,
		date,
		candidate: null,
		match: 'pinyin',
		field: 'headline',
		whole: required.length === 1,
		words,
		stretch,
		measure: {length: 0, counts: []},
	};
}
