// The open article set in pages.
import type {StoredArticle} from '../../library/library.ts';
import type {ArticleRows} from '../../typeset/article-rows.ts';
import {blankRow} from '../../typeset/blank-row.ts';
import {setColumns} from '../../typeset/columns.ts';
import type {Row} from '../../typeset/row.ts';
import {setVertical} from '../../typeset/vertical.ts';
import {wholeRows} from '../../typeset/whole-rows.ts';
import {articleOptions} from '../article-options.ts';
import type {Pages} from '../setting.ts';
import {shownPage} from '../shown-page.ts';
import type {Wording} from '../wording.ts';
import {rememberedRows} from './remembered-rows.ts';

/** What a page is made for; sizes in cells and rows. */
export type PageSize = {readonly width: number; readonly height: number};

/** The rows of all pages one after another, each page filled up to `height` rows of `width` cells. */
export function pageRows(
	stored: StoredArticle,
	size: PageSize,
	pages: Pages,
	query: string,
	messages: Wording,
): ArticleRows {
	const setting = JSON.stringify([size.width, size.height, pages, query]);
	return rememberedRows(stored, setting, messages, () =>
		wholeRows(filled(set(stored, size, pages, query, messages), size)),
	);
}

function set(
	stored: StoredArticle,
	{width, height}: PageSize,
	pages: Pages,
	query: string,
	messages: Wording,
): Row[][] {
	const page = shownPage(stored, messages);
	const options = articleOptions(stored, query, messages);
	if (pages.kind === 'vertical') return setVertical(page, width, height, options);
	return setColumns(page, width, height, {...options, columns: pages.columns, measure: pages.measure});
}

function filled(pages: readonly (readonly Row[])[], {width, height}: PageSize): Row[] {
	return pages.flatMap(rows => [
		...rows,
		...Array.from({length: Math.max(0, height - rows.length)}, () => blankRow(width)),
	]);
}
