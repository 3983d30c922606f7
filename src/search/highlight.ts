// Which stretches of a text a query lights up.
import {findApproximate} from './approximate.ts';
import {type FoldedText, foldWithOffsets} from './fold.ts';
import {shortestApproximate} from './grams.ts';
import {mayBePinyin} from './pinyin/cut.ts';
import {matchPinyin} from './pinyin/match.ts';
import {type Spelt, spell} from './pinyin/spell.ts';
import {queryWords} from './query.ts';
import {joinRanges, originalRange, type TextRange} from './ranges.ts';

/**
 * How a text answers a query: as typed, as pinyin of its headline, or with one character of a word wrong, missing
 * or extra.
 */
export type Match = 'exact' | 'pinyin' | 'approximate';

/**
 * Every place of `text` where a word of the query stands, as [start, end) in UTF-16 units of the text given,
 * in order and apart. With `match` approximate, a word that does not stand anywhere as typed lights the one
 * place closest to it; with `match` pinyin, all places that are read as it.
 */
export function highlight(text: string, query: string, match: Match = 'exact'): readonly TextRange[] {
	const words = queryWords(query);
	const folded = foldWithOffsets(text);
	if (match !== 'pinyin') return highlightFolded(folded, words, match);
	const row = spell(text);
	return joinRanges(words.flatMap(word => pinyinPlaces(folded, row, word)));
}

/** Every place of a word as typed or, if there is none, as pinyin of a text, given folded and spelt: they may overlap. */
export function pinyinPlaces(folded: FoldedText, row: readonly Spelt[], word: string): readonly TextRange[] {
	const places = exactPlaces(folded, word);
	return places.length === 0 && mayBePinyin(word) ? matchPinyin(row, word) : places;
}

/** `highlight`, for a text and words that are already folded. */
export function highlightFolded(
	folded: FoldedText,
	words: readonly string[],
	match: Match,
): readonly TextRange[] {
	return joinRanges(
		words.flatMap(word => {
			const places = exactPlaces(folded, word);
			if (places.length > 0 || match !== 'approximate' || [...word].length < shortestApproximate)
				return places;
			const close = findApproximate(folded.text, word);
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
