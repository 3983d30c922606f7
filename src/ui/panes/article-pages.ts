// The open article set in pages.
import type {StoredArticle} from '../../library/library.ts';
import type {ArticleRows} from '../../typeset/article-rows.ts';
import {blankRow} from '../../typeset/blank-row.ts';
import type {Marks} from '../../typeset/column-flow.ts';
import {setColumns} from '../../typeset/columns.ts';
import type {Row} from '../../typeset/row.ts';
import {setVertical} from '../../typeset/vertical.ts';
import {wholeRows} from '../../typeset/whole-rows.ts';
import {articleOptions, type Dress} from '../article-options.ts';
import {doubtPlaces} from '../doubt-places.ts';
import {inkBefore} from '../ink-before.ts';
import type {Pages} from '../setting.ts';
import {shownPage} from '../shown-page.ts';
import type {Wording} from '../wording.ts';
import {rememberedRows} from './remembered-rows.ts';

/** What a page is made for, in cells and rows: `width` is that of the text, which `left` cells stand before. */
export type PageSize = {readonly left: number; readonly width: number; readonly height: number};

/** The rows of all pages one after another, each page filled up to `height` rows of `left` and `width` cells together. */
export function pageRows(
	stored: StoredArticle,
	size: PageSize,
	pages: Pages,
	dress: Dress,
	messages: Wording,
): ArticleRows {
	const setting = JSON.stringify([size, pages, dress]);
	return rememberedRows(stored, setting, messages, () =>
		wholeRows(filled(set(stored, size, pages, dress, messages), size)),
	);
}

function set(
	stored: StoredArticle,
	{left, width, height}: PageSize,
	pages: Pages,
	dress: Dress,
	messages: Wording,
): Row[][] {
	const page = shownPage(stored, messages);
	const options = articleOptions(stored, dress, messages);
	if (pages.kind === 'vertical') {
		const rows = setVertical(page, width, height, options);
		return rows.map(lines => lines.map(row => [...blankRow(left), ...row]));
	}
	const {columns, measure} = pages;
	const marks = marksFor(stored);
	return setColumns(page, left + width, height, {...options, columns, measure, margin: left, marks});
}

/** Marks the rows in which something in doubt begins, as far as its place is known. */
function marksFor(stored: StoredArticle): Marks | undefined {
	const places = doubtPlaces(stored).map(place => ({block: place.block, at: inkBefore(place, stored)}));
	if (places.length === 0) return undefined;
	return (block, from, end) =>
		places.some(place => place.block === block && place.at >= from && place.at < end);
}

function filled(pages: readonly (readonly Row[])[], {left, width, height}: PageSize): Row[] {
	return pages.flatMap(rows => [
		...rows,
		...Array.from({length: Math.max(0, height - rows.length)}, () => blankRow(left + width)),
	]);
}
