// A source line that carries print: its text freed of markup and set apart from how it was set.
import type {SourceLine} from './edition.ts';
import {isStretched, undouble, unstretch} from './heal/stretch.ts';
import {unmark} from './heal/unmark.ts';
import type {LineHint} from './hints.ts';
import {type Setting, settingsOf} from './setting.ts';

export type PrintedLine = {
	/** Number of the source line, from 1. */
	readonly number: number;
	/** The printed words, trimmed. Empty where the source has only a mark, such as a heading without text. */
	readonly text: string;
	/** Heading level that the markup claims, 1 to 6, or null. */
	readonly heading: number | null;
	/** Blank cells before the text, beyond those before every line: a blank 1, an ideographic space 2. */
	readonly indent: number;
	/** Blank source lines before this one. */
	readonly gap: number;
	/** Number of the printed source line right above, or null. */
	readonly above: number | null;
	/** The text was printed twice on the line, as text layers show fake bold. */
	readonly doubled: boolean;
	/** What the page's format knows of the line besides. */
	readonly hint?: LineHint;
	/** Source lines of headings without words right above: where a machine saw that an article begins. */
	readonly marks: readonly number[];
	/** How it is set; null where only its words are known. */
	readonly set: Setting | null;
};

/** The source lines that a printed line stands for: its own, and the empty headings above it. */
export function numbersOf(line: PrintedLine): number[] {
	return [...line.marks, line.number];
}

/** The non-blank lines of a page, in order. Empty headings are told with the line below them, or alone at the end. */
export function printedLines(lines: readonly SourceLine[]): PrintedLine[] {
	const settings = settingsOf(lines);
	const printed: PrintedLine[] = [];
	let gap = 0;
	let marks: number[] = [];
	for (const line of lines) {
		if (line.text.trim() === '') {
			gap++;
			continue;
		}
		const above = printed.at(-1)?.number ?? null;
		const read = {...printedLine(line, gap, marks, above), set: settings.get(line.number) ?? null};
		gap = 0;
		if (read.text === '' && read.heading !== null) marks.push(line.number);
		else {
			printed.push(read);
			marks = [];
		}
	}
	for (const number of marks) {
		const nothing = {indent: 0, gap: 0, above: null, doubled: false, marks: [], set: null};
		printed.push({number, text: '', heading: 1, ...nothing});
	}
	return withoutMargin(printed);
}

// Text layers are often extracted with the margin of the page, which says nothing of paragraphs.
function withoutMargin(lines: readonly PrintedLine[]): PrintedLine[] {
	let margin = Number.POSITIVE_INFINITY;
	for (const line of lines) if (line.text !== '') margin = Math.min(margin, line.indent);
	if (margin === 0 || lines.length < 2) return [...lines];
	return lines.map(line => ({...line, indent: Math.max(0, line.indent - margin)}));
}

function printedLine(
	line: SourceLine,
	gap: number,
	marks: readonly number[],
	above: number | null,
): Omit<PrintedLine, 'set'> {
	const {text, heading} = unmark(line.text);
	const blank = /^\s*/u.exec(text)?.[0] ?? '';
	let indent = 0;
	for (const character of blank) indent += character === '\u3000' ? 2 : character === '\t' ? 4 : 1;
	// A bar is set before column titles, and is no part of them.
	let words = text.trim().replace(/^[▌▍▎▏▐|｜]+\s*/u, '');
	if (isStretched(words)) words = unstretch(words);
	const once = undouble(words);
	return {
		number: line.number,
		text: once ?? words,
		heading,
		indent,
		gap,
		above,
		doubled: once !== null,
		...(line.hint && {hint: line.hint}),
		marks,
	};
}
