// What stands in a cell of the screen.
import {articleHeights, layoutOf, outletHeight} from '../geometry.ts';
import type {Pane} from '../layout.ts';
import type {ItemHeight} from '../list-window.ts';
import {shownOutlets} from '../outlet-filter.ts';
import {listedCount, listPosition, type State} from '../state.ts';

export type Place =
	/** `x` and `row` count from the upper left corner of the pane's content; the row is negative on its title. */
	| {readonly kind: 'pane'; readonly pane: Pane; readonly x: number; readonly row: number}
	/** The border at the right of a pane. */
	| {readonly kind: 'border'; readonly of: 'outlets' | 'articles'}
	| {readonly kind: 'none'};

const nowhere: Place = {kind: 'none'};

/** What is at a cell, counted from 0; nothing on the bottom line. */
export function placeAt(state: State, x: number, y: number): Place {
	const layout = layoutOf(state);
	if (layout.kind === 'too-small' || y > layout.height) return nowhere;
	const row = y - 1;
	const {outlets, articles} = layout.widths;
	switch (layout.kind) {
		case 'single':
			return {kind: 'pane', pane: state.focus, x, row};
		case 'raw':
		case 'beside-raw':
			return {kind: 'pane', pane: 'article', x, row};
		case 'two':
			return inTwo(x, row, articles);
		case 'three': {
			if (x < outlets) return {kind: 'pane', pane: 'outlets', x, row};
			if (x === outlets) return {kind: 'border', of: 'outlets'};
			return inTwo(x - outlets - 1, row, articles);
		}
	}
}

/** The entry of a list in a row of its pane, by its place in the list; null where there is none. */
export function entryAt(state: State, pane: 'outlets' | 'articles', row: number): number | null {
	if (row < 0) return null;
	if (pane === 'articles') {
		return indexAt(listPosition(state).top, listedCount(state), row, articleHeights(state));
	}
	const shown = shownOutlets(state);
	const index = indexAt(state.outlets.position.top, shown.length, row, outletHeight);
	return index === null ? null : (shown[index] ?? null);
}

function inTwo(x: number, row: number, articles: number): Place {
	if (x < articles) return {kind: 'pane', pane: 'articles', x, row};
	if (x === articles) return {kind: 'border', of: 'articles'};
	return {kind: 'pane', pane: 'article', x: x - articles - 1, row};
}

function indexAt(top: number, count: number, row: number, heightOf: ItemHeight): number | null {
	let below = 0;
	for (let index = top; index < count; index++) {
		below += heightOf(index, index === top);
		if (row < below) return index;
	}
	return null;
}
