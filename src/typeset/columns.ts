// Sets an article as a newspaper does: the head over all columns, the text in columns below, page by page.
import type {ArticlePage} from './article-blocks.ts';
import {type ArticleOptions, headPieces, textPieces} from './article-page.ts';
import {blankRow} from './blank-row.ts';
import {type Column, type Flow, fillPage, flowOf, type Marks} from './column-flow.ts';
import {fitRow} from './fit.ts';
import {margin} from './margin.ts';
import {stacked} from './pieces.ts';
import type {Row, Span} from './row.ts';

export type ColumnOptions = ArticleOptions & {
	/** How many, or as many as there is room for in the measure. Fewer where they would be too narrow. */
	readonly columns: 1 | 2 | 3 | 'auto';
	/** Cells of a comfortable column; 40 unless given. */
	readonly measure?: number;
	/** Cells between columns; 4 unless given. */
	readonly gap?: number;
	/** Cells kept free at the left, as there are between columns; 0 unless given. */
	readonly margin?: number;
	/** Rows to be marked with ! at the left of their column, where there are two cells for it. */
	readonly marks?: Marks | undefined;
};

/** Where the columns stand in a row; cells. */
type Grid = {
	readonly count: number;
	readonly column: number;
	readonly between: number;
	/** Cells before the first. */
	readonly margin: number;
	/** Of the whole row. */
	readonly width: number;
};

/** Twenty Han. */
const comfortable = 40;
const usualGap = 4;
/** Eight Han; of narrower columns there are fewer. */
const narrowest = 16;
/** Below the head, a page has columns of at least this many rows or none. */
const shallowest = 3;

/**
 * The article in pages of at most `height` rows of exactly `width` cells, to be read column by column: the head
 * stands over all columns, those of the last page are even. A column takes no more than twice the measure. No
 * line of a paragraph is left alone at the head or foot of a column and no subhead at its foot, unless the
 * column would be left half empty. No pages at all in less than 2 cells beside the margin or 1 row.
 */
export function setColumns(
	page: ArticlePage,
	width: number,
	height: number,
	options: ColumnOptions,
): Row[][] {
	if (width - (options.margin ?? 0) < 2 || height < 1) return [];
	const grid = gridOf(width, options);
	const textWidth = grid.count * grid.column + (grid.count - 1) * grid.between;
	const head = Array.from(stacked(headPieces(page, textWidth, options), textWidth), ({row}) =>
		fitRow([...margin(grid.margin, false), ...row], width),
	);
	const flow = flowOf(textPieces(page, grid.column, options), options.marks);
	if (head.length > 0 && flow.rows.length > 0) head.push(blankRow(width));
	const pages: Row[][] = [];
	let above: Row[] = head;
	while (above.length > (flow.rows.length > 0 ? height - Math.min(shallowest, height) : height)) {
		pages.push(above.slice(0, height));
		above = above.slice(height);
	}
	for (let start = 0; start < flow.rows.length; ) {
		const columns = fillPage(flow, start, height - above.length, grid.count);
		pages.push([...above, ...besideOneAnother(flow, columns, grid)]);
		above = [];
		start = columns.at(-1)?.end ?? flow.rows.length;
	}
	if (above.length > 0) pages.push(above);
	return pages;
}

function gridOf(
	whole: number,
	{columns, measure = comfortable, gap = usualGap, margin: left = 0}: ColumnOptions,
): Grid {
	const width = whole - left;
	const roomFor = (column: number) => Math.max(1, Math.floor((width + gap) / (column + gap)));
	const count = Math.min(columns === 'auto' ? Math.min(3, roomFor(measure)) : columns, roomFor(narrowest));
	const share = Math.min(Math.floor((width - (count - 1) * gap) / count), 2 * measure);
	// Han fill an even number of cells.
	const column = Math.max(2, count > 1 ? share - (share % 2) : share);
	// What the columns leave is given to the gaps, but not so much that these look like margins.
	const between = count > 1 ? Math.min(gap + 2, Math.floor((width - count * column) / (count - 1))) : 0;
	return {count, column, between, margin: left, width: whole};
}

function besideOneAnother(flow: Flow, columns: readonly Column[], grid: Grid): Row[] {
	const depth = Math.max(0, ...columns.map(({first, end}) => end - first));
	return Array.from({length: depth}, (_, index) => {
		const spans = columns.flatMap(({first, end}, position): Span[] => {
			const place = first + index;
			const row = place < end ? flow.rows[place] : null;
			const isMarked = place < end && flow.isMarked[place] === true;
			const before = margin(position > 0 ? grid.between : grid.margin, isMarked);
			return [...before, ...(row ?? blankRow(grid.column))];
		});
		return fitRow(spans, grid.width);
	});
}
