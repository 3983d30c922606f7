// Breaks a paragraph into lines of cells.
import {Filling, type Line} from './fill.ts';
import {GrowingClusters} from './graphemes.ts';
import {halfForm, isSqueezed, type LineEnd} from './line-end.ts';
import {cellWidth} from './width.ts';

export type LineOptions = LineEnd & {
	/** Cells the first line is moved in by; 0 unless given. */
	readonly firstIndent?: number;
};

/** Lines that `linesOf` has filled at a time. */
const portion = 32;

/**
 * The lines of `text`, none wider than `width` cells (at least 2) but for what `options` lets hang. No line
 * begins with a closing mark or ends with an opening one, —— and …… are never parted, words and numbers stay
 * whole, unless a run that may not be broken is itself longer than a line. Spaces at a break are dropped; a
 * newline always breaks. The first line begins with `firstIndent` spaces. Time is linear in the text.
 */
export function wrap(text: string, width: number, options: LineOptions = {}): string[] {
	const indent = ' '.repeat(usableIndent(options.firstIndent ?? 0, width));
	return breakLines(text, width, options).map(
		(line, index) =>
			(index === 0 ? indent : '') +
			lineText(text, line, index === 0 ? width - indent.length : width, options),
	);
}

/** The indent of so many cells, or a smaller one, even and of no more than a quarter of a narrow line. */
export function usableIndent(firstIndent: number, width: number): number {
	return Math.max(0, Math.min(firstIndent, 2 * Math.floor(width / 8)));
}

/** As `wrap`, but gives where the lines begin and end. Throws a RangeError for less than 2 cells. */
export function breakLines(text: string, width: number, options: LineOptions = {}): Line[] {
	const filling = fillingOf(text, width, options);
	filling.fillTo(Number.POSITIVE_INFINITY);
	return filling.lines;
}

/** As `breakLines`, one line after another, reading little more of the text than they need. */
export function* linesOf(text: string, width: number, options: LineOptions = {}): Generator<Line> {
	const filling = fillingOf(text, width, options);
	const {lines} = filling;
	for (let done = 0; ; ) {
		filling.fillTo(done + portion);
		if (lines.length === done) return;
		yield* lines.slice(done);
		done = lines.length;
	}
}

function fillingOf(text: string, width: number, options: LineOptions): Filling {
	if (!(width >= 2)) throw new RangeError(`A line must be at least 2 cells wide, not ${width}`);
	const firstRoom = width - usableIndent(options.firstIndent ?? 0, width);
	return new Filling(text, new GrowingClusters(text, firstRoom), firstRoom, width, options);
}

/** The line's text, its last mark in half-width form where the line is too wide for anything else. */
function lineText(text: string, {start, end}: Line, room: number, options: LineEnd): string {
	const own = text.slice(start, end);
	if (!options.squeezed) return own;
	const last = own.charCodeAt(own.length - 1);
	if (!isSqueezed(last, cellWidth(own) - room, options)) return own;
	return own.slice(0, -1) + halfForm(last);
}
