// Paints frames on a terminal: knows what stands in each of its cells, and writes those that differ.
import {differing, endOfBlanks, firstOfBlankEnd, isSame} from './cell-difference.ts';
import {blank, type CellRow, cellRow, type Glyph, type GlyphsOf} from './cells.ts';
import {type CursorPlace, cursorMove} from './cursor-move.ts';
import {plainRow} from './plain-row.ts';
import {change, ofBlank, plain, type Rendition} from './rendition.ts';
import {type Scroll, scrollOf} from './scroll.ts';

export type Frame = {
	/** Cells of a row. */
	readonly columns: number;
	/** Every row of the terminal, from the top: text without controls, but for sequences that select looks (SGR). */
	readonly rows: readonly string[];
	/** Where the cursor is shown, in cells from the upper left corner; null where it is hidden. */
	readonly cursor: {readonly x: number; readonly y: number} | null;
};

/** A frame of more bytes than this may arrive in pieces that can be seen. */
const bytesAtOnce = 1024;

/** Blanks at the end of a row that are erased rather than written, as EL takes three bytes. */
const fewestErased = 4;
/** Blanks before more of a row that are: ECH takes up to five bytes, and as many go to get past them. */
const fewestErasedBetween = 11;

/** What no row has in it. */
const unknown: Glyph = {text: '\0', cells: 1, isSure: false};

/**
 * What a terminal shows, as far as it was painted from here. Nothing else may draw on it or move its cursor, unless it
 * puts everything back or `forget` is called. Lines don't wrap any more (DECAWM) once a frame has been painted.
 */
export class Painter {
	/** Whether the terminal can show a frame all at once (mode 2026). */
	synchronizes = false;
	readonly #glyphsOf: GlyphsOf;
	#columns = 0;
	#texts: readonly string[] = [];
	/** Null for rows of which nothing is known, or nothing but their text. */
	#cells: (CellRow | null)[] = [];
	#look: Rendition | null = null;
	#place: CursorPlace | null = null;
	#isCursorShown: boolean | null = null;
	#written = '';

	/** `glyphsOf` measures text as this terminal draws it. */
	constructor(glyphsOf: GlyphsOf) {
		this.#glyphsOf = glyphsOf;
	}

	/** Takes it that the terminal may show anything, its cursor be anywhere: all of the next frame is painted. */
	forget(): void {
		this.#texts = [];
		this.#cells = [];
		this.#look = null;
		this.#place = null;
		this.#isCursorShown = null;
	}

