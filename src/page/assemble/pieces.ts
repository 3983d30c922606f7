// The pieces that articles are made of: display lines and whole paragraphs, in the order of the page.
import type {Jump} from '../edition.ts';
import type {Label} from '../flow/label.ts';
import {closeHanGaps, closeLatinGaps, joinLines} from '../heal/join.ts';
import {endsSentence} from '../heal/sentence-end.ts';
import {numbersOf, type PrintedLine} from '../printed-line.ts';
import {isBareName, isByline, isSignature} from '../roles/byline.ts';
import {readClosingMarks, readSourceLine} from '../roles/closing-mark.ts';
import {isBullet, isDocDate, opensWithDash} from '../roles/display-line.ts';
import {jumpAtEnd, jumpAtStart} from '../roles/jump.ts';
import {type Lead, readLead} from '../roles/lead.ts';
import {runsOver} from '../setting.ts';

export type DisplayPiece = {
	readonly kind: 'display';
	/** `dash` is a line set under a headline by an opening dash, `signature` a name under a text. */
	readonly role: 'title' | 'byline' | 'docDate' | 'dash' | 'signature';
	readonly line: PrintedLine;
};

export type ParagraphPiece = {
	readonly kind: 'paragraph';
	/** Healed text without the marks that close or continue it. */
	readonly text: string;
	/** Source lines, from 1. */
	readonly numbers: readonly number[];
	/** The lines it was joined from. */
	readonly printed: readonly PrintedLine[];
	/** It goes on with a text that broke off earlier on the page. */
	readonly resumes: boolean;
	readonly lead: Lead | null;
	readonly bullet: boolean;
	readonly jumps: readonly Jump[];
	readonly editorMark: string | null;
	readonly sourceNote: string | null;
	/** The text runs on past its last line. */
	readonly cut: boolean;
};

/** A jump or a source note on a line of its own; it closes the article before it. */
export type ClosingPiece = {
	readonly kind: 'closing';
	readonly numbers: readonly number[];
	readonly jumps: readonly Jump[];
	readonly sourceNote: string | null;
};

export type Piece = DisplayPiece | ParagraphPiece | ClosingPiece;

/** Puts labelled lines together into pieces. */
export function makePieces(lines: readonly PrintedLine[], labels: readonly Label[]): Piece[] {
	const pieces: Piece[] = [];
	let open: PrintedLine[] = [];
	let resumes = false;
	const close = (): void => {
		if (open.length > 0) pieces.push({...makeParagraph(open), resumes});
		open = [];
		resumes = false;
	};
	for (const [index, line] of lines.entries()) {
		const label = labels[index];
		if (label !== 'more') close();
		if (label === 'display') pieces.push({kind: 'display', role: displayRole(line.text), line});
		else if (label === 'closing') pieces.push(makeClosing(line));
		else {
			open.push(line);
			resumes ||= label === 'resume';
		}
	}
	close();
	return splitAtQuotes(listsAsText(withWholeNames(pieces))).map((piece, index) =>
		isNameOver(piece, pieces[index + 1]) ? {...piece, role: 'byline'} : piece,
	);
}

/** Gives both lines the role of the names that run over from one into the other. */
function withWholeNames(pieces: readonly Piece[]): Piece[] {
	const found = [...pieces];
	for (const [index, below] of pieces.entries()) {
		const above = found[index - 1];
		if (above?.kind !== 'display' || below.kind !== 'display' || !runsOver(above.line, below.line)) continue;
		const role = displayRole(above.line.text + below.line.text);
		if (role !== 'byline' && role !== 'signature') continue;
		found[index - 1] = {...above, role};
		found[index] = {...below, role};
	}
	return found;
}

// The longest run of headlines seen is ten lines. A longer one is a list, and so are lines on a page without any text.
const longestCluster = 40;

