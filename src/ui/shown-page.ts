// An article with all that belongs to it, as it may be shown.
import type {StoredArticle} from '../library/library.ts';
import type {Block} from '../page/edition.ts';
import {safe} from '../terminal/safe.ts';
import type {ArticlePage} from '../typeset/article-blocks.ts';
import {placedWarning} from './warning-label.ts';
import type {Wording} from './wording.ts';

/** The page to be set: its texts safe for the terminal and as it draws them, those of the body when they are gone through. */
export function shownPage({article, captions, warnings}: StoredArticle, messages: Wording): ArticlePage {
	const line = (text: string) => messages.drawn(safe(text, {oneLine: true}));
	const shown = ({kind, text}: Block): Block => ({kind, text: messages.drawn(safe(text))});
	const lineOrNull = (text: string | null) => (text === null ? null : line(text));
	return {
		section: lineOrNull(article.section),
		kicker: lineOrNull(article.kicker),
		headline: lineOrNull(article.headline),
		headlineMade: article.headlineMade,
		subhead: lineOrNull(article.subhead),
		byline: lineOrNull(article.byline),
		dateline: lineOrNull(article.dateline),
		docDate: lineOrNull(article.docDate),
		body: {[Symbol.iterator]: () => article.body.values().map(shown)},
		jumps: article.jumps.map(({kind, page}) => ({kind, page: line(page)})),
		sourceNote: lineOrNull(article.sourceNote),
		editorMark: lineOrNull(article.editorMark),
		captions: captions.map(({text, credit}) => ({text: line(text), credit: lineOrNull(credit)})),
		warnings: warnings.map(warning => ({message: placedWarning(warning, messages)})),
	};
}
