// Finds a corrected stretch of text again by what stands around it.
import type {Block} from '../../page/edition.ts';
import type {AnchoredText} from './stored-change.ts';

/** UTF-16 code units kept on either side: enough to be the only such place in an article. */
const contextLength = 16;
/** A stretch with the context of one side alone must be this long to be trusted. */
const leastOneSided = 6;

export type Place = {readonly block: number; readonly offset: number};

/** `there` if the stretch stands uncorrected at a place; `corrected` if it reads already as it should. */
export type Sought =
	| ({readonly kind: 'there'} & Place)
	| {readonly kind: 'corrected'}
	| {readonly kind: 'nowhere'};

export function contextOf(text: string, offset: number, length: number): {left: string; right: string} {
	return {
		left: text.slice(Math.max(0, offset - contextLength), offset),
		right: text.slice(offset + length, offset + length + contextLength),
	};
}

/** Where the stretch stands: where it did, else the only place with its context, or half of it. */
export function findStretch(blocks: readonly Block[], change: AnchoredText): Sought {
	const {block, offset, from, to, left, right} = change;
	const start = offset - left.length;
	const around = (text: string) => `${left}${text}${right}`;
	if (blocks[block]?.text.startsWith(around(from), start)) return {kind: 'there', block, offset};
	const whole = onlyPlace(blocks, around(from));
	if (whole) return {kind: 'there', block: whole.block, offset: whole.offset + left.length};
	if (onlyPlace(blocks, around(to))) return {kind: 'corrected'};
	// Something put in has nothing of its own to be recognised by.
	if (from === '') return {kind: 'nowhere'};
	for (const [before, after] of [
		[left, ''],
		['', right],
	] as const) {
		const sought = `${before}${from}${after}`;
		const place = sought.length >= leastOneSided ? onlyPlace(blocks, sought) : null;
		if (place) return {kind: 'there', block: place.block, offset: place.offset + before.length};
	}
	return {kind: 'nowhere'};
}

function onlyPlace(blocks: readonly Block[], sought: string): Place | null {
	if (sought === '') return null;
	let found: Place | null = null;
	for (const [block, {text}] of blocks.entries()) {
		const offset = text.indexOf(sought);
		if (offset === -1) continue;
		if (found !== null || text.indexOf(sought, offset + 1) !== -1) return null;
		found = {block, offset};
	}
	return found;
}
