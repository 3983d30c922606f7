// How an article is set for printing: in rows one below another, in columns, or in vertical lines.
import type {ArticlePage} from '../typeset/article-blocks.ts';
import {setArticle} from '../typeset/article-page.ts';
import {setColumns} from '../typeset/columns.ts';
import type {Row} from '../typeset/row.ts';
import {setVertical} from '../typeset/vertical.ts';
import {inOrder, lineStyle, type StyleName} from '../ui/line-style.ts';
import type {Context} from './context.ts';
import type {Values} from './option.ts';
import {UsageError} from './usage-error.ts';

export type Setting = {
	/** Cells; unless given, what is comfortable on the terminal. */
	readonly width?: number | undefined;
	readonly lines?: 'vertical' | NonNullable<Values['columns']> | undefined;
	/** Vertical lines know hanging stops alone. */
	readonly style?: readonly StyleName[] | undefined;
};

/** Cells; a line of forty Han is as long as the eye follows with ease. */
const comfortable = 80;
/** Rows of a page of vertical lines where no terminal says how many there are. */
const usualHeight = 30;
const counts = {auto: 'auto', 1: 1, 2: 2, 3: 3} as const;

/** @throws {UsageError} if both columns and vertical lines are asked for, or any setting in a form for other programs. */
export function settingOf({width, columns, vertical, style, json, format}: Values): Setting {
	const lines = [...given(columns, '--columns'), ...given(vertical, '--vertical')];
	const forms = [...given(json, '--json'), ...given(format, '--format')];
	const settings = [...lines, ...given(style, '--style')];
	const [one, other] = lines.length > 1 ? lines : [...settings.slice(0, 1), ...forms.slice(0, 1)];
	if (one !== undefined && other !== undefined) {
		throw new UsageError(messages => messages.optionsApart(one, other));
	}
	return {width, lines: vertical ? 'vertical' : columns, style: style && inOrder(style)};
}

/**
 * The article's rows and their width. Pages of columns or vertical lines are as high as the terminal, an empty row
 * between them; without one the columns run on as far as they need.
 */
export function setRows(
	page: ArticlePage,
	{width, lines, style = []}: Setting,
	{columns, terminal}: Pick<Context, 'columns' | 'terminal'>,
): {readonly width: number; readonly rows: readonly Row[]} {
	const own = width ?? (lines === undefined ? Math.min(columns, comfortable) : columns);
	const options = {style: lineStyle(style)};
	const height = terminal && terminal.rows > 0 ? terminal.rows - 1 : null;
	switch (lines) {
		case undefined:
			return {width: own, rows: setArticle(page, own, options)};
		case 'vertical':
			return {width: own, rows: inTurn(setVertical(page, own, height ?? usualHeight, options))};
		default:
			return {
				width: own,
				rows: inTurn(
					setColumns(page, own, height ?? Number.POSITIVE_INFINITY, {...options, columns: counts[lines]}),
				),
			};
	}
}

function given(value: unknown, name: string): string[] {
	return value === undefined ? [] : [name];
}

function inTurn(pages: readonly (readonly Row[])[]): Row[] {
	return pages.flatMap((page, index) => (index > 0 ? [[], ...page] : page));
}
