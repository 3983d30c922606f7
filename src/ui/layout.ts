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
	| (Placed & {readonly kind: 'single' | 'three' | 'two'})
	/** With the width of the raw lines. */
	| (Placed & {readonly kind: 'raw' | 'beside-raw'; readonly raw: number});

type Placed = {readonly height: number; readonly widths: Readonly<Record<Pane, number>>};

/**
 * What the reader wants on the screen: all panes, the one in focus, the text with the lines it was made from, or a list of
 * articles with the text of the chosen one.
 */
export type Arrangement = 'panes' | 'one' | 'raw' | 'chooser';

/** What the reader made of the panes: widths in cells, or null where they are as wide as suits the screen. */
export type Shares = {
	readonly outlets: number | null;
	readonly articles: number | null;
	/** The papers are on the screen only while they have the focus. */
	readonly hidesOutlets: boolean;
};

export const initialShares: Shares = {outlets: null, articles: null, hidesOutlets: false};

/** Where the text of an article stands in its pane, in cells. */
export type Measure = {
	readonly left: number;
	readonly width: number;
};

/** Cells that no pane is made narrower than. */
const narrowest: Readonly<Record<Pane, number>> = {outlets: 8, articles: 16, article: 24};
/** Cells by which keys make a pane wider. */
const step = 2;

const smallest: Size = {columns: 20, rows: 5};
const narrowestForThree = 80;
/** Two columns of 24 Han beside line numbers. */
const narrowestForRaw = 100;
// A column that stands alone may be 16 Han wider than one of several: 36 Han at first, a newspaper's widest.
const aloneWider = 32;

/**
 * The layout for a size. Three panes, or two to choose from, from 80 columns on; below that, or where it is wanted, one at a time. Raw
 * lines stand beside the text from 100 columns on, and in its place below that.
 */
export function layOut(size: Size, arrangement: Arrangement = 'panes', shares = initialShares): Layout {
	if (size.columns < smallest.columns || size.rows < smallest.rows) return {kind: 'too-small'};
	const height = size.rows - 2;
	const {columns} = size;
	const alone = {outlets: columns, articles: columns, article: columns};
	if (arrangement === 'raw' && columns >= narrowestForRaw) {
		const article = Math.floor((columns - 1) / 2);
		return {kind: 'beside-raw', height, widths: {...alone, article}, raw: columns - 1 - article};
	}
	if (arrangement === 'raw') return {kind: 'raw', height, widths: alone, raw: columns};
	if (arrangement === 'one' || columns < narrowestForThree) return {kind: 'single', height, widths: alone};
	if (arrangement === 'chooser') {
		const list = within(40, Math.round(columns * 0.45), 80);
		return {kind: 'two', height, widths: {...alone, articles: list, article: columns - list - 1}};
	}
	const widest = columns - narrowest.article - 2;
	const articles = within(
		narrowest.articles,
		shares.articles ?? within(26, Math.round(columns * 0.28), 48),
		widest - (shares.hidesOutlets ? 0 : narrowest.outlets),
	);
	if (shares.hidesOutlets) {
		return {kind: 'two', height, widths: {...alone, articles, article: columns - articles - 1}};
	}
	const outlets = within(
		narrowest.outlets,
		shares.outlets ?? within(16, Math.round(columns * 0.15), 26),
		widest - articles,
	);
	return {
		kind: 'three',
		height,
		widths: {outlets, articles, article: columns - outlets - articles - 2},
	};
}

/** The shares with the border at the right of a pane in column `x`. */
export function withBorderAt(
	layout: Exclude<Layout, {kind: 'too-small'}>,
	shares: Shares,
	of: 'outlets' | 'articles',
	x: number,
): Shares {
	if (of === 'outlets') return {...shares, outlets: Math.max(narrowest.outlets, x)};
	const begin = layout.kind === 'three' ? layout.widths.outlets + 1 : 0;
	return {...shares, articles: Math.max(narrowest.articles, x - begin)};
}

/** The shares with a pane wider (1) or narrower (-1) by a step. The text grows where the list beside it gives way. */
export function withPaneWider(
	layout: Exclude<Layout, {kind: 'too-small'}>,
	shares: Shares,
	pane: Pane,
	by: 1 | -1,
): Shares {
	if (layout.kind !== 'three' && layout.kind !== 'two') return shares;
	const {outlets, articles} = layout.widths;
	if (pane === 'outlets') return {...shares, outlets: Math.max(narrowest.outlets, outlets + by * step)};
	const grown = articles + (pane === 'articles' ? by : -by) * step;
	return {...shares, articles: Math.max(narrowest.articles, grown)};
}

/** The one column of text inside an article pane of `width` cells, where the measure of several is `comfortable`. */
export function measureOf(width: number, comfortable: number): Measure {
	const space = pageSpaceOf(width);
	const measure = Math.min(space.width, comfortable + aloneWider);
	return {left: Math.max(space.left, Math.floor((width - measure) / 3)), width: measure};
}

/** The space of pages inside an article pane of `width` cells: all of it but the margins. */
export function pageSpaceOf(width: number): Measure {
	const left = width < 40 ? 1 : 2;
	return {left, width: width - 2 * left};
}

function within(least: number, value: number, most: number): number {
	return Math.min(most, Math.max(least, value));
}
