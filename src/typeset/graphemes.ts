// A text as grapheme clusters with their widths: the units that are never cut in two.
import stringWidth from 'string-width';
import {cellWidth, isPlaneOfHan, joinedRun, joining, planeOfHanWidth, unitWidth} from './width.ts';

/** Cluster `i` is `text.slice(starts[i], starts[i + 1])` and fills `widths[i]` cells; `starts` has one more. */
export type Clusters = {
	readonly count: number;
	readonly starts: Uint32Array;
	readonly widths: Uint32Array;
};

let segmenter: Intl.Segmenter | undefined;

/**
 * The extended grapheme clusters (UAX #29) of `text` and their widths in cells. A cluster wider than `limit`
 * cells falls apart into its code points, so that any line can hold it.
 */
export function clusters(text: string, limit = Number.POSITIVE_INFINITY): Clusters {
	const starts = new Uint32Array(text.length + 1);
	const widths = new Uint32Array(text.length);
	let count = 0;
	const add = (start: number, width: number) => {
		starts[count] = start;
		widths[count] = width;
		count++;
	};
	let index = 0;
	while (index < text.length) {
		const own = unitWidth(text.charCodeAt(index));
		if (own !== joining) {
			add(index, own);
			index += text.startsWith('\r\n', index) ? 2 : 1;
		} else if (isPlaneOfHan(text, index)) {
			add(index, planeOfHanWidth(text, index));
			index += 2;
		} else {
			const [start, end] = joinedRun(text, index);
			if (start < index) count--;
			segmenter ??= new Intl.Segmenter();
			for (const {segment, index: offset} of segmenter.segment(text.slice(start, end))) {
				const width = stringWidth(segment);
				if (width <= limit) add(start + offset, width);
				else addCodePoints(segment, start + offset, add);
			}
			index = end;
		}
	}
	starts[count] = text.length;
	return {count, starts: starts.subarray(0, count + 1), widths: widths.subarray(0, count)};
}

function addCodePoints(segment: string, start: number, add: (start: number, width: number) => void): void {
	let position = start;
	for (const character of segment) {
		add(position, cellWidth(character));
		position += character.length;
	}
}
