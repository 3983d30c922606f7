// What is thought of a place of two copies, from all that have it.
import type {Collation, Variant} from '../../compare/collation.ts';
import {type Compared, otherCopy} from './comparing.ts';
import {pairOf} from './view-rows.ts';

/**
 * The variant among all copies that the `place`th difference between the article and the chosen copy is part of; null if
 * the readings of all hang together otherwise.
 */
export function variantAt(compared: Compared, chosen: number, place: number): Variant | null {
	const {collation, own} = compared;
	const pair = pairOf(compared, otherCopy(compared, chosen));
	const differing = bodyVariants(pair)[place];
	if (!differing) return null;
	const letter = lastLetter(pair.body.rows[0], differing.place.first);
	// The column behind the last letter that comes before the place.
	const column = letter < 0 ? 0 : (collation.body.rows[own]?.indexOf(letter) ?? -1) + 1;
	return bodyVariants(collation).find(({place}) => place.first <= column && place.end >= column) ?? null;
}

function bodyVariants({variants}: Collation): Variant[] {
	return variants.filter(({part}) => part === 'body');
}

function lastLetter(row: Int32Array | undefined, before: number): number {
	return row?.subarray(0, before).findLast(place => place >= 0) ?? -1;
}
