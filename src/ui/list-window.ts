// Which items of a list are on the screen, when items may be several rows high.
import type {Position} from './lists.ts';

/** Rows of an item; `isFirst` says that it is the first one on the screen. */
export type ItemHeight = (index: number, isFirst: boolean) => number;

/**
 * The position with its selection inside the list and on the screen. An item that is on the screen already leaves the
 * rows where they are; for one that is not, the window moves no further than it must, or by about half its height.
 */
export function keepInView(
	position: Position,
	count: number,
	rows: number,
	heightOf: ItemHeight,
	step: 'least' | 'half' = 'least',
): Position {
	const selected = clamp(position.selected, count);
	let top = Math.min(clamp(position.top, count), selected);
	const lowest = lowestTop(selected, rows, heightOf);
	const isOff = top < lowest || top !== clamp(position.top, count);
	if (top < lowest) top = lowest;
	if (isOff && step === 'half') top = lowestTop(selected, Math.ceil(rows / 2), heightOf);
	// From the first item on there is nothing above to be shown: the heights of the last ones need not be known.
	const least = top > 0 ? lowestTop(count - 1, rows, heightOf) : 0;
	if (top > least) top = Math.min(least, selected);
	return selected === position.selected && top === position.top ? position : {selected, top};
}

/** How many items stand wholly on the screen from `top` on; at least 1. */
export function itemsInView(top: number, count: number, rows: number, heightOf: ItemHeight): number {
	let used = 0;
	let index = top;
	while (index < count) {
		used += heightOf(index, index === top);
		if (used > rows) break;
		index++;
	}
	return Math.max(1, index - top);
}

/** The first item that can stand at the top while `last` is still wholly on the screen. */
function lowestTop(last: number, rows: number, heightOf: ItemHeight): number {
	let top = last;
	let below = 0;
	while (top > 0) {
		below += heightOf(top, false);
		if (heightOf(top - 1, true) + below > rows) break;
		top--;
	}
	return top;
}

function clamp(index: number, count: number): number {
	return Math.max(0, Math.min(index, count - 1));
}
