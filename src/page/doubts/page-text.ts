// The text of a page in one run of UTF-16 units, as its parts are compared with each other.
import type {Passage} from './passage.ts';

/** Stands between passages. */
export const seam = 0;

/** The passages of a page, one after the other with a seam behind each, half-width marks as full-width ones. */
export type PageText = {
	readonly units: Uint16Array;
	readonly length: number;
	/** The passage that holds a position, and the offset into it. */
	readonly placeOf: (position: number) => {readonly passage: Passage; readonly at: number};
};

const fullWidth: ReadonlyMap<number, number> = new Map(
	[',，', ':：', ';；', '(（', ')）', '!！', '?？'].map(pair => [pair.charCodeAt(0), pair.charCodeAt(1)]),
);

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
			units[start + at] = unit < 0x80 ? (fullWidth.get(unit) ?? unit) : unit;
		}
	}
	return {
		units,
		length,
		placeOf: position => {
			let low = 0;
			for (let high = starts.length - 1; low < high; ) {
				const middle = (low + high + 1) >> 1;
				if ((starts[middle] ?? 0) <= position) low = middle;
				else high = middle - 1;
			}
			const passage = passages[low];
			if (!passage) throw new RangeError('a page text has no passages');
			return {passage, at: position - (starts[low] ?? 0)};
		},
	};
}

/** Whether a unit is one of the common Han. */
export function isHan(unit: number): boolean {
	return unit >= 0x3400 && unit <= 0x9fff;
}
