// The order of names in a Chinese list.
import {hanOrder} from './han-order.ts';

let collator: Intl.Collator | undefined;
let order: string | undefined;
/** What was looked up: a sort asks of each several times. */
const places = new Map<number, number>();

/**
 * Compares as `Intl.Collator` does in Chinese. To make one, or anything else of `Intl`, takes as long as all else that a
 * first screen is made of; where two names first differ in Han their order is known without.
 */
export function byName(one: string, other: string): number {
	const index = firstDifference(one, other);
	if (index === one.length && index === other.length) return 0;
	const place = placeOf(one, index);
	const otherPlace = placeOf(other, index);
	if (place !== -1 && otherPlace !== -1 && isPlainBefore(one, index)) return place - otherPlace;
	collator ??= new Intl.Collator('zh');
	return collator.compare(one, other);
}

function firstDifference(one: string, other: string): number {
	let index = 0;
	while (index < one.length && one.charCodeAt(index) === other.charCodeAt(index)) index++;
	return index;
}

/** Where the Han at an index stands in the order; -1 for all else. */
function placeOf(name: string, index: number): number {
	const unit = name.charCodeAt(index);
	if (!isHan(unit)) return -1;
	let place = places.get(unit);
	if (place === undefined) {
		order ??= hanOrder();
		place = order.indexOf(name.charAt(index));
		places.set(unit, place);
	}
	return place;
}

/** Whether all before an index is Han too, which take no part in what follows them. */
function isPlainBefore(name: string, index: number): boolean {
	for (let place = 0; place < index; place++) if (!isHan(name.charCodeAt(place))) return false;
	return true;
}

/** Of those that the order tells of. */
function isHan(unit: number): boolean {
	return unit >= 0x4e00 && unit <= 0x9fa5;
}
