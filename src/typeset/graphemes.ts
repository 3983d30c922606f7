// A text as grapheme clusters with their widths: the units that are never cut in two.
import stringWidth from 'string-width';
import {secondCell, secondCellUnit} from './second-cell.ts';
import {cellWidth, isPlaneOfHan, joinedRun, joining, planeOfHanWidth, unitWidth} from './width.ts';

/** Short texts are most; for them an array costs less to get, for long ones to fill. */
type Numbers = number[] | Uint32Array;

/** Cluster `i` is `text.slice(starts[i], starts[i + 1])` and fills `widths[i]` cells; `starts` has one more. */
export type Clusters = {
	readonly count: number;
	readonly starts: Numbers;
	readonly widths: Numbers;
};

let segmenter: Intl.Segmenter | undefined;

/**
 * The extended grapheme clusters (UAX #29) of `text` and their widths in cells. A cluster wider than `limit`
 * cells falls apart into its code points, so that any line can hold it. A second cell belongs to the cluster
 * before it.
 */
export function clusters(text: string, limit = Number.POSITIVE_INFINITY): Clusters {
	const growing = new GrowingClusters(text, limit);
	while (growing.grow());
	const {count, starts, widths} = growing;
	return {count, starts: firstOf(starts, count + 1), widths: firstOf(widths, count)};
}

/** UTF-16 units read at a time. */
const portion = 4096;

/** The clusters of a text as far as it has been read: `count` of them, and `starts` and `widths` up to there. */
export class GrowingClusters implements Clusters {
	count = 0;
	readonly starts: Numbers;
	readonly widths: Numbers;
	readonly #text: string;
	readonly #limit: number;
	#read = 0;

	constructor(text: string, limit = Number.POSITIVE_INFINITY) {
		this.starts = numbers(text.length + 1);
		this.widths = numbers(text.length);
		this.starts[0] = 0;
		this.#text = text;
		this.#limit = limit;
	}

	/** Reads on; false if there is nothing more. The clusters there are stay as they are. */
	grow(): boolean {
		const text = this.#text;
		if (this.#read >= text.length) return false;
		const {starts, widths} = this;
		const enough = this.#read + portion;
		let {count} = this;
		let index = this.#read;
		while (index < text.length) {
			const unit = text.charCodeAt(index);
			const own = unitWidth(unit);
			if (unit === secondCellUnit && count > 0) {
				widths[count - 1] = (widths[count - 1] ?? 0) + 1;
				index++;
			} else if (own !== joining) {
				// What comes next joins nothing before this character.
				if (index >= enough) break;
				starts[count] = index;
				widths[count] = own;
				count++;
				index += own === 0 && text.startsWith('\r\n', index) ? 2 : 1;
			} else if (isPlaneOfHan(text, index)) {
				starts[count] = index;
				widths[count] = planeOfHanWidth(text, index);
				count++;
				index += 2;
			} else {
				const [start, end] = joinedRun(text, index);
				this.count = start < index ? count - 1 : count;
				this.#addSegments(start, end);
				({count} = this);
				index = end;
			}
		}
		starts[count] = index;
		this.count = count;
		this.#read = index;
		return true;
	}

	#addSegments(first: number, beyond: number): void {
		segmenter ??= new Intl.Segmenter();
		for (const {segment, index} of segmenter.segment(this.#text.slice(first, beyond))) {
			const width = stringWidth(segment);
			if (segment === secondCell && this.count > 0) this.#widenLast();
			else if (width <= this.#limit) this.#add(first + index, width);
			else this.#addCodePoints(segment, first + index);
		}
	}

	#addCodePoints(segment: string, start: number): void {
		let position = start;
		for (const character of segment) {
			this.#add(position, cellWidth(character));
			position += character.length;
		}
	}

	#widenLast(): void {
		const last = this.count - 1;
		this.widths[last] = (this.widths[last] ?? 0) + 1;
	}

	#add(start: number, width: number): void {
		this.starts[this.count] = start;
		this.widths[this.count] = width;
		this.count++;
	}
}

function numbers(count: number): Numbers {
	return count < 1000 ? new Array<number>(count) : new Uint32Array(count);
}

function firstOf(numbers: Numbers, count: number): Numbers {
	return Array.isArray(numbers) ? numbers.slice(0, count) : numbers.subarray(0, count);
}
