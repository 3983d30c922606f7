// A row that holds nothing but what every terminal draws alike, as it is written where nothing is known of the screen.
import {change, ofBlank, plain, type Rendition, selected} from './rendition.ts';

export type PlainRow = {
	readonly written: string;
	/** What is selected after it. */
	readonly look: Rendition;
	/** Cells that it fills. */
	readonly cells: number;
};

/** Blanks that are erased and passed over rather than written, which takes ten bytes. */
const fewestPassed = 12;

const sequenceStart = 0x1b;

/**
 * The row, text with sequences that select looks (SGR), as it is to be written after `look` was selected; null if it is
 * wider than `columns`, or has anything in it but ASCII, Han, kana and full-width marks. Blanks at its end are left out:
 * what is not written of the row is to be erased.
 */
export function plainRow(text: string, columns: number, look: Rendition): PlainRow | null {
	const cells = sureCells(text);
	if (cells === null || cells > columns) return null;
	let written = '';
	let inEffect = look;
	let next = plain;
	/** Blanks that are written if anything follows them. */
	let held = 0;
	const select = (wanted: Rendition) => {
		written += change(inEffect, wanted);
		inEffect = wanted;
	};
	for (const [index, part] of text.split('\u{1B}[').entries()) {
		const end = index === 0 ? -1 : part.indexOf('m');
		if (end !== -1) next = selected(next, part.slice(0, end));
		const stretch = part.slice(end + 1);
		const showsBlanks = ofBlank(next) !== plain;
		const body = showsBlanks ? stretch : stretch.replace(/ +$/u, '');
		if (body !== '') {
			if (held > 0 && ofBlank(inEffect) !== plain) select(plain);
			written += blanksOf(held);
			held = 0;
			select(next);
			written += showsBlanks ? body : body.replace(/ {2,}/gu, ({length}) => blanksOf(length));
		}
		held += stretch.length - body.length;
	}
	return {written, look: inEffect, cells: cells - held};
}

function blanksOf(count: number): string {
	return count < fewestPassed ? ' '.repeat(count) : `\u{1B}[${count}X\u{1B}[${count}C`;
}

/** Cells of a row whose every glyph is known to fill them on any terminal (UAX #11: Na, W, F); else null. */
function sureCells(text: string): number | null {
	let cells = 0;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		if (unit >= 0x20 && unit < 0x7f) cells++;
		else if (isWide(unit)) cells += 2;
		else if (unit !== sequenceStart) return null;
		else {
			const end = endOfSelection(text, index + 1);
			if (end === -1) return null;
			index = end;
		}
	}
	return cells;
}

/** Where the `m` stands of a sequence that selects looks, of which `from` is what follows ESC; -1 if it is another. */
function endOfSelection(text: string, from: number): number {
	if (text[from] !== '[') return -1;
	let end = from + 1;
	while (isOfNumbers(text.charCodeAt(end))) end++;
	return text[end] === 'm' ? end : -1;
}

/** A digit, a colon or a semicolon. */
function isOfNumbers(unit: number): boolean {
	return unit >= 0x30 && unit <= 0x3b;
}

function isWide(unit: number): boolean {
	return (
		(unit >= 0x4e00 && unit <= 0x9fff) ||
		(unit >= 0x3001 && unit <= 0x3029) ||
		(unit >= 0x3041 && unit <= 0x3096) ||
		(unit >= 0x30a0 && unit <= 0x30ff) ||
		(unit >= 0x3400 && unit <= 0x4dbf) ||
		(unit >= 0xff01 && unit <= 0xff60)
	);
}
