// How any setting of an article is dressed: its hits lit up, its lines in a style, and remarks of the reader's own.
import type {StoredArticle} from '../library/library.ts';
import type {Match} from '../search/match.ts';
import {safe} from '../terminal/safe.ts';
import type {ArticleOptions} from '../typeset/article-page.ts';
import type {Highlight} from '../typeset/stretch.ts';
import {lighter} from './lighter.ts';
import {lineStyle, type StyleName} from './line-style.ts';
import type {Wording} from './wording.ts';

/** What an article is shown for, and how. */
export type Dress = {
	/** Its hits are lit up; none if it is empty. */
	readonly query: string;
	/** By pinyin the headline alone is found. */
	readonly match: Match;
	readonly style: readonly StyleName[];
	/** What the reader has made of the article, ready to be shown. */
	readonly remarks: readonly string[];
};

/** Options for setting an article so dressed. */
export function articleOptions(
	stored: StoredArticle,
	{query, match, style, remarks}: Dress,
	messages: Wording,
): Pick<ArticleOptions, 'highlight' | 'notes' | 'style'> {
	const highlight = match === 'pinyin' ? headlineLighter(stored, query, messages) : lighter(query, match);
	const notes = [...(stored.headlineMade ? [messages.headlineMade] : []), ...remarks];
	return {...(highlight && {highlight}), notes, style: lineStyle(style)};
}

/** Lights up the headline by how it is read, and everything else as typed. */
function headlineLighter({headline}: StoredArticle, query: string, messages: Wording): Highlight {
	const shown = messages.drawn(safe(headline, {oneLine: true}));
	const asRead = lighter(query, 'pinyin');
	const asTyped = lighter(query, 'exact');
	return text => (text === shown ? asRead : asTyped)?.(text) ?? [];
}
