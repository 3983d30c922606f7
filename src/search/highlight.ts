// Which stretches of a text a query lights up.
import {findApproximate} from './approximate.ts';
import {type FoldedText, foldWithOffsets} from './fold.ts';
import type {Match} from './match.ts';
import {matchPinyin} from './pinyin/match.ts';
import {type Spelt, spell} from './pinyin/spell.ts';
import type {Query} from './query.ts';
import {joinRanges, originalRange, type TextRange} from './ranges.ts';
import {litTerms, type SoughtTerm} from './sought.ts';

/**
 * Every place of `text` where a word or phrase of the query stands, but for those it excludes, as [start, end) in
 * UTF-16 units of the text given, in order and apart. With `match` approximate, a word that does not stand anywhere as typed lights the one
 * place closest to it; with `match` pinyin, all places that are read as it.
 */
export function highlight(text: string, query: string | Query, match: Match = 'exact'): readonly TextRange[] {
	return highlightTerms(text, litTerms(query), match);
}

/** `highlight`, for terms that are already folded. */
export function highlightTerms(
	text: string,
	terms: readonly SoughtTerm[],
	match: Match,
): readonly TextRange[] {
	const folded = foldWithOffsets(text);
	if (match !== 'pinyin') return highlightFolded(folded, terms, match);
	const row = spell(text);
	return joinRanges(terms.flatMap(term => pinyinPlaces(folded, row, term)));
}

/** Every place of a term as typed or, if there is none, as pinyin of a text, given folded and spelt: they may overlap. */
export function pinyinPlaces(
	folded: FoldedText,
	row: readonly Spelt[],
	{text, mayBeRead}: SoughtTerm,
): readonly TextRange[] {
	const places = exactPlaces(folded, text);
	return places.length === 0 && mayBeRead ? matchPinyin(row, text) : places;
}

/** `highlight`, for a text and terms that are already folded. */
export function highlightFolded(
	folded: FoldedText,
	terms: readonly SoughtTerm[],
	match: Match,
): readonly TextRange[] {
	return joinRanges(
		terms.flatMap(({text, mayBeNear}) => {
			const places = exactPlaces(folded, text);
			if (places.length > 0 || match !== 'approximate' || !mayBeNear) return places;
			const close = findApproximate(folded.text, text);
			return close ? [originalRange(folded, close.start, close.end)] : [];
		}),
	);
}

function exactPlaces(folded: FoldedText, word: string): TextRange[] {
	const places: TextRange[] = [];
	for (let start = folded.text.indexOf(word); start !== -1; start = folded.text.indexOf(word, start + 1)) {
		places.push(originalRange(folded, start, start + word.length));
	}
	return places;
}
