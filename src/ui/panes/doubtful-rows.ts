// The rows on the screen that the open article's warnings are about, to be marked in the margin.
import type {StoredArticle} from '../../library/library.ts';
import {safe} from '../../terminal/safe.ts';
import {blocksInView} from '../correct/block-rows.ts';
import {type DoubtPlace, doubtPlaces} from '../doubt-places.ts';
import {contentRows, openRows, pagesOf} from '../geometry.ts';
import type {State} from '../state.ts';
import {inkIn, rowOfText, textBefore} from '../text-place.ts';

const none: ReadonlySet<number> = new Set();
const inkBefore = new WeakMap<DoubtPlace, number>();

/** Indices of the rows on the screen in which something in doubt begins, as far as its place is known; none in pages. */
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
			.map(place => textBefore(rows, rows.firstOfBlock(place.block) ?? 0) + inkBeforePlace(place, stored))
			.filter(text => text < shown)
			.map(text => rowOfText(rows, text)),
	);
}

/** Characters other than spaces that are shown of the block before the place; kept for each. */
function inkBeforePlace(place: DoubtPlace, {article}: StoredArticle): number {
	const found =
		inkBefore.get(place) ?? inkIn(safe((article.body[place.block]?.text ?? '').slice(0, place.at)));
	inkBefore.set(place, found);
	return found;
}
