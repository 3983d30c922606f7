// An article of nothing but text, as long as one likes.
import type {Article} from '../src/page/edition.ts';

/** The texts as the paragraphs of one article, each a line of its page. */
export function longArticle(texts: readonly string[]): Article {
	return {
		section: null,
		kicker: null,
		headline: '河湾',
		headlineMade: false,
		subhead: null,
		byline: null,
		dateline: null,
		docDate: null,
		body: texts.map(text => ({kind: 'paragraph', text})),
		jumps: [],
		sourceNote: null,
		editorMark: null,
		lines: [[1, texts.length]],
	};
}
