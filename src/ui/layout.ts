// Shares the screen out among the panes.

/** A terminal's size in cells. */
export type Size = {
	readonly columns: number;
	readonly rows: number;
};

export type Pane = 'outlets' | 'articles' | 'article';

/**
 * Where things go. `height` counts the rows of a pane's content, without its title row and the status line;
 * widths are cells, and one cell between panes is their border.
 */
export type Layout =
	| {readonly kind: 'too-small'}
	| {readonly kind: 'single'; readonly height: number; readonly widths: Readonly<Record<Pane, number>>}
	| {readonly kind: 'three'; readonly height: number; readonly widths: Readonly<Record<Pane, number>>};

/** Where the text of an article stands in its pane, in cells. */
export type Measure = {
	readonly left: number;
	readonly width: number;
};

const smallest: Size = {columns: 20, rows: 5};
const narrowestForThree = 80;
// 36 Han a line: a newspaper's widest comfortable column.
const widestMeasure = 72;

/** The layout for a size. Three panes from 80 columns on; below that, or zoomed, one at a time. */
export function layOut(size: Size, zoomed = false): Layout {
	if (size.columns < smallest.columns || size.rows < smallest.rows) return {kind: 'too-small'};
	const height = size.rows - 2;
	if (zoomed || size.columns < narrowestForThree) {
		const {columns} = size;
		return {kind: 'single', height, widths: {outlets: columns, articles: columns, article: columns}};
	}
	const outlets = within(16, Math.round(size.columns * 0.15), 26);
	const articles = within(26, Math.round(size.columns * 0.28), 48);
	return {
		kind: 'three',
		height,
		widths: {outlets, articles, article: size.columns - outlets - articles - 2},
	};
}

/** The column of text inside an article pane of `width` cells. */
export function measureOf(width: number): Measure {
	const margin = width < 40 ? 1 : 2;
	const measure = Math.min(width - 2 * margin, widestMeasure);
	return {left: Math.max(margin, Math.floor((width - measure) / 3)), width: measure};
}

function within(least: number, value: number, most: number): number {
	return Math.min(most, Math.max(least, value));
}
