// The open article set for a width.
import type {StoredArticle} from '../../library/library.ts';
import {type ArticleRows, articleRows} from '../../typeset/article-rows.ts';
import {articleOptions, type Dress} from '../article-options.ts';
import {shownPage} from '../shown-page.ts';
import type {Wording} from '../wording.ts';
import {rememberedRows} from './remembered-rows.ts';

/** The article's rows, each exactly `width` cells; set as far as they are asked for. */
export function scrollingRows(
	stored: StoredArticle,
	width: number,
	dress: Dress,
	messages: Wording,
): ArticleRows {
	return rememberedRows(stored, JSON.stringify([width, dress]), messages, () =>
		articleRows(shownPage(stored, messages), width, articleOptions(stored, dress, messages)),
	);
}
