// An article as plain running text, one line a paragraph.
import type {Article, Caption} from '../../page/edition.ts';
import {articleParts} from './article-parts.ts';

/** Safe for the terminal; every part on a line of its own, a blank line between any two. */
export function articleText(article: Article, captions: readonly Caption[]): string {
	return articleParts(article, captions)
		.map(part => `${part.text}\n`)
		.join('\n');
}
