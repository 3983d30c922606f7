// Asks the terminal how wide it draws characters of ambiguous width (UAX #11, class A), and understands the answer.
import type {Reply} from './replies.ts';

/**
 * A quotation mark decides: on newspaper pages nine in ten ambiguous characters are. The others are drawn from other
 * blocks of Unicode; all of them must come out as one cell or two for the answer to count.
 */
const samples = ['“', '…', '①', '◆', '─'];

/** Counted from 1. The keyboard says Shift-F3 with what would be an answer from row 1. */
const askedRow = 2;

/** Asks what the terminal is (DA1), which all of them answer: nothing that was asked before is still to come then. */
export const attributesQuestion = '\u{1B}[c';

/**
 * What asks, to be written in one piece over a screen that is drawn: each sample is drawn at the beginning of the
 * second row, and the cursor's place behind it asked for. `row` is that row as it was, with its attributes;
 * it stands there again before anything can be seen, and the cursor where it was.
 */
export function widthQuestion(row: string): string {
	const asking = samples.map(sample => `\r${sample}\u{1B}[6n`).join('');
	return `\u{1B}7\u{1B}[0m\u{1B}[${askedRow};1H${asking}${attributesQuestion}\r${row}\u{1B}8`;
}

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
