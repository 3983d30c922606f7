// The rows on the screen that the open article's warnings are about, to be marked in the margin.
import {blocksInView} from '../correct/block-rows.ts';
import {doubtPlaces} from '../doubt-places.ts';
import {contentRows, openRows, pagesOf} from '../geometry.ts';
import {inkBefore} from '../ink-before.ts';
import type {State} from '../state.ts';
import {rowOfText, textBefore} from '../text-place.ts';

const none: ReadonlySet<number> = new Set();

/**
 * Indices of the rows on the screen in which something in doubt begins, as far as its place is known; none in pages:
 * those of columns bring their own marks.
 */
export function doubtfulRows(state: State): ReadonlySet<number> {
	const {stored, top} = state.article;
	if (stored === null || pagesOf(state) !== null) return none;
	const places = doubtPlaces(stored);
	if (places.length === 0) return none;
	const rows = openRows(state);
	const inView = new Set(blocksInView(state));
	const shown = textBefore(rows, top + contentRows(state));
	return new Set(
		places
			.filter(({block}) => inView.has(block))
			.map(place => textBefore(rows, rows.firstOfBlock(place.block) ?? 0) + inkBefore(place, stored))
			.filter(text => text < shown)
			.map(text => rowOfText(rows, text)),
	);
}
