// How any setting of an article is dressed: its hits lit up, and remarks of the reader's own.
import type {StoredArticle} from '../library/library.ts';
import type {ArticleOptions} from '../typeset/article-page.ts';
import {lighter} from './lighter.ts';
import type {Wording} from './wording.ts';

/** Options for setting an article that is shown for a query; an empty query lights nothing up. */
export function articleOptions(
	stored: StoredArticle,
	query: string,
	messages: Wording,
): Pick<ArticleOptions, 'highlight' | 'notes'> {
	const highlight = lighter(query);
	return {...(highlight && {highlight}), notes: stored.headlineMade ? [messages.headlineMade] : []};
}