/** Turns runs of lines that can't be headlines into paragraphs of a line each, so that they can be read. */
function listsAsText(pieces: readonly Piece[]): Piece[] {
	const isBare = pieces.length > 3 && pieces.every(piece => piece.kind === 'display');
	const found: Piece[] = [];
	for (let start = 0; start < pieces.length; ) {
		let end = start;
		while (pieces[end]?.kind === 'display') end++;
		const isList = end - start > longestCluster || isBare;
		for (let index = start; index < Math.max(end, start + 1); index++) {
			const piece = pieces[index];
			if (piece)
				found.push(isList && index > start && piece.kind === 'display' ? makeParagraph([piece.line]) : piece);
		}
		start = Math.max(end, start + 1);
	}
	return found;
}

// Where columns of one measure interleave, a quotation that closes in a text where none opened shows that the text
// of another article goes on there: one that broke off inside a quotation.
function splitAtQuotes(pieces: readonly Piece[]): Piece[] {
	let isQuoteOpen = false;
	return pieces.flatMap((piece): Piece[] => {
		if (piece.kind !== 'paragraph') return [piece];
		const at = isQuoteOpen && !piece.resumes ? strayClose(piece) : -1;
		if (at < 0) {
			isQuoteOpen ||= piece.cut && balance(piece.text) > 0;
			return [piece];
		}
		isQuoteOpen = false;
		const [head, tail] = [piece.printed.slice(0, at), piece.printed.slice(at)];
		return [makeParagraph(head), {...makeParagraph(tail), resumes: true}];
	});
}

/** The first line after a cut one, up to the line where a quotation closes that did not open in the paragraph; or -1. */
function strayClose({printed}: ParagraphPiece): number {
	let depth = 0;
	for (const [index, line] of printed.entries()) {
		for (const character of line.text) {
			if (character === '“' || character === '「') depth++;
			if (character === '”' || character === '」') depth--;
			if (depth < 0) return index > 0 && !endsSentence(printed[index - 1]?.text ?? '') ? index : -1;
		}
	}
	return -1;
}

/** How many more quotations open than close in a text. */
export function balance(text: string): number {
	return (text.match(/[“「]/gu)?.length ?? 0) - (text.match(/[”」]/gu)?.length ?? 0);
}

// Names alone on the line right over a text are its author's.
function isNameOver(piece: Piece, next: Piece | undefined): piece is DisplayPiece {
	if (piece.kind !== 'display' || next?.kind !== 'paragraph' || next.lead !== null) return false;
	if (piece.role === 'signature') return next.printed[0]?.marks.length === 0;
	return piece.role === 'title' && piece.line.heading === null && isBareName(piece.line.text);
}

function displayRole(text: string): DisplayPiece['role'] {
	if (isByline(text)) return 'byline';
	if (isDocDate(text)) return 'docDate';
	if (isSignature(text)) return 'signature';
	return opensWithDash(text) ? 'dash' : 'title';
}

function makeClosing(line: PrintedLine): ClosingPiece {
	const jump = jumpAtEnd(line.text);
	return {
		kind: 'closing',
		numbers: numbersOf(line),
		jumps: jump ? [jump.jump] : [],
		sourceNote: readSourceLine(line.text),
	};
}

/** The paragraph that printed lines make up. */
export function makeParagraph(lines: readonly PrintedLine[]): ParagraphPiece {
	const raw = joinLines(lines.map(line => line.text));
	const jumps: Jump[] = [];
	let text = raw;
	const from = jumpAtStart(text);
	if (from && from.rest !== '') {
		jumps.push(from.jump);
		text = from.rest;
	}
	const outer = readClosingMarks(text);
	const to = jumpAtEnd(outer.text);
	if (to) jumps.push(to.jump);
	const inner = readClosingMarks(to ? to.rest : outer.text);
	const healed = closeLatinGaps(lines.length > 1 ? closeHanGaps(inner.text) : inner.text);
	return {
		kind: 'paragraph',
		text: healed,
		numbers: lines.flatMap(numbersOf),
		printed: lines,
		resumes: false,
		lead: readLead(healed),
		bullet: isBullet(healed),
		jumps,
		editorMark: inner.editorMark ?? outer.editorMark,
		sourceNote: inner.sourceNote ?? outer.sourceNote,
		cut: !endsSentence(inner.text),
	};
}
