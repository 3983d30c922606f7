// The open article set for a width.
import type {StoredArticle} from '../../library/library.ts';
import {type ArticleRows, articleRows} from '../../typeset/article-rows.ts';
import {articleOptions} from '../article-options.ts';
import {shownPage} from '../shown-page.ts';
import type {Wording} from '../wording.ts';
import {rememberedRows} from './remembered-rows.ts';

/** The article's rows, each exactly `width` cells, with the query's hits lit up; set as far as they are asked for. */
export function scrollingRows(
	stored: StoredArticle,
	width: number,
	query: string,
	messages: Wording,
): ArticleRows {
	return rememberedRows(stored, JSON.stringify([width, query]), messages, () =>
		articleRows(shownPage(stored, messages), width, articleOptions(stored, query, messages)),
	);
}