	/** Takes it that the first cells of a row may show anything. */
	forgetCells(row: number, cells: number): void {
		const before = this.#cellsOf(row);
		if (!before) return;
		this.#texts = this.#texts.with(row, unknown.text);
		this.#cells[row] = {
			glyphs: before.glyphs.map((glyph, column) => (column < cells ? unknown : glyph)),
			looks: before.looks,
		};
	}

	/** What to write so that the terminal shows `frame`; nothing if it does already. */
	paint({columns, rows, cursor}: Frame): string {
		if (columns !== this.#columns || rows.length !== this.#cells.length) {
			this.forget();
			this.#columns = columns;
			this.#cells = rows.map(() => null);
			this.#write('\u{1B}[?7l\u{1B}[m');
			this.#look = plain;
		}
		const moved = scrollOf(this.#texts, rows);
		if (moved) this.#scroll(moved);
		for (const [row, text] of rows.entries()) {
			if (text !== this.#texts[row]) this.#paintRow(row, text);
		}
		this.#texts = rows;
		return this.#finished(cursor);
	}

	#finished(cursor: Frame['cursor']): string {
		const painted = this.#written;
		this.#written = '';
		// A cursor that is shown would be seen where it is painting.
		const isLarge = Buffer.byteLength(painted) > bytesAtOnce;
		const hides = this.#isCursorShown !== false && (cursor === null || isLarge);
		if (hides) this.#isCursorShown = false;
		if (cursor !== null) {
			this.#moveTo(cursor.y, cursor.x);
			if (this.#isCursorShown !== true) this.#write('\u{1B}[?25h');
			this.#isCursorShown = true;
		}
		const frame = (hides ? '\u{1B}[?25l' : '') + painted + this.#written;
		this.#written = '';
		return isLarge && this.synchronizes ? `\u{1B}[?2026h${frame}\u{1B}[?2026l` : frame;
	}

	/** The cells of a row as it was painted last; null where nothing is known of it. */
	#cellsOf(row: number): CellRow | null {
		const text = this.#texts[row];
		if (text === undefined) return null;
		return this.#cells[row] ?? cellRow(text, this.#columns, this.#glyphsOf);
	}

	/** Paints a row of which nothing is known without taking it apart, if it can be so painted. */
	#paintWhole(row: number, text: string): boolean {
		const painted = plainRow(text, this.#columns, this.#look ?? plain);
		if (painted === null) return false;
		this.#moveTo(row, 0);
		this.#write(painted.written);
		this.#look = painted.look;
		this.#place = {row, column: painted.cells};
		if (painted.cells === this.#columns) this.#place = {row, column: null};
		else {
			this.#select(plain);
			this.#write('\u{1B}[K');
		}
		return true;
	}

	/**
	 * Has the terminal move rows (DECSTBM, DL, IL), which takes its cursor to the upper left corner. SU and SD would be
	 * shorter, but the Linux console passes over them.
	 */
	#scroll({first, last, by}: Scroll): void {
		this.#select(plain);
		const move = `\u{1B}[${Math.abs(by)}${by > 0 ? 'M' : 'L'}`;
		this.#write(`\u{1B}[${first + 1};${last + 1}r${cursorMove(null, first, 0)}${move}\u{1B}[r`);
		this.#place = {row: 0, column: 0};
		const [texts, cells] = [this.#texts, this.#cells];
		const blankRow = cellRow('', this.#columns, this.#glyphsOf);
		const isMoved = (row: number) => row >= first && row <= last;
		const hasCome = (row: number) => isMoved(row + by);
		this.#texts = texts.map((text, row) =>
			!isMoved(row) ? text : hasCome(row) ? (texts[row + by] ?? '') : '',
		);
		this.#cells = cells.map((own, row) =>
			!isMoved(row) ? own : hasCome(row) ? (cells[row + by] ?? null) : blankRow,
		);
	}

	#paintRow(row: number, text: string): void {
		const before = this.#cellsOf(row);
		if (before === null && this.#paintWhole(row, text)) return;
		const after = cellRow(text, this.#columns, this.#glyphsOf);
		this.#cells[row] = after;
		const blankFrom = firstOfBlankEnd(after);
		let column = 0;
		let spoiltTo = 0;
		while (column < this.#columns) {
			if (column >= spoiltTo && isSame(before, after, column)) {
				column++;
				continue;
			}
			if (column >= blankFrom && differing(before, after, column, this.#columns) >= fewestErased) {
				this.#approach(row, column, after);
				this.#select(plain);
				this.#write('\u{1B}[K');
				return;
			}
			const blanks = endOfBlanks(before, after, column) - column;
			this.#approach(row, column, after);
			if (blanks >= fewestErasedBetween) {
				this.#select(plain);
				this.#write(`\u{1B}[${blanks}X`);
				column += blanks;
				continue;
			}
			const glyph = after.glyphs[column] ?? blank;
			this.#put(glyph, after.looks[column] ?? plain, column);
			if (!glyph.isSure) spoiltTo = column + mostCells(glyph);
			column += glyph.cells;
		}
	}

	/** Writes a glyph at the cursor, which is at this column. */
	#put({text, cells, isSure}: Glyph, look: Rendition, column: number): void {
		if (text !== ' ' || ofBlank(this.#look ?? plain) !== look) this.#select(look);
		// Where the terminal draws it narrower than we think, its last cell is blank.
		if (!isSure && cells > 1) this.#write(`\u{1B}[${cells}X`);
		this.#write(text);
		const isPlaceKnown = isSure && column + cells < this.#columns;
		this.#place = {row: this.#place?.row ?? 0, column: isPlaceKnown ? column + cells : null};
	}

	/** Gets to a cell of a row; over cells that need no change it writes them again where that is shorter. */
	#approach(row: number, column: number, after: CellRow): void {
		const from = this.#place;
		if (from?.row === row && from.column !== null && from.column < column) {
			const between = this.#rewriting(after, from.column, column);
			if (between !== null && Buffer.byteLength(between) <= cursorMove(from, row, column).length) {
				this.#write(between);
				this.#place = {row, column};
				return;
			}
		}
		this.#moveTo(row, column);
	}

	/** The text from a cell up to another if it can be written as it is; else null. */
	#rewriting({glyphs, looks}: CellRow, from: number, to: number): string | null {
		// No way of moving takes more.
		if (to - from > 6) return null;
		let text = '';
		let column = from;
		while (column < to) {
			const glyph = glyphs[column];
			const look = glyph?.text === ' ' ? ofBlank(this.#look ?? plain) : this.#look;
			if (!glyph?.isSure || look !== looks[column]) return null;
			text += glyph.text;
			column += glyph.cells;
		}
		return text;
	}

	#moveTo(row: number, column: number): void {
		this.#write(cursorMove(this.#place, row, column));
		this.#place = {row, column};
	}

	#select(look: Rendition): void {
		this.#write(change(this.#look ?? plain, look));
		this.#look = look;
	}

	#write(sequence: string): void {
		this.#written += sequence;
	}
}

/** Cells that a terminal may give a glyph which it draws part by part. */
function mostCells({text}: Glyph): number {
	return 2 * [...text].length;
}
