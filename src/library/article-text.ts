// What of an article can be found by search, and what it is called in lists.
import type {Article, Caption} from '../page/edition.ts';

/** Longest headline made from a body, in characters. */
const madeLength = 20;

/** The headline, or, where there is none, the first words of the body; empty if there is no text at all. */
export function displayHeadline(article: Article): string {
	if (article.headline !== null && article.headline.trim() !== '') return article.headline;
	const opening = [...(article.body[0]?.text.trim() ?? '')];
	return opening.length > madeLength ? `${opening.slice(0, madeLength).join('')}…` : opening.join('');
}

/** The body's blocks in order, then the texts printed around them; none of them empty. */
export function bodyPieces(
	article: Article,
	captions: readonly Pick<Caption, 'text' | 'credit'>[],
): string[] {
	return [
		...article.body.map(block => block.text),
		article.kicker,
		article.subhead,
		article.byline,
		article.dateline,
		article.docDate,
		article.section,
		...captions.flatMap(caption => [caption.text, caption.credit]),
		article.sourceNote,
		article.editorMark,
	].filter(text => text !== null && text.trim() !== '') as string[];
}
