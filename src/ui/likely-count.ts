// About how many rows an article takes, told from its texts before they are set.
import type {StoredArticle} from '../library/library.ts';
import {cellWidth} from '../typeset/width.ts';

/** Cells at the beginning of a paragraph. */
const indent = 4;

const known = new WeakMap<StoredArticle, {readonly width: number; readonly count: number}>();

/** Rows of `width` cells that hold the article's texts, if lines could end anywhere; kept for each article. */
export function likelyCount(stored: StoredArticle, width: number): number {
	const found = known.get(stored);
	if (found?.width === width) return found.count;
	const count = textsOf(stored).reduce((sum, text) => sum + rowsFor(text, width), 0);
	known.set(stored, {width, count});
	return count;
}

function textsOf({article, captions, warnings}: StoredArticle): string[] {
	const display = [article.headline, article.subhead, article.byline].filter(text => text !== null);
	return [
		...display,
		...article.body.map(({text}) => text),
		...captions.map(({text}) => text),
		...warnings.map(({message}) => message),
	];
}

function rowsFor(text: string, width: number): number {
	return text
		.split('\n')
		.reduce((sum, line) => sum + Math.ceil((indent + cellWidth(line)) / Math.max(1, width)), 0);
}
