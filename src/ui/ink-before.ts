// How much is shown of a block before a place in it, which tells on what row the place is, however the block is set.
import type {StoredArticle} from '../library/library.ts';
import {safe} from '../terminal/safe.ts';
import {inkIn} from '../typeset/ink.ts';
import type {DoubtPlace} from './doubt-places.ts';

const known = new WeakMap<DoubtPlace, number>();

/** Characters other than spaces that are shown of the block before the place; kept for each. */
export function inkBefore(place: DoubtPlace, {article}: StoredArticle): number {
	const found = known.get(place) ?? inkIn(safe((article.body[place.block]?.text ?? '').slice(0, place.at)));
	known.set(place, found);
	return found;
}
