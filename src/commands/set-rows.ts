// How an article is set for printing: in rows one below another, in columns, or in vertical lines.
import type {ArticlePage} from '../typeset/article-blocks.ts';
import {setArticle} from '../typeset/article-page.ts';
import {setColumns} from '../typeset/columns.ts';
import type {Row} from '../typeset/row.ts';
import {setVertical} from '../typeset/vertical.ts';
import type {Context} from './context.ts';
import type {Values} from './option.ts';
import {UsageError} from './usage-error.ts';

export type Setting = {
	/** Cells; unless given, what is comfortable on the terminal. */
	readonly width?: number | undefined;
	readonly lines?: 'vertical' | NonNullable<Values['columns']> | undefined;
};

/** Cells; a line of forty Han is as long as the eye follows with ease. */
const comfortable = 80;
/** Rows of a page of vertical lines where no terminal says how many there are. */
const usualHeight = 30;
const counts = {auto: 'auto', 1: 1, 2: 2, 3: 3} as const;

/** @throws {UsageError} if both columns and vertical lines are asked for, or either in a form for other programs. */
export function settingOf({width, columns, vertical, json, format}: Values): Setting {
	const asked = [
		columns === undefined ? null : '--columns',
		vertical ? '--vertical' : null,
		json ? '--json' : null,
		format === undefined ? null : '--format',
	].filter(option => option !== null);
	const [first, second] = asked;
	if (first !== undefined && second !== undefined && (columns !== undefined || vertical)) {
		throw new UsageError(messages => messages.optionsApart(first, second));
	}
	return {width, lines: vertical ? 'vertical' : columns};
}

/**
 * The article's rows and their width. Pages of columns or vertical lines are as high as the terminal, an empty row
 * between them; without one the columns run on as far as they need.
 */
export function setRows(
	page: ArticlePage,
	{width, lines}: Setting,
	{columns, output}: Pick<Context, 'columns' | 'output'>,
): {readonly width: number; readonly rows: readonly Row[]} {
	const own = width ?? (lines === undefined ? Math.min(columns, comfortable) : columns);
	const height = output.isTTY && output.rows > 0 ? output.rows - 1 : null;
	switch (lines) {
		case undefined:
			return {width: own, rows: setArticle(page, own)};
		case 'vertical':
			return {width: own, rows: inTurn(setVertical(page, own, height ?? usualHeight))};
		default:
			return {
				width: own,
				rows: inTurn(setColumns(page, own, height ?? Number.POSITIVE_INFINITY, {columns: counts[lines]})),
			};
	}
}

function inTurn(pages: readonly (readonly Row[])[]): Row[] {
	return pages.flatMap((page, index) => (index > 0 ? [[], ...page] : page));
}
