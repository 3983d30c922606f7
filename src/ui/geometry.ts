// How the state lies on the screen: heights of entries, rows of the open article, how far it can be scrolled.
import type {ArticleRows} from '../typeset/article-rows.ts';
import {wholeRows} from '../typeset/whole-rows.ts';
import {hitRows, nextHitRow} from './hit-rows.ts';
import {type Layout, layOut, measureOf, pageSpaceOf} from './layout.ts';
import {likelyCount} from './likely-count.ts';
import type {ItemHeight} from './list-window.ts';
import {litQuery, textMatch, textQuery} from './lit.ts';
import {pageRows} from './panes/article-pages.ts';
import {hasHeading, itemHeight} from './panes/list-items.ts';
import {scrollingRows} from './panes/scrolling-rows.ts';
import {groupingOf} from './places/place.ts';
import {lastTopBesideRaw} from './raw/follow-text.ts';
import {warningRows} from './raw/raw-lines.ts';
import {remarksOn} from './remarks.ts';
import {type Pages, pagesFor} from './setting.ts';
import {currentPlace, isRawShown, listedAt, type State} from './state.ts';
import {wordingFor} from './wording.ts';

const noRows = wholeRows([]);

/** Rows kept above a hit that was jumped to. */
const contextRows = 3;

/** Rows from the top of the screen on in which hits are counted: more of them would hold up the screen. */
const countedAhead = 1000;

/** Where things go on the screen just now. */
export function layoutOf(state: State): Layout {
	if (isRawShown(state)) return layOut(state.size, 'raw');
	if (state.choosing !== null) return layOut(state.size, 'chooser');
	const {shares, focus} = state;
	const hidesOutlets = shares.hidesOutlets && focus !== 'outlets';
	return layOut(
		state.size,
		state.zoomed ? 'one' : 'panes',
		hidesOutlets ? shares : {...shares, hidesOutlets},
	);
}

/** Content rows of a pane, 0 where nothing can be drawn. */
export function contentRows(state: State): number {
	const layout = layoutOf(state);
	return layout.kind === 'too-small' ? 0 : layout.height;
}

/** Every outlet is one row high. */
export const outletHeight: ItemHeight = () => 1;

/** Heights of the entries of the articles pane. */
export function articleHeights(state: State): ItemHeight {
	const layout = layoutOf(state);
	if (layout.kind === 'too-small') return () => 1;
	const grouping = groupingOf(currentPlace(state));
	return (index, isFirst) => {
		const item = listedAt(state, index);
		if (item === null) return 1;
		const previous = index > 0 ? listedAt(state, index - 1) : null;
		const heading = hasHeading(item, previous, isFirst, grouping) ? 1 : 0;
		return heading + itemHeight(item, layout.widths.articles, litQuery(state), wordingFor(state));
	};
}

/** The rows of the article on the screen; none while there is none. */
export function openRows(state: State): ArticleRows {
	const layout = layoutOf(state);
	const {stored} = state.article;
	if (layout.kind === 'too-small' || stored === null) return noRows;
	const dress = {
		query: textQuery(state),
		match: textMatch(state),
		style: state.setting.style,
		remarks: remarksOn(state, stored),
	};
	const pages = pagesOf(state);
	if (pages === null) {
		const {width} = measureOf(layout.widths.article, state.setting.measure);
		return scrollingRows(stored, width, dress, wordingFor(state));
	}
	const space = pageSpaceOf(layout.widths.article);
	return pageRows(stored, {...space, height: layout.height}, pages, dress, wordingFor(state));
}

/** How the text is set in pages, or null while it scrolls: beside raw lines, and where it is corrected, or a passage of it chosen, it always does. */
export function pagesOf(state: State): Pages | null {
	const layout = layoutOf(state);
	if (layout.kind === 'too-small' || isRawShown(state) || state.correcting !== null) return null;
	if (state.taking !== null && state.taking.step !== 'menu') return null;
	return pagesFor(state.setting, pageSpaceOf(layout.widths.article).width);
}

/** Cells at the left of the open rows in a pane `width` cells wide; pages bring their own. */
export function leftOfRows(state: State, width: number): number {
	return pagesOf(state) === null ? measureOf(width, state.setting.measure).left : 0;
}

/** The first row of the page that a row stands on; the row itself while the text scrolls. */
export function topOfPage(state: State, row: number): number {
	return pagesOf(state) === null ? row : row - (row % Math.max(1, contentRows(state)));
}

/**
 * Where to stop on the way from hit to hit, before the row `end`: at each row with one or, since a page is seen whole, at
 * the first on each page.
 */
export function hitStops(state: State, end = Number.POSITIVE_INFINITY): readonly number[] {
	if (textQuery(state) === '') return [];
	const rows = hitRows(openRows(state), end);
	if (pagesOf(state) === null) return rows;
	const pages = rows.map(row => topOfPage(state, row));
	return rows.filter((_, index) => pages[index] !== pages[index - 1]);
}

/** The hits of the open article, those of a long one counted no further than a good way below the screen. */
export function countedHits(state: State): {readonly stops: readonly number[]; readonly isAll: boolean} {
	if (textQuery(state) === '') return {stops: [], isAll: true};
	const rows = openRows(state);
	const end = state.article.top + countedAhead;
	const isAll = rows.isWhole() || rows.row(end) === undefined;
	return {stops: isAll ? hitStops(state) : hitStops(state, end), isAll};
}

/** The first row with a hit from the row `from` on, which must begin a page if there are any; null if there is none. */
export function firstHitFrom(state: State, from: number): number | null {
	return textQuery(state) === '' ? null : nextHitRow(openRows(state), from);
}

/** `wanted`, or the nearest row to it that the open article can be scrolled to; sets no more than the screen there shows. */
export function reachableTop(state: State, wanted: number): number {
	const top = Math.max(0, wanted);
	const isFilled = openRows(state).row(top + contentRows(state) - 1) !== undefined;
	return isFilled ? top : Math.min(top, lastTop(state));
}

/** The furthest row the open article can be scrolled to: where its end is on the screen, and that of its raw lines too. */
export function lastTop(state: State): number {
	const rows = openRows(state);
	const height = contentRows(state);
	const last = Math.max(0, rows.count() - height);
	const layout = layoutOf(state);
	const {raw, article} = state;
	if (raw === null || article.stored === null || (layout.kind !== 'raw' && layout.kind !== 'beside-raw')) {
		return last;
	}
	const messages = wordingFor(state);
	const {length} = warningRows(raw, article.stored.warnings, layout.raw, messages);
	return lastTopBesideRaw(raw, rows, last, {width: layout.raw, height: height - length}, messages);
}

/** As `lastTop`, but only about that for a text that scrolls by itself and is not set to its end yet; sets nothing. */
export function likelyLastTop(state: State): number {
	const layout = layoutOf(state);
	const {stored} = state.article;
	if (layout.kind === 'too-small' || stored === null) return 0;
	if (isRawShown(state) || openRows(state).isWhole()) return lastTop(state);
	const {width} = measureOf(layout.widths.article, state.setting.measure);
	return Math.max(1, likelyCount(stored, width) - contentRows(state));
}

/** Where to scroll so that a row with a hit can be seen with a few rows above it. */
export function topForHit(hit: number, height: number): number {
	return Math.max(0, hit - Math.min(contextRows, Math.max(0, height - 1)));
}
