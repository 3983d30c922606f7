// Reads a text cluster by cluster and knows how good a break before each of them is.
import type {Clusters} from './graphemes.ts';
import {type BreakLevel, breakLevel, levelBetween, propertiesOf, property} from './kinsoku.ts';
import {cellWidth} from './width.ts';

const {space, newline, half, opening, closing, word} = property;
const straightQuote = 0x22;
const apostrophe = 0x27;
const titleStart = 0x300a;
const titleEnd = 0x300b;

/** A title in 《》 of no more than this many cells is kept together where little is lost by it. */
const shortTitle = 8;

/** Clusters are to be read in order, each once, but for plain ones passed over. */
export class BreakContext {
	/** How good a break before the cluster just read is. */
	level: BreakLevel = breakLevel.never;
	readonly #text: string;
	readonly #cells: Clusters;
	#before = 0;
	#beforeUnit = 0;
	#spaced = false;
	/** Halves of —— or …… read so far in this run. */
	#halves = 0;
	#quoteIsOpen = false;
	/** Where the short title ends that is being read. */
	#titleEnd = 0;

	constructor(text: string, cells: Clusters) {
		this.#text = text;
		this.#cells = cells;
	}

	/**
	 * Whether plain characters (Han, kana) that come next at `index` may be passed over, since a break before each
	 * of them is allowed. A stop before them binds nothing, so it may stay the last that was read.
	 */
	isPlainAt(index: number): boolean {
		const bindsNothing = this.#before === 0 || this.#before === closing;
		return bindsNothing && !this.#spaced && (this.#cells.starts[index] ?? 0) >= this.#titleEnd;
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
		if (start < this.#titleEnd && this.level === breakLevel.allowed) this.level = breakLevel.discouraged;
		if (unit === titleStart) this.#titleEnd = endOfShortTitle(this.#text, start);
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

/** Where the title that begins at `start` closes; 0 for a long one. */
function endOfShortTitle(text: string, start: number): number {
	// A character of at least one cell each.
	for (let end = start + 1; end <= start + 1 + shortTitle; end++) {
		if (text.charCodeAt(end) === titleEnd) {
			return cellWidth(text.slice(start + 1, end)) <= shortTitle ? end : 0;
		}
	}
	return 0;
}
