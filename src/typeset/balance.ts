// Lines of a headline: as few as the width allows, and of about the same length.
import {cellWidth} from './width.ts';
import {breakLines, type Line} from './wrap.ts';

/** Lines split at a space must not differ by more than this; a space may stand inside a phrase. */
const leastShare = 0.5;

/**
 * As few lines of `width` cells as hold `text`, evened out so that none is left with a lone character. Where a
 * space parts it into two halves of similar length without costing a line, the break is there.
 */
export function balancedLines(text: string, width: number): Line[] {
	const lines = breakLines(text, width);
	if (lines.length < 2) return lines;
	return splitAtSpace(text, width, lines.length) ?? evenLines(text, width, lines.length);
}

/** The narrowest lines that are still no more than `count`. */
function evenLines(text: string, width: number, count: number): Line[] {
	let tooNarrow = Math.max(1, Math.floor(width / 2) - 1);
	let enough = width;
	if (tooNarrow >= 2 && breakLines(text, tooNarrow).length <= count) return breakLines(text, tooNarrow);
	while (enough - tooNarrow > 1) {
		const middle = (enough + tooNarrow) >> 1;
		if (middle >= 2 && breakLines(text, middle).length <= count) enough = middle;
		else tooNarrow = middle;
	}
	return breakLines(text, enough);
}

function splitAtSpace(text: string, width: number, count: number): Line[] | null {
	let best: Line[] | null = null;
	let bestShare = leastShare;
	for (const match of text.matchAll(/(?<=\S)[ \u3000]+(?=\S)/g)) {
		const offset = match.index + match[0].length;
		const left = breakLines(text.slice(0, match.index), width);
		const right = breakLines(text.slice(offset), width);
		if (left.length + right.length > count) continue;
		const lines = [
			...evenLines(text.slice(0, match.index), width, left.length),
			...evenLines(text.slice(offset), width, right.length).map(line => ({
				start: line.start + offset,
				end: line.end + offset,
			})),
		];
		const lengths = lines.map(line => cellWidth(text.slice(line.start, line.end)));
		const share = Math.min(...lengths) / Math.max(...lengths);
		if (share >= bestShare) {
			best = lines;
			bestShare = share;
		}
	}
	return best;
}
