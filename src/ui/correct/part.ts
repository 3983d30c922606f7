// Choosing the block that a new article is to begin with.
import {contentRows, openRows} from '../geometry.ts';
import type {State} from '../state.ts';

/** The first block that begins on the screen or below, else the last one before it. */
export function firstToPart(state: State): number | null {
	let last: number | null = null;
	for (let block = 1; block < blockCount(state); block++) {
		const first = openRows(state).firstOfBlock(block);
		if (first === null) continue;
		if (first >= state.article.top) return block;
		last = block;
	}
	return last;
}

/** The next (1) or previous (-1) block that a new article can begin with; the same if there is none. */
export function nextToPart(state: State, block: number, by: 1 | -1): number {
	// All that can be seen, but for the first.
	for (let index = block + by; index > 0 && index < blockCount(state); index += by) {
		if (openRows(state).firstOfBlock(index) !== null) return index;
	}
	return block;
}

/** The state with a block chosen, scrolled so that its beginning can be seen above the line that asks. */
export function partAt(state: State, block: number | null): State {
	if (block === null) return state;
	const first = openRows(state).firstOfBlock(block) ?? 0;
	const {article} = state;
	const lowest = Math.max(0, first - Math.max(0, contentRows(state) - 2));
	const top = Math.min(Math.max(article.top, lowest), first);
	return {...state, correcting: {step: 'parting', block}, article: {...article, top, hit: null}};
}

function blockCount({article}: State): number {
	return article.stored?.article.body.length ?? 0;
}
