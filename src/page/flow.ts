// Decides for every line whether it is set for display, starts a paragraph, or continues one: the best reading of the whole page.
import {type Family, families} from './family.ts';
import {marksOf, measure} from './heal/measure.ts';
import {endsSentence} from './heal/sentence-end.ts';
import {verseLines} from './heal/verse.ts';
import type {PrintedLine} from './printed-line.ts';
import {isByline} from './roles/byline.ts';
import {readClosingMarks, readSourceLine} from './roles/closing-mark.ts';
import {isBullet, isDocDate, isItem, isNumbered, isSalutation, opensWithDash} from './roles/display-line.ts';
import {jumpAtEnd, jumpAtStart} from './roles/jump.ts';
import {readLead} from './roles/lead.ts';

/**
 * `display`: a line by itself, such as a headline; `start` and `more`: first and further lines of a paragraph;
 * `resume`: the line from which a paragraph goes on that broke off earlier; `closing`: a jump or source line.
 */
export type Label = 'display' | 'start' | 'more' | 'resume' | 'closing';

const labels: readonly Label[] = ['display', 'start', 'more', 'closing'];
const never = -1000;

/** What the decision rests on, for one line. */
type Evidence = {
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
};

/** One label a line. Scores are in arbitrary units of evidence; only their sums over the page are compared. */
export function readFlow(lines: readonly PrintedLine[]): Label[] {
	const evidence = gather(lines);
	// Viterbi: the best chain of labels up to each line that ends in each label.
	let best = labels.map(label =>
		evidence[0] ? (label === 'more' ? never : 0) + emission(label, evidence[0]) : 0,
	);
	const trail: number[][] = [];
	for (let index = 1; index < evidence.length; index++) {
		const here = evidence[index];
		const before = evidence[index - 1];
		if (!here || !before) break;
		const from: number[] = [];
		best = labels.map((label, to) => {
			let choice = 0;
			let highest = Number.NEGATIVE_INFINITY;
			for (const [state, score] of best.entries()) {
				const total = score + transition(labels[state] ?? 'display', label, before, here);
				if (total > highest) {
					highest = total;
					choice = state;
				}
			}
			from[to] = choice;
			return highest + emission(label, here);
		});
		trail.push(from);
	}
	let state = best.indexOf(Math.max(...best));
	const path: Label[] = [];
	for (let index = evidence.length - 1; index >= 0; index--) {
		path.push(labels[state] ?? 'display');
		state = trail[index - 1]?.[state] ?? 0;
	}
	return markResumed(path.reverse(), evidence);
}

// Where columns interleave, a line goes on from text that broke off earlier: the measure changes in mid-sentence,
// or a line that should be indented starts without.
function markResumed(path: readonly Label[], evidence: readonly Evidence[]): Label[] {
	return path.map((label, index) => {
		const here = evidence[index];
		const before = evidence[index - 1];
		if (!here || !before || here.family !== 'columns' || before.family !== 'columns') return label;
		const afterText = path[index - 1] === 'start' || path[index - 1] === 'more';
		if (!afterText) return label;
		if (label === 'start') return here.indents && !here.indented && !here.opens ? 'resume' : label;
		if (label !== 'more' || before.ended) return label;
		return changesMeasure(path, evidence, index) ? 'resume' : label;
	});
}

// Measures of neighbouring columns seen differ by 3 ems or more, full lines of one column by less than 1.5.
function changesMeasure(path: readonly Label[], evidence: readonly Evidence[], index: number): boolean {
	const widthOf = (lines: readonly Evidence[]): number | null => {
		const full = lines.filter(line => !line.ended).map(line => line.width);
		return full.length < 2 ? null : Math.max(...full) - Math.min(...full) > 1.6 ? null : Math.max(...full);
	};
	// The first line of a paragraph may be indented, and what stands before it may be of another article.
	let first = index;
	while (first > 0 && index - first < 3 && path[first - 1] === 'more') first--;
	const above = widthOf(evidence.slice(first, index));
	const below = widthOf(evidence.slice(index, index + 3));
	if (above === null || below === null || Math.abs(above - below) < 2.2) return false;
	// The last line of a text is short, and says nothing of the measure.
	return Math.abs((evidence[index]?.width ?? 0) - below) <= 1.6;
}

