// How any setting of an article is dressed: its hits lit up, its lines in a style, and remarks of the reader's own.
import type {StoredArticle} from '../library/library.ts';
import type {ArticleOptions} from '../typeset/article-page.ts';
import {lighter} from './lighter.ts';
import {lineStyle, type StyleName} from './line-style.ts';
import type {Wording} from './wording.ts';

/** What an article is shown for, and how. */
export type Dress = {
	/** Its hits are lit up; none if it is empty. */
	readonly query: string;
	readonly style: readonly StyleName[];
	/** What the reader has made of the article, ready to be shown. */
	readonly remarks: readonly string[];
};

/** Options for setting an article so dressed. */
export function articleOptions(
	stored: StoredArticle,
	{query, style, remarks}: Dress,
	messages: Wording,
): Pick<ArticleOptions, 'highlight' | 'notes' | 'style'> {
	const highlight = lighter(query);
	const notes = [...(stored.headlineMade ? [messages.headlineMade] : []), ...remarks];
	return {...(highlight && {highlight}), notes, style: lineStyle(style)};
}
