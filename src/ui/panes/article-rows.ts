// The open article set for a width.
import type {StoredArticle} from '../../library/library.ts';
import {setArticle} from '../../typeset/article-page.ts';
import type {Row} from '../../typeset/row.ts';
import {articleOptions} from '../article-options.ts';
import {shownPage} from '../shown-page.ts';
import type {Wording} from '../wording.ts';
import {rememberedRows} from './remembered-rows.ts';

/** The article's rows, each exactly `width` cells, with the query's hits lit up. */
export function articleRows(
	stored: StoredArticle,
	width: number,
	query: string,
	messages: Wording,
): readonly Row[] {
	return rememberedRows(stored, JSON.stringify([width, query]), messages, () =>
		setArticle(shownPage(stored, messages), width, articleOptions(stored, query, messages)),
	);
}

/** Indices of the rows that show a hit. */
export function hitRows(rows: readonly Row[]): number[] {
	return rows.flatMap((row, index) => (row.some(span => span.role === 'hit') ? [index] : []));
}
