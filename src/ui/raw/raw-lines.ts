// A page's raw lines as rows: number, text as it came, and below it what the page leaves unresolved there.
import type {StoredWarning} from '../../library/library.ts';
import type {LineRange} from '../../page/edition.ts';
import {safe} from '../../terminal/safe.ts';
import {setBlock} from '../../typeset/block.ts';
import {fitRow} from '../../typeset/fit.ts';
import type {Row, Span} from '../../typeset/row.ts';
import {chop} from '../cut.ts';
import type {RawPage} from '../state.ts';
import {warningLabel} from '../warning-label.ts';
import type {Wording} from '../wording.ts';

/** A row of a raw line: the line as an index into the page's lines, and which of its rows. */
export type RawPlace = {
	readonly line: number;
	readonly row: number;
};

export type RawDress = {
	readonly width: number;
	readonly height: number;
	/** Lines of the article and its captions, which stand out. */
	readonly ranges: readonly LineRange[];
	readonly warnings: readonly StoredWarning[];
	readonly messages: Wording;
};

/** Cells around a line's number: a space, the mark behind it, and a space. */
const gutterAround = 3;

/** Rows of lines at one width; scrolling makes none of them again. */
const choppedAt = new WeakMap<
	RawPage,
	{readonly room: number; readonly messages: Wording; readonly lines: Map<number, string[]>}
>();

/**
 * At most `height` rows of exactly `width` cells, the first of them that at `from`. A line longer than a row goes on in
 * the next: in OCR text a line is a paragraph, and its end is as likely misread as its beginning. Lines of the
 * article have a colon behind their number, others a hyphen.
 */
export function rawRows(raw: RawPage, from: RawPlace, dress: RawDress): Row[] {
	const {width, height, ranges} = dress;
	const rows: Row[] = [];
	const digits = digitsIn(raw);
	for (let line = from.line; line < raw.lines.length && rows.length < height; line++) {
		const number = line + 1;
		const isOwn = ranges.some(([first, last]) => number >= first && number <= last);
		const first = line === from.line ? from.row : 0;
		const shown = rawLineRows(raw, line, width, dress.messages).slice(first, first + height);
		for (const [index, text] of shown.entries()) {
			const label =
				first + index === 0 ? `${number}`.padStart(digits) + (isOwn ? ':' : '-') : ' '.repeat(digits + 1);
			const gutter: Span = {text: ` ${label} `, role: isOwn ? 'note' : 'faint'};
			rows.push(fitRow([gutter, {text, role: isOwn ? 'plain' : 'faint'}], width));
		}
		const own = dress.warnings.filter(warning => warning.line === number);
		rows.push(...warningRows(raw, own, width, dress.messages));
	}
	return rows.slice(0, height);
}

/** The text of a line, given as an index, in the parts that a row of `width` cells holds beside the number. */
export function rawLineRows(raw: RawPage, line: number, width: number, messages: Wording): readonly string[] {
	const room = Math.max(2, width - digitsIn(raw) - gutterAround);
	let known = choppedAt.get(raw);
	if (known?.room !== room || known.messages !== messages) {
		known = {room, messages, lines: new Map()};
		choppedAt.set(raw, known);
	}
	const found = known.lines.get(line);
	if (found) return found;
	const made = chop(messages.drawn(safe(raw.lines[line]?.text ?? '', {oneLine: true})), room);
	known.lines.set(line, made);
	return made;
}

/** The place `count` rows before another, or the beginning of the page. */
export function rowsBefore(
	raw: RawPage,
	place: RawPlace,
	count: number,
	width: number,
	messages: Wording,
): RawPlace {
	let {line, row} = place;
	for (let left = count; left > 0 && (line > 0 || row > 0); left--) {
		if (row > 0) row--;
		else {
			line--;
			row = rawLineRows(raw, line, width, messages).length - 1;
		}
	}
	return {line, row};
}

/** Warnings as rows of exactly `width` cells, set in from the numbers. */
export function warningRows(
	raw: RawPage,
	warnings: readonly StoredWarning[],
	width: number,
	messages: Wording,
): Row[] {
	const gutter = digitsIn(raw) + gutterAround;
	return warnings
		.flatMap(warning =>
			setBlock(
				[{text: messages.drawn(`! ${warningLabel(warning, messages)}`), role: 'warning'}],
				Math.max(2, width - gutter),
			),
		)
		.map(row => fitRow([{text: ' '.repeat(gutter), role: 'plain'}, ...row], width));
}

function digitsIn(raw: RawPage): number {
	return `${raw.lines.length}`.length;
}
