// Fills lines with clusters: greedy, and where a rule is in the way, characters are pushed out.
import {BestBreak} from './best-break.ts';
import {BreakContext} from './break-context.ts';
import type {Clusters} from './graphemes.ts';
import {breakLevel, propertiesOf, property} from './kinsoku.ts';
import {type LineEnd, overhang} from './line-end.ts';

/** A line as a stretch of its text, in UTF-16 units; spaces at its ends are left out. */
export type Line = {
	readonly start: number;
	readonly end: number;
};

/** Clusters that may yet grow. */
type ClusterSource = Clusters & {grow?(): boolean};

const {space, newline} = property;

/**
 * The lines of a text whose clusters are as wide as `cells` says, the first of `firstRoom`, the others of
 * `width`. No cluster may be wider than a line.
 */
export function fill(
	text: string,
	cells: ClusterSource,
	firstRoom: number,
	width: number,
	lineEnd: LineEnd = {},
): Line[] {
	const filling = new Filling(text, cells, firstRoom, width, lineEnd);
	filling.fillTo(Number.POSITIVE_INFINITY);
	return filling.lines;
}

/** Lines that are filled as far as they are asked for. */
export class Filling {
	readonly lines: Line[] = [];
	readonly #text: string;
	readonly #cells: ClusterSource;
	readonly #width: number;
	readonly #lineEnd: LineEnd;
	readonly #context: BreakContext;
	readonly #breaks = new BestBreak();
	#room: number;
	/** The next cluster to be set, the cells before it, and where its line begins. */
	#next = 0;
	#filled = 0;
	#lineStart = 0;
	#lineStartCells = 0;
	#isDone = false;

	constructor(text: string, cells: ClusterSource, firstRoom: number, width: number, lineEnd: LineEnd) {
		this.#text = text;
		this.#cells = cells;
		this.#room = firstRoom;
		this.#width = width;
		this.#lineEnd = lineEnd;
		this.#context = new BreakContext(text, cells);
	}

	/** Fills on until there are `count` lines or more, or the text is at its end. */
	fillTo(count: number): void {
		const cells = this.#cells;
		while (this.lines.length < count && !this.#isDone) {
			if (this.#next === cells.count && !cells.grow?.()) {
				this.lines.push(this.#trimmed(cells.count));
				this.#isDone = true;
			} else {
				this.#setNext();
				if (this.#context.isPlainAt(this.#next)) this.#setPlain();
			}
		}
	}

	/** Sets the plain characters that come next: a line ends wherever it is full. */
	#setPlain(): void {
		const {lines} = this;
		const text = this.#text;
		const {count, starts, widths} = this.#cells;
		let filled = this.#filled;
		let full = this.#lineStartCells + this.#room;
		let own = 0;
		let index = this.#next;
		for (; index < count; index++) {
			const start = starts[index] ?? 0;
			if (propertiesOf(text.charCodeAt(start)) !== 0) break;
			own = widths[index] ?? 0;
			filled += own;
			if (filled <= full) continue;
			lines.push({start: starts[this.#lineStart] ?? 0, end: start});
			this.#lineStart = index;
			this.#lineStartCells = filled - own;
			this.#room = this.#width;
			full = filled - own + this.#width;
		}
		if (index === this.#next) return;
		this.#breaks.note(breakLevel.allowed, index - 1, filled - own);
		this.#filled = filled;
		this.#next = index;
	}

	#setNext(): void {
		const index = this.#next++;
		const properties = this.#context.read(index);
		const own = this.#cells.widths[index] ?? 0;
		if (properties & newline) {
			this.lines.push(this.#trimmed(index));
			this.#filled += own;
			this.#beginLine(index + 1, this.#filled);
			this.#room = this.#width;
			return;
		}
		if (!(properties & space)) this.#breaks.note(this.#context.level, index, this.#filled);
		this.#filled += own;
		if (properties & space) return;
		if (this.#filled - this.#lineStartCells > this.#room) this.#breakBefore(index, own);
	}

	/** Breaks a line that the cluster at `index`, `own` cells wide, does not fit in. */
	#breakBefore(index: number, own: number): void {
		const unit = this.#text.charCodeAt(this.#cells.starts[index] ?? 0);
		do {
			const over = this.#filled - this.#lineStartCells - this.#room;
			if (over <= own && over <= overhang(unit, this.#lineEnd)) return;
			const level = this.#breaks.best(this.#lineStart, this.#width);
			if (level === breakLevel.never) return;
			const place = this.#breaks.indexOf(level);
			const line = this.#trimmed(place);
			if (line.start < line.end) {
				this.lines.push(line);
				this.#room = this.#width;
			}
			this.#beginLine(place, this.#breaks.filledAt(level));
		} while (this.#filled - this.#lineStartCells > this.#room);
	}

	#beginLine(index: number, filled: number): void {
		this.#lineStart = index;
		this.#lineStartCells = filled;
	}

	#trimmed(beyond: number): Line {
		const {count, starts} = this.#cells;
		const first = this.#lineStart;
		let last = beyond;
		while (last > first && this.#isSpace(last - 1)) last--;
		return {
			start: first < count ? (starts[first] ?? 0) : this.#text.length,
			end: starts[last] ?? this.#text.length,
		};
	}

	#isSpace(index: number): boolean {
		const {starts} = this.#cells;
		const start = starts[index] ?? 0;
		return starts[index + 1] === start + 1 && (propertiesOf(this.#text.charCodeAt(start)) & space) !== 0;
	}
}