function gather(lines: readonly PrintedLine[]): Evidence[] {
	const kinds = families(lines);
	const columns = lines.filter((_, index) => kinds[index] === 'columns').map(line => line.text);
	const marks = marksOf(columns);
	// An indent is part of the measure: two ems, whatever blanks stand for it.
	const widths = lines.map(line => measure(line.text, marks) + (line.indent >= 2 ? 2 : 0));
	const closed = lines.map(line => closesText(line.text));
	const ended = lines.map((line, index) => closed[index] === true || endsSentence(line.text));
	const indentedLines = lines.filter((line, index) => kinds[index] === 'columns' && line.indent >= 2).length;
	const indents = indentedLines >= columns.length * 0.06;
	// Lines of running text hold a pause and break off in mid-sentence; headlines seldom do either.
	const running = lines.map(
		(line, index) =>
			ended[index] !== true && pausesIn(line.text) > 0 && forcedLabel(line, 'columns') === null,
	);
	const verse = verseLines(lines, kinds);
	// A jump mark that the column broke in two.
	const parted = lines.map(line => /[（(]\s*(?:下\s*转|上\s*接|紧\s*接)[^）)]{0,12}$/u.test(line.text));
	return lines.map((line, index): Evidence => {
		const full = nearestMeasure(widths, running, index);
		// A long Latin word that went over to the next line leaves this one short.
		const over = /^[\p{Script=Latin}\d.-]+/u.exec(lines[index + 1]?.text ?? '')?.[0].length ?? 0;
		const width = widths[index] ?? 0;
		return {
			family: kinds[index] ?? 'prose',
			length: [...line.text].length,
			ended: ended[index] ?? false,
			closed: closed[index] ?? false,
			pending: /[、，,；;“‘《（(]$/u.test(line.text),
			hasFullStop: line.text.includes('。'),
			pauses: pausesIn(line.text),
			forced:
				verse[index] === true
					? 'start'
					: parted[index - 1] === true
						? 'more'
						: forcedLabel(line, kinds[index] ?? 'prose'),
			opens: opensParagraph(line.text),
			lead: readLead(line.text) !== null,
			dated: opensWithDay(line.text),
			width: width < full ? Math.min(full, width + over / 2) : width,
			measure: full,
			indented: line.indent >= 2,
			indents,
		};
	});
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

function opensParagraph(text: string): boolean {
	return readLead(text) !== null || isBullet(text) || isItem(text) || jumpAtStart(text) !== null;
}

function forcedLabel(line: PrintedLine, family: Family): Label | null {
	const {text} = line;
	if (isSalutation(text)) return 'start';
	if (jumpAtEnd(text)?.rest.trim() === '' || readSourceLine(text) !== null) return 'closing';
	if (line.heading !== null || line.doubled || isByline(text) || isDocDate(text)) return 'display';
	if (opensWithDash(text) && !endsSentence(text) && text.length <= 40) return 'display';
	if (isNumbered(text) && !endsSentence(text) && text.length <= 44 && !text.includes('。')) return 'display';
	// In a column, the first line of a numbered paragraph looks the same.
	if (family === 'prose' && isItem(text) && text.length <= 24 && !/[。，；：,;:！？]/u.test(text))
		return 'display';
	return null;
}

// The measure of a column is what its full lines share; where two articles meet, the one nearer to the line counts.
function nearestMeasure(widths: readonly number[], running: readonly boolean[], index: number): number {
	const width = widths[index] ?? 0;
	const above = fullWidth(widths, running, index, -1);
	const below = fullWidth(widths, running, index, 1);
	if (above === null || below === null) return above ?? below ?? width;
	return Math.abs(width - above) <= Math.abs(width - below) ? above : below;
}

const sampled = 5;
const farthest = 16;

/** What the next full lines of running text in one direction measure, or null where there are too few. */
function fullWidth(
	widths: readonly number[],
	running: readonly boolean[],
	index: number,
	step: 1 | -1,
): number | null {
	const found: number[] = [];
	for (let distance = 1; distance <= farthest && found.length < sampled; distance++) {
		const at = index + distance * step;
		if (running[at] === true) found.push(widths[at] ?? 0);
	}
	return found.length < 2 ? null : (found.sort((a, b) => a - b)[Math.floor(found.length * 0.65)] ?? null);
}

function emission(label: Label, line: Evidence): number {
	if (line.forced !== null) return label === line.forced ? 0 : never;
	if (label === 'closing') return never;
	return line.family === 'prose' ? proseEmission(label, line) : columnEmission(label, line);
}

function proseEmission(label: Label, line: Evidence): number {
	switch (label) {
		case 'display': {
			if (line.opens || line.pending) return -4;
			if (line.ended) return endedDisplay(line);
			// Headlines of the pages seen run to 59 characters; most stay under 30.
			const byLength =
				line.length <= 30 ? 2 : line.length <= 45 ? 1 : line.length <= 62 ? 0 : -3 - (line.length - 62) / 20;
			return byLength - (line.hasFullStop ? 4 : 0) - line.pauses * 0.8;
		}
		case 'start':
			return (
				(line.ended ? 1.5 : -1) +
				(line.opens ? 3 : 0) +
				(line.hasFullStop ? 1 : 0) -
				(line.ended || line.length > 25 ? 0 : 2)
			);
		default:
			return (
				(line.ended ? 1.5 : line.length >= 25 ? 0 : -3) + (line.hasFullStop ? 1 : 0) - (line.opens ? 4 : 0)
			);
	}
}

// Headlines that ask or exclaim are longer than the one-line paragraphs that do.
function endedDisplay(line: Evidence): number {
	if (line.hasFullStop || line.length > 36) return -5;
	return line.length >= 8 && line.length <= 26 && line.pauses === 0 ? 1.6 : -0.5;
}

function columnEmission(label: Label, line: Evidence): number {
	const over = line.width - line.measure;
	switch (label) {
		case 'display': {
			if (line.ended || line.pending) return (line.hasFullStop ? -4.5 : -2) - (line.opens ? 3 : 0);
			const byWidth = over > 1.2 ? 2.5 : over > 0.8 ? 0.5 : over >= -1 ? -1 : 1;
			return (
				byWidth +
				(line.pauses > 0 ? -1.2 : 0.7) -
				(line.hasFullStop ? 4 : 0) -
				(line.opens ? 4 : 0) -
				(line.indented && line.indents && over < 1 ? 1 : 0)
			);
		}
		case 'start':
			return (
				(line.opens ? 2.5 : !line.ended && over < -3.2 ? -3 : 0) +
				(line.indents ? (line.indented ? 3 : -1.5) : 0)
			);
		default: {
			const cut = !line.ended && over < -2.2 ? -3 : 0;
			return (line.indents && line.indented ? -4 : 0.5) + cut - (over > 1.6 ? 3 : 0) - (line.opens ? 1.5 : 0);
		}
	}
}

// Right under a headline, a text opens with its lead or its day.
function openingBonus(from: Label, here: Evidence): number {
	if (from !== 'display') return 0;
	return here.lead ? 2.5 : here.dated ? 3 : 0;
}

// A line that is gone on with is a full one, by all but the looseness of the setting.
function goingOn(over: number): number {
	return over < -2.2 ? -1.5 : over < -1.3 ? 0.8 : 2;
}

function transition(from: Label, to: Label, before: Evidence, here: Evidence): number {
	const inText = from === 'start' || from === 'more';
	if (to === 'closing') return 0;
	if (!inText || before.closed) return to === 'more' ? never : openingBonus(from, here);
	if (before.pending && to !== 'more') return -7;
	if (here.family === 'prose' || before.family === 'prose') {
		if (before.ended) return to === 'more' ? never : 0;
		return to === 'more' ? 2 : to === 'start' ? -2.5 : -2;
	}
	// Where indents left no blanks, a paragraph's first line is two ems short of the measure.
	const set = before.width + (from === 'start' && !before.indents ? 2 : 0);
	const short = set < before.measure - 1.6;
	if (!before.ended) return to === 'more' ? goingOn(set - before.measure) : to === 'start' ? -4 : -3;
	// A sentence ended at the line's end. A short last line ends the paragraph; a full one only if the next is set narrower.
	const narrower = here.width <= here.measure - 0.9;
	if (to === 'more') return short ? -5 : narrower && !here.indents ? -1 : 0.5;
	if (to === 'start') return short ? 1.5 : narrower ? 1 : -1.5;
	return short ? 0.5 : -1;
}
