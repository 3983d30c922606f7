// Where the words of a text begin, by a dictionary; for headlines, which are better not broken inside one.

let segmenter: Intl.Segmenter | undefined;

/** Offsets in UTF-16 units at which a word, a mark or a space begins. The dictionary is loaded at the first call. */
export function wordStarts(text: string): ReadonlySet<number> {
	segmenter ??= new Intl.Segmenter('zh', {granularity: 'word'});
	return new Set(Array.from(segmenter.segment(text), segment => segment.index));
}
