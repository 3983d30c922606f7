// Tells, line by line, whether print came as whole paragraphs (OCR prose) or as the column's own lines (a text layer).
import {endsSentence} from './heal/sentence-end.ts';
import type {PrintedLine} from './printed-line.ts';

/** `prose`: a line is a paragraph, or a long part of one. `columns`: a line is a line of the printed column. */
export type Family = 'prose' | 'columns';

// A column of a newspaper holds 10 to 40 characters, a paragraph read as one line seldom fewer than 45.
const widestColumn = 42;
const reach = 7;
const shortestRegion = 8;

/** The family of each line, decided by the lengths and the ends of the lines around it, so that a page may mix both. */
export function families(lines: readonly PrintedLine[]): Family[] {
	const long = countsUpTo(lines.map(line => line.text.length > widestColumn));
	const ended = countsUpTo(lines.map(line => endsSentence(line.text)));
	const raw = lines.map((_, index): Family => {
		const from = Math.max(0, index - reach);
		const to = Math.min(lines.length, index + reach + 1);
		const within = (counts: readonly number[]): number => (counts[to] ?? 0) - (counts[from] ?? 0);
		return within(long) <= (to - from) / 4 && within(ended) <= (to - from) / 2 ? 'columns' : 'prose';
	});
	return absorbShortRegions(raw);
}

/** How many of the first n are true, for every n. */
function countsUpTo(flags: readonly boolean[]): number[] {
	const counts = [0];
	for (const flag of flags) counts.push((counts.at(-1) ?? 0) + (flag ? 1 : 0));
	return counts;
}

// A few short lines amid prose are a masthead or a cluster of headlines, not a column: they go with the nearest region
// that is long enough to tell, or, on a page without one, with most of its lines.
function absorbShortRegions(raw: readonly Family[]): Family[] {
	const prose = raw.filter(family => family === 'prose').length;
	const most: Family = raw.length < shortestRegion || prose * 2 >= raw.length ? 'prose' : 'columns';
	const told: (Family | null)[] = [...raw];
	let start = 0;
	for (let index = 1; index <= raw.length; index++) {
		if (index < raw.length && raw[index] === raw[start]) continue;
		if (index - start < shortestRegion) told.fill(null, start, index);
		start = index;
	}
	let above = told.find(family => family !== null) ?? most;
	return told.map(family => {
		above = family ?? above;
		return above;
	});
}
