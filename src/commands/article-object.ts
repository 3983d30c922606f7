// An article as JSON shows it.
import type {Article} from '../page/edition.ts';

/** The fields in the order that is documented. */
export function articleObject(article: Article): object {
	return {
		section: article.section,
		kicker: article.kicker,
		headline: article.headline,
		headlineMade: article.headlineMade,
		subhead: article.subhead,
		byline: article.byline,
		dateline: article.dateline,
		docDate: article.docDate,
		body: article.body.map(({kind, text}) => ({kind, text})),
		jumps: article.jumps.map(({kind, page}) => ({kind, page})),
		sourceNote: article.sourceNote,
		editorMark: article.editorMark,
		lines: article.lines,
	};
}
