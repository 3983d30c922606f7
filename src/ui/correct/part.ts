// Choosing the block that a new article is to begin with.
import {contentRows} from '../geometry.ts';
import type {State} from '../state.ts';
import {type BlockRows, blockRows} from './block-rows.ts';

/** The first block that begins on the screen, else the last one before it. */
export function firstToPart(state: State): number | null {
	const rows = blockRows(state);
	const inView = rows.findIndex((place, index) => canBegin(place, index) && place.first >= state.article.top);
	const index = inView === -1 ? rows.findLastIndex(canBegin) : inView;
	return index === -1 ? null : index;
}

/** The next (1) or previous (-1) block that a new article can begin with; the same if there is none. */
export function nextToPart(state: State, block: number, by: 1 | -1): number {
	const rows = blockRows(state);
	for (let index = block + by; index > 0 && index < rows.length; index += by) {
		const place = rows[index];
		if (place && canBegin(place, index)) return index;
	}
	return block;
}

/** The state with a block chosen, scrolled so that its beginning can be seen above the line that asks. */
export function partAt(state: State, block: number | null): State {
	if (block === null) return state;
	const first = blockRows(state)[block]?.first ?? 0;
	const {article} = state;
	const lowest = Math.max(0, first - Math.max(0, contentRows(state) - 2));
	const top = Math.min(Math.max(article.top, lowest), first);
	return {...state, correcting: {step: 'parting', block}, article: {...article, top, hit: null}};
}

/** Blocks that a new article can begin with: all that can be seen, but for the first. */
function canBegin({first, end}: BlockRows, index: number): boolean {
	return index > 0 && first < end;
}
