// Breaks a paragraph into lines of cells: greedy, and where a rule is in the way, characters are pushed out.
import {type Clusters, clusters} from './graphemes.ts';
import {type BreakLevel, breakLevel, levelBetween, propertiesOf, property} from './kinsoku.ts';

/** A line as a stretch of its text, in UTF-16 units; spaces at its ends are left out. */
export type Line = {
	readonly start: number;
	readonly end: number;
};

/** A discouraged break is avoided as long as that leaves no more than this many cells empty. */
const worthAvoiding = 6;

const {space, newline, half, opening, closing, word} = property;
const straightQuote = 0x22;
const apostrophe = 0x27;

/**
 * The lines of `text`, none wider than `width` cells (at least 2). No line begins with a closing mark or ends
 * with an opening one, —— and …… are never parted, words and numbers stay whole, unless a run that may not be
 * broken is itself longer than a line. Spaces at a break are dropped; a newline always breaks. The first line
 * begins with `firstIndent` spaces. Time is linear in the text.
 */
export function wrap(text: string, width: number, options: {readonly firstIndent?: number} = {}): string[] {
	const indent = ' '.repeat(usableIndent(options.firstIndent ?? 0, width));
	return breakLines(text, width, options.firstIndent).map(
		(line, index) => (index === 0 ? indent : '') + text.slice(line.start, line.end),
	);
}

/** The indent of so many cells, or a smaller one, even and of no more than a quarter of a narrow line. */
export function usableIndent(firstIndent: number, width: number): number {
	return Math.max(0, Math.min(firstIndent, 2 * Math.floor(width / 8)));
}

/** As `wrap`, but gives where the lines begin and end. Throws a RangeError for less than 2 cells. */
export function breakLines(text: string, width: number, firstIndent = 0): Line[] {
	if (!(width >= 2)) throw new RangeError(`A line must be at least 2 cells wide, not ${width}`);
	let room = width - usableIndent(firstIndent, width);
	const cells = clusters(text, room);
	const lines: Line[] = [];
	const breaks = new Breaks();
	let lineStart = 0;
	let lineStartCells = 0;
	let filled = 0;
	const context = new Context(text, cells);
	for (let index = 0; index < cells.count; index++) {
		const properties = context.read(index);
		const own = cells.widths[index] ?? 0;
		if (properties & newline) {
			lines.push(trimmed(text, cells, lineStart, index));
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
			const level = breaks.best(lineStart);
			if (level === breakLevel.never) break;
			const line = trimmed(text, cells, lineStart, breaks.indexOf(level));
			if (line.start < line.end) lines.push(line);
			lineStart = breaks.indexOf(level);
			lineStartCells = breaks.filledAt(level);
			if (lines.length > 0) room = width;
		}
	}
	lines.push(trimmed(text, cells, lineStart, cells.count));
	return lines;
}

/** The last place of each level where a break was possible, and the cells filled before it. */
class Breaks {
	readonly #index = new Float64Array(6).fill(-1);
	readonly #filled = new Float64Array(6);

	note(level: BreakLevel, index: number, filled: number): void {
		this.#index[level] = index;
		this.#filled[level] = filled;
	}

	/** The level of the break to take in a line that begins at `lineStart`; `never` if there is none. */
	best(lineStart: number): BreakLevel {
		const {allowed, discouraged, afterSeparator, insideWord, forbidden, never} = breakLevel;
		const possible = (level: BreakLevel) => this.indexOf(level) > lineStart;
		if (possible(allowed)) {
			const gained = this.filledAt(discouraged) - this.filledAt(allowed);
			return possible(discouraged) && gained > worthAvoiding ? discouraged : allowed;
		}
		return [discouraged, afterSeparator, insideWord, forbidden].find(possible) ?? never;
	}

	indexOf(level: BreakLevel): number {
		return this.#index[level] ?? -1;
	}

	filledAt(level: BreakLevel): number {
		return this.#filled[level] ?? 0;
	}
}

/** Reads clusters in order and knows how good a break before the one just read is. */
class Context {
	level: BreakLevel = breakLevel.never;
	readonly #text: string;
	readonly #cells: Clusters;
	#before = 0;
	#beforeUnit = 0;
	#spaced = false;
	/** Halves of —— or …… read so far in this run. */
	#halves = 0;
	#quoteIsOpen = false;

	constructor(text: string, cells: Clusters) {
		this.#text = text;
		this.#cells = cells;
	}

	/** The properties of the cluster at `index`, which must be the next one. */
	read(index: number): number {
		const start = this.#cells.starts[index] ?? 0;
		const unit = this.#text.charCodeAt(start);
		let properties = propertiesOf(unit);
		if (properties & space) {
			// A space that carries a mark is a character to be seen.
			if (this.#cells.starts[index + 1] === start + 1) {
				this.#spaced = true;
				return space;
			}
			properties = 0;
		} else if (properties & newline) {
			this.#before = 0;
			this.#beforeUnit = 0;
			this.#spaced = false;
			this.#quoteIsOpen = false;
			return newline;
		}
		if (unit === straightQuote || unit === apostrophe) properties = this.#straight(unit, start);
		this.#halves = unit === this.#beforeUnit && !this.#spaced ? this.#halves + 1 : 1;
		const parting = properties & half && this.#halves % 2 === 0;
		this.level = parting ? breakLevel.never : levelBetween(this.#before, properties, this.#spaced);
		this.#before = properties;
		this.#beforeUnit = unit;
		this.#spaced = false;
		return properties;
	}

	/** A straight quote opens and closes in turn; an apostrophe opens only where nothing stands before it. */
	#straight(unit: number, start: number): number {
		if (unit === straightQuote) {
			this.#quoteIsOpen = !this.#quoteIsOpen;
			return this.#quoteIsOpen ? opening : closing;
		}
		if (start === 0 || this.#spaced || this.#before & opening) return opening;
		return closing | word;
	}
}

function trimmed(text: string, cells: Clusters, first: number, beyond: number): Line {
	let last = beyond;
	while (last > first && isSpace(text, cells, last - 1)) last--;
	return {start: cells.starts[first] ?? text.length, end: cells.starts[last] ?? text.length};
}

function isSpace(text: string, cells: Clusters, index: number): boolean {
	const start = cells.starts[index] ?? 0;
	return cells.starts[index + 1] === start + 1 && (propertiesOf(text.charCodeAt(start)) & space) !== 0;
}
