// Parts Chinese text into words, by the dictionary that the runtime brings.

let segmenter: Intl.Segmenter | undefined;

/** A word, and where it starts, in UTF-16 units. */
export type Word = {readonly text: string; readonly start: number};

/** The word of a text, best a clause or less, that covers an offset. */
export function wordAt(text: string, offset: number): Word {
	segmenter ??= new Intl.Segmenter('zh', {granularity: 'word'});
	const found = segmenter.segment(text).containing(offset);
	return {text: found?.segment ?? '', start: found?.index ?? offset};
}
