// The stretch of a body that shows why an article was found.
import {fold, foldWithOffsets} from './fold.ts';
import {highlightFolded} from './highlight.ts';
import type {Match} from './match.ts';
import type {Query} from './query.ts';
import type {TextRange} from './ranges.ts';
import {litTerms, type SoughtTerm} from './sought.ts';

export type Snippet = {
	readonly text: string;
	/** Stretches of `text` to light, [start, end) in UTF-16 units. */
	readonly ranges: readonly TextRange[];
};

const defaultLength = 60;
/** How much of the snippet leads up to the first hit: enough to place it, little enough to show what follows. */
const leadShare = 0.2;
/** Two characters between which nothing can stand, for neither is a mark or asks for one. */
const plainPair = /^[ -~‐-‧、-】〔-〜ぁ-ゖァ-ヺ㐀-䶿一-鿿！-～]{2}$/u;
/** Made when it is wanted: that takes as long as a short search. */
let segmenter: Intl.Segmenter | undefined;

/**
 * About `length` UTF-16 units around the first hit in the pieces of a text, "…" where it was cut; the opening
 * of the first piece if nothing is hit. Empty if there is no text.
 */
export function snippet(
	pieces: readonly string[],
	query: string | Query,
	match: Match = 'exact',
	length = defaultLength,
): Snippet {
	return snippetOf(pieces, litTerms(query), match, length);
}

/** `snippet`, for terms that are already folded. */
export function snippetOf(
	pieces: readonly string[],
	terms: readonly SoughtTerm[],
	match: Match,
	length = defaultLength,
): Snippet {
	for (const piece of pieces) {
		// Looking is much cheaper than keeping offsets, and most pieces have nothing to light.
		if (match === 'exact' && !holdsAny(piece, terms)) continue;
		const ranges = highlightFolded(foldWithOffsets(piece), terms, match);
		if (ranges.length > 0) return cut(piece, ranges, length);
	}
	return cut(pieces.find(piece => piece.trim() !== '') ?? '', [], length);
}

function holdsAny(piece: string, terms: readonly SoughtTerm[]): boolean {
	if (terms.some(({text}) => piece.includes(text))) return true;
	const folded = fold(piece);
	return terms.some(({text}) => folded.includes(text));
}

function cut(piece: string, ranges: readonly TextRange[], length: number): Snippet {
	const hit = ranges[0]?.[0] ?? 0;
	const first = Math.max(0, Math.min(hit - Math.floor(length * leadShare), piece.length - length));
	const start = graphemeStart(piece, first);
	const end = graphemeStart(piece, first + length);
	const before = start > 0 ? '…' : '';
	const after = end < piece.length ? '…' : '';
	const shift = before.length - start;
	return {
		text: before + piece.slice(start, end) + after,
		ranges: ranges
			.filter(range => range[0] < end && range[1] > start)
			.map(range => [Math.max(range[0], start) + shift, Math.min(range[1], end) + shift]),
	};
}

/** The nearest place at or before `offset` where no character is cut from its marks. */
function graphemeStart(piece: string, offset: number): number {
	if (offset <= 0 || offset >= piece.length) return Math.max(0, Math.min(offset, piece.length));
	if (plainPair.test(piece.slice(offset - 1, offset + 1))) return offset;
	segmenter ??= new Intl.Segmenter('zh', {granularity: 'grapheme'});
	return segmenter.segment(piece).containing(offset)?.index ?? piece.length;
}
