// Which blocks of the open article its rows show.
import type {ArticleRows} from '../../typeset/article-rows.ts';
import {contentRows, openRows} from '../geometry.ts';
import type {State} from '../state.ts';

/** Blocks of which at least a row is on the screen, in order; none in pages. */
export function blocksInView(state: State): number[] {
	const rows = openRows(state);
	const {top} = state.article;
	const seen = Array.from({length: contentRows(state)}, (_, index) => rows.blockAt(top + index));
	return [...new Set(seen.filter(block => block !== null))];
}

/** The last block that begins on row `top` or above it, or null. */
export function blockBegunBy(rows: ArticleRows, top: number): number | null {
	for (let row = top; row >= 0; row--) {
		const block = rows.blockAt(row);
		if (block !== null) return block;
	}
	return null;
}
