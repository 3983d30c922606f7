// What the reading of the flow rests on: for every line its shape, its ends, its opening, and the column around it.
import {type Family, families} from '../family.ts';
import {marksOf, measure} from '../heal/measure.ts';
import {endsSentence} from '../heal/sentence-end.ts';
import {verseLines} from '../heal/verse.ts';
import {printLabels} from '../print/print-labels.ts';
import type {PrintedLine} from '../printed-line.ts';
import {isByline} from '../roles/byline.ts';
import {readClosingMarks, readSourceLine} from '../roles/closing-mark.ts';
import {isBullet, isDocDate, isItem, isNumbered, isSalutation, opensWithDash} from '../roles/display-line.ts';
import {jumpAtEnd, jumpAtStart} from '../roles/jump.ts';
import {readLead} from '../roles/lead.ts';
import {isCentred, isIndented, type Setting} from '../setting.ts';
import {columnMeasure} from './column-measure.ts';
import type {Label} from './label.ts';
import {titleNotes} from './title-notes.ts';

/** What the decision rests on, for one line. */
export type Evidence = {
	readonly family: Family;
	readonly length: number;
	/** Ends a sentence, or closes a text by a mark. */
	readonly ended: boolean;
	/** Ends with a jump, an editor's mark or a source note, after which no text goes on. */
	readonly closed: boolean;
	/** Ends with a mark after which the sentence must go on. */
	readonly pending: boolean;
	readonly hasFullStop: boolean;
	/** Marks within it that headlines seldom have. */
	readonly pauses: number;
	readonly forced: Label | null;
	readonly opens: boolean;
	readonly lead: boolean;
	/** Opens with a day, as the first sentence of news does. */
	readonly dated: boolean;
	/** Width in ems, and that of a full line of the column around. */
	readonly width: number;
	readonly measure: number;
	readonly indented: boolean;
	/** Paragraphs of this region are indented by blanks. */
	readonly indents: boolean;
	/** What its type and its place in the column say for a title, in units of weight; null where they are not known. */
	readonly looks: number | null;
	/** Its typeface is not that of the text around it. */
	readonly isSetOff: boolean;
};

