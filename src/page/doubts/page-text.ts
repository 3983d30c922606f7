// The text of a page in one run of UTF-16 units, as its parts are compared with each other.
import type {Misreading} from '../misreading.ts';
import type {Doubt, Passage} from './passage.ts';

/** Stands between passages. */
export const seam = 0;

/** The passages of a page, one after the other with a seam behind each, half-width marks as full-width ones. */
export type PageText = {
	readonly units: Uint16Array;
	/** The words from one position up to another, as folded. */
	readonly slice: (from: number, to: number) => string;
	/** A doubt about what stands at a position. */
	readonly doubt: (position: number, misreading: Misreading) => Doubt;
};

const fullWidth = new Uint16Array(0x80).map((_, unit) => {
	const at = ',:;()!?'.indexOf(String.fromCharCode(unit));
	return at < 0 ? unit : '，：；（）！？'.charCodeAt(at);
});

/** Puts passages, of which there must be one or more, together. */
export function pageText(passages: readonly Passage[]): PageText {
	const starts: number[] = [];
	let length = 0;
	for (const {text} of passages) {
		starts.push(length);
		length += text.length + 1;
	}
	const units = new Uint16Array(length);
	for (const [index, {text}] of passages.entries()) {
		const start = starts[index] ?? 0;
		for (let at = 0; at < text.length; at++) {
			const unit = text.charCodeAt(at);
			units[start + at] = unit < 0x80 ? (fullWidth[unit] ?? unit) : unit;
		}
	}
	const folded = stringOf(units);
	return {
		units,
		slice: (from, to) => folded.slice(Math.max(0, from), to),
		doubt: (position, misreading) => {
			const index = lastUpTo(starts, position);
			const passage = passages[index];
			if (!passage) throw new RangeError('a page text has no passages');
			return {passage, at: position - (starts[index] ?? 0), misreading};
		},
	};
}

/** So many units make a string at once: they are passed as arguments. */
const unitsAtOnce = 8192;

function stringOf(units: Uint16Array): string {
	const parts: string[] = [];
	for (let from = 0; from < units.length; from += unitsAtOnce) {
		parts.push(String.fromCharCode(...units.subarray(from, from + unitsAtOnce)));
	}
	return parts.join('');
}

/** The index of the last of some rising numbers that is no more than `limit`. */
function lastUpTo(numbers: readonly number[], limit: number): number {
	let low = 0;
	for (let high = numbers.length - 1; low < high; ) {
		const middle = (low + high + 1) >> 1;
		if ((numbers[middle] ?? 0) <= limit) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** Whether a unit is one of the common Han. */
export function isHan(unit: number): boolean {
	return unit >= 0x3400 && unit <= 0x9fff;
}
