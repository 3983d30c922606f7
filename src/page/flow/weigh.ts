// Weighs the labels of a line, by itself and after the line before: scores are in arbitrary units of evidence, and only sums of them are compared.
import type {Evidence} from './evidence.ts';
import type {Label} from './label.ts';

/** Outweighs all evidence. */
export const never = -1000;

/** How well a label fits a line by itself. */
export function emission(label: Label, line: Evidence): number {
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
	if (line.looks !== null) return placedEmission(label, line, line.looks);
	const over = line.width - line.measure;
	switch (label) {
		case 'display': {
			if (line.ended || line.pending)
				return (line.hasFullStop ? -4.5 : asksAtMargin(line) ? 0.4 : -2) - (line.opens ? 3 : 0);
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

// What a line looks like outweighs what its words are like.
function placedEmission(label: Label, line: Evidence, looks: number): number {
	if (label === 'display')
		return (
			looks - (line.opens && !line.isSetOff ? 3 : 0) - (line.hasFullStop ? 2 : 0) - (line.pending ? 2 : 0)
		);
	if (label === 'start') return (line.opens ? 2.5 : 0) + (line.indents ? (line.indented ? 3 : -3) : 0);
	return line.indents && line.indented ? -4 : 0.5;
}

// A headline that asks or exclaims, where a paragraph would be indented.
function asksAtMargin(line: Evidence): boolean {
	return line.ended && line.indents && !line.indented && endedDisplay(line) > 0;
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

/** How well a label follows that of the line before. */
export function transition(from: Label, to: Label, before: Evidence, here: Evidence): number {
	const inText = from === 'start' || from === 'more';
	// A text that breaks off in a short line, with an indent under it, is a list, or verse, or lacks its full stop.
	const isBroken = here.looks !== null && here.indented && before.width < before.measure - 2.2;
	if (to === 'closing') return 0;
	if (!inText || before.closed) return to === 'more' ? never : openingBonus(from, here);
	if (before.pending && to !== 'more') return -7;
	// A paragraph that changes its typeface does so within a line.
	if (to === 'more' && before.ended && here.isSetOff && !before.isSetOff) return -4;
	if (here.family === 'prose' || before.family === 'prose') {
		if (before.ended) return to === 'more' ? never : 0;
		return to === 'more' ? 2 : to === 'start' ? -2.5 : -2;
	}
	// Where indents left no blanks, a paragraph's first line is two ems short of the measure.
	const set = before.width + (from === 'start' && !before.indents ? 2 : 0);
	const short = set < before.measure - 1.6;
	if (!before.ended)
		return to === 'more' ? goingOn(set - before.measure) : to === 'start' ? (isBroken ? -0.5 : -4) : -3;
	// A sentence ended at the line's end. A short last line ends the paragraph; a full one only if the next is set narrower.
	const narrower = here.width <= here.measure - 0.9;
	if (to === 'more') return short ? -5 : narrower && !here.indents ? -1 : 0.5;
	if (to === 'start') return short ? 1.5 : narrower ? 1 : -1.5;
	return short ? 0.5 : -1;
}