/** The evidence of a page, line by line. */
export function gatherEvidence(lines: readonly PrintedLine[]): Evidence[] {
	const guessed = families(lines);
	const kinds = guessed.map((family, index) => (lines[index]?.set ? 'columns' : family));
	const columns = lines.filter((_, index) => kinds[index] === 'columns').map(line => line.text);
	const marks = marksOf(columns);
	// An indent is part of the measure: two ems, whatever blanks stand for it.
	const widths = lines.map(({text, indent, set}) =>
		set ? set.measure - set.right : measure(text, marks) + (indent >= 2 ? 2 : 0),
	);
	const indented = lines.map(({indent, set}) => (set ? isIndented(set) : indent >= 2));
	const closed = lines.map(line => closesText(line.text));
	const ended = lines.map((line, index) => closed[index] === true || endsSentence(line.text));
	const indentedLines = indented.filter((is, index) => is && kinds[index] === 'columns').length;
	const indents = indentedLines >= columns.length * 0.06;
	const pauses = lines.map(line => pausesIn(line.text));
	// Lines of running text hold a pause and break off in mid-sentence; headlines seldom do either.
	const running = lines.map(
		(line, index) =>
			ended[index] !== true && (pauses[index] ?? 0) > 0 && forcedLabel(line, 'columns') === null,
	);
	const verse = verseLines(lines, kinds);
	const byPrint = printLabels(lines);
	const isTitleNote = titleNotes(lines);
	// A jump mark that the column broke in two.
	const parted = lines.map((line, index) => partsJump(line.text, lines[index + 1]?.text ?? ''));
	return lines.map((line, index): Evidence => {
		const full = line.set?.measure ?? columnMeasure(widths, running, index);
		const width = widths[index] ?? 0;
		// A long Latin word that went over to the next line leaves this one short.
		const over = width < full ? latinAhead(lines[index + 1]?.text ?? '') : 0;
		const lead = readLead(line.text) !== null;
		return {
			family: kinds[index] ?? 'prose',
			length: [...line.text].length,
			ended: ended[index] ?? false,
			closed: closed[index] ?? false,
			pending: /[、，,；;“‘《（(]$/u.test(line.text),
			hasFullStop: line.text.includes('。'),
			pauses: pauses[index] ?? 0,
			forced:
				verse[index] === true
					? 'start'
					: parted[index - 1] === true
						? 'more'
						: (forcedLabel(line, kinds[index] ?? 'prose', lines[index + 1]) ??
							(line.set ? null : (byPrint[index] ?? null))),
			opens: lead || opensItem(line.text),
			lead,
			dated: opensWithDay(line.text),
			width: width < full ? Math.min(full, width + over / 2) : width,
			measure: full,
			indented: indented[index] ?? false,
			indents,
			looks: line.set && looksOf(line.set) + (isTitleNote[index] === true ? noteUnderTitle : 0),
			isSetOff: line.set?.isSetOff ?? false,
		};
	});
}

function latinAhead(text: string): number {
	return /^[\p{Script=Latin}\d.-]+/u.exec(text)?.[0].length ?? 0;
}

// （下转 and 3版）, or （下 and 转3版）.
function partsJump(text: string, below: string): boolean {
	if (/[（(]\s*(?:下\s*转|上\s*接|紧\s*接)[^）)]{0,12}$/u.test(text)) return true;
	return /[（(]\s*[下上紧]?$/u.test(text) && /^[下上紧]?\s*[转轉接][^（()）]{1,10}[）)]/u.test(below);
}

function pausesIn(text: string): number {
	return text.match(/[，,；;：:。]/gu)?.length ?? 0;
}

function closesText(text: string): boolean {
	if (jumpAtEnd(text) !== null || isSalutation(text)) return true;
	const closing = readClosingMarks(text);
	return closing.editorMark !== null || closing.sourceNote !== null;
}

function opensWithDay(text: string): boolean {
	return /^(?:\d{1,2}月\d{1,2}日|近日|日前|昨[天日]|今[天日年]|连日来|近年来|最近|前不久)[，,\p{Script=Han}]/u.test(
		text,
	);
}

function opensItem(text: string): boolean {
	return isBullet(text) || isItem(text) || jumpAtStart(text) !== null;
}

/** What its place adds to the looks of a note under a title. */
const noteUnderTitle = 8;

// Larger type is a title's; so are a few lines in another face, or in the middle of a column, though less surely.
function looksOf(set: Setting): number {
	if (set.size >= 1.15) return 12;
	const middle = isCentred(set) && set.left > 2.5 ? 3 : isCentred(set) ? 1 : 0;
	return -4 + (set.isSetOff ? 4.5 : 0) + middle;
}

// A column may break a lead after its day, before the reporter in brackets or the sentence.
function isLeadAlone({text, set}: PrintedLine, below: PrintedLine | undefined): boolean {
	if (below === undefined || readLead(text) === null) return false;
	if (/^[（(][^（()）]{0,8}(?:记者|記者|通讯员|通訊員)/u.test(below.text)) return true;
	return (
		set !== null && below.set?.block === set.block && isIndented(set) && set.right < 1 && below.set.left < 0.8
	);
}

function forcedLabel(line: PrintedLine, family: Family, below?: PrintedLine): Label | null {
	const {text, set} = line;
	if (isSalutation(text)) return 'start';
	if (jumpAtEnd(text)?.rest.trim() === '') return 'closing';
	if (readSourceLine(text) !== null && !isLeadAlone(line, below)) return 'closing';
	if (set) {
		const isName = isByline(text) && (set.right >= 1 || isCentred(set)) && !endsSentence(text);
		return looksOf(set) > 10 || isName || (isDocDate(text) && isCentred(set)) ? 'display' : null;
	}
	if (line.heading !== null || line.doubled || isByline(text) || isDocDate(text)) return 'display';
	if (opensWithDash(text) && !endsSentence(text) && text.length <= 40) return 'display';
	if (isNumbered(text) && !endsSentence(text) && text.length <= 44 && !text.includes('。')) return 'display';
	// In a column, the first line of a numbered paragraph looks the same.
	if (family === 'prose' && isItem(text) && text.length <= 24 && !/[。，；：,;:！？]/u.test(text))
		return 'display';
	return null;
}
