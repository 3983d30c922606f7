// Asks the terminal how wide it draws characters of ambiguous width (UAX #11, class A), and understands the answer.
import type {Reply} from './replies.ts';

/**
 * A quotation mark decides: on newspaper pages nine in ten ambiguous characters are. The others are drawn from other
 * blocks of Unicode; all of them must come out as one cell or two for the answer to count.
 */
const samples = ['“', '…', '①', '◆', '─'];

/** The row of the screen it is asked on, from 1. The keyboard says Shift-F3 with what would be an answer from row 1. */
export const askedRow = 2;
/** As many cells of it from the left may be drawn over. */
export const askedCells = 2;

/** What asks, to be written on its row: each sample is drawn at the beginning, and the cursor's place behind it asked for. */
export const widthQuestion = samples.map(sample => `\r${sample}\u{1B}[6n`).join('');

/** Gathers the replies to one question, at whatever time and in whatever order they come. */
export class WidthAnswer {
	readonly #columns: number[] = [];

	/** Takes in a reply; gives the width in cells once it is known, and null before that and ever after. */
	hear(reply: Reply): 1 | 2 | null {
		if (reply.kind !== 'cursor' || reply.row !== askedRow) return null;
		this.#columns.push(reply.column);
		if (this.#columns.length !== samples.length) return null;
		const widths = this.#columns.map(column => column - 1);
		return widths.every(isWidth) ? (widths[0] ?? null) : null;
	}
}

function isWidth(cells: number): cells is 1 | 2 {
	return cells === 1 || cells === 2;
}
