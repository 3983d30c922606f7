// Breaks a paragraph into lines of cells: greedy, and where a rule is in the way, characters are pushed out.
import {BreakContext} from './break-context.ts';
import {type Clusters, GrowingClusters} from './graphemes.ts';
import {type BreakLevel, breakLevel, propertiesOf, property} from './kinsoku.ts';
import {halfForm, isSqueezed, type LineEnd, overhang} from './line-end.ts';
import {cellWidth} from './width.ts';

/** A line as a stretch of its text, in UTF-16 units; spaces at its ends are left out. */
export type Line = {
	readonly start: number;
	readonly end: number;
};

export type LineOptions = LineEnd & {
	/** Cells the first line is moved in by; 0 unless given. */
	readonly firstIndent?: number;
};

/** Clusters that may yet grow. */
type ClusterSource = Clusters & {grow?(): boolean};

/** A discouraged break is avoided as long as that leaves no more than so many cells empty, or a quarter of the line. */
const worthAvoiding = 6;
/** Likewise a break in a Korean word, up to half the line; newspapers wrap at spaces. */
const worthKeepingKoreanWord = 12;

const {space, newline} = property;

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
	return [...linesOf(text, width, options)];
}

/** As `breakLines`, one line after another, reading no more of the text than they need. */
export function linesOf(text: string, width: number, options: LineOptions = {}): Generator<Line> {
	if (!(width >= 2)) throw new RangeError(`A line must be at least 2 cells wide, not ${width}`);
	const firstRoom = width - usableIndent(options.firstIndent ?? 0, width);
	return fill(text, new GrowingClusters(text, firstRoom), firstRoom, width, options);
}

/**
 * The lines of a text whose clusters are as wide as `cells` says, the first of `firstRoom`, the others of
 * `width`. No cluster may be wider than a line.
 */
export function* fill(
	text: string,
	cells: ClusterSource,
	firstRoom: number,
	width: number,
	lineEnd: LineEnd = {},
): Generator<Line> {
	const breaks = new Breaks();
	const context = new BreakContext(text, cells);
	let room = firstRoom;
	let lineStart = 0;
	let lineStartCells = 0;
	let filled = 0;
	for (let index = 0; index < cells.count || cells.grow?.(); index++) {
		const properties = context.read(index);
		const own = cells.widths[index] ?? 0;
		if (properties & newline) {
			yield trimmed(text, cells, lineStart, index);
			filled += own;
			lineStart = index + 1;
			lineStartCells = filled;
			room = width;
			continue;
		}
		if (!(properties & space)) breaks.note(context.level, index, filled);
		filled += own;
		if (properties & space) continue;
		while (filled - lineStartCells > room) {
			const unit = text.charCodeAt(cells.starts[index] ?? 0);
			const overfull = filled - own - lineStartCells > room;
			if (!overfull && filled - lineStartCells <= room + overhang(unit, lineEnd)) break;
			const level = breaks.best(lineStart, width);
			if (level === breakLevel.never) break;
			const line = trimmed(text, cells, lineStart, breaks.indexOf(level));
			lineStart = breaks.indexOf(level);
			lineStartCells = breaks.filledAt(level);
			if (line.start < line.end) {
				yield line;
				room = width;
			}
		}
	}
	yield trimmed(text, cells, lineStart, cells.count);
}

/** The last place of each level where a break was possible, and the cells filled before it. */
class Breaks {
	readonly #index = [-1, -1, -1, -1, -1, -1, -1];
	readonly #filled = [0, 0, 0, 0, 0, 0, 0];

	note(level: BreakLevel, index: number, filled: number): void {
		this.#index[level] = index;
		this.#filled[level] = filled;
	}

	/** The level of the break to take in a line that begins at `lineStart`; `never` if there is none. */
	best(lineStart: number, width: number): BreakLevel {
		const best = this.#highest(lineStart);
		if (best <= breakLevel.insideKoreanWord) return best;
		const {discouraged, insideKoreanWord} = breakLevel;
		if (this.#gains(discouraged, best, Math.min(worthAvoiding, width >> 2))) return discouraged;
		return this.#gains(insideKoreanWord, best, Math.min(worthKeepingKoreanWord, width >> 1))
			? insideKoreanWord
			: best;
	}

	/** Whether a break of this lower level saves more cells than it is worth to avoid it. */
	#gains(level: BreakLevel, best: BreakLevel, worth: number): boolean {
		return this.filledAt(level) - this.filledAt(best) > worth;
	}

	#highest(lineStart: number): BreakLevel {
		let level: number = breakLevel.allowed;
		while (level > breakLevel.never && this.indexOf(level) <= lineStart) level--;
		return level as BreakLevel;
	}

	indexOf(level: number): number {
		return this.#index[level] ?? -1;
	}

	filledAt(level: number): number {
		return this.#filled[level] ?? 0;
	}
}

/** The line's text, its last mark in half-width form where the line is too wide for anything else. */
function lineText(text: string, {start, end}: Line, room: number, options: LineEnd): string {
	const own = text.slice(start, end);
	if (!options.squeezed) return own;
	const last = own.charCodeAt(own.length - 1);
	if (!isSqueezed(last, cellWidth(own) - room, options)) return own;
	return own.slice(0, -1) + halfForm(last);
}

function trimmed(text: string, cells: Clusters, first: number, beyond: number): Line {
	let last = beyond;
	while (last > first && isSpace(text, cells, last - 1)) last--;
	const starts = cells.starts;
	return {start: first < cells.count ? (starts[first] ?? 0) : text.length, end: starts[last] ?? text.length};
}

function isSpace(text: string, cells: Clusters, index: number): boolean {
	const start = cells.starts[index] ?? 0;
	return cells.starts[index + 1] === start + 1 && (propertiesOf(text.charCodeAt(start)) & space) !== 0;
}
