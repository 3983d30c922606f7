// Sets one block of text, in one role or several, as rows, with the hits of a search lit up in it.
import {balancedLines} from './balance.ts';
import {fitRow} from './fit.ts';
import {fullWidthPunctuation} from './full-width-punctuation.ts';
import {clusters} from './graphemes.ts';
import type {Role, Row, Span} from './row.ts';
import {breakLines, type Line, usableIndent} from './wrap.ts';

/** Finds what to light up in a text: ranges in UTF-16 units, the end exclusive. */
export type Highlight = (text: string) => readonly (readonly [start: number, end: number])[];

export type Layout = {
	/** Cells the first line is moved in by. */
	readonly firstIndent?: number;
	/** Even out the lines, as headlines want it. */
	readonly balanced?: boolean;
	readonly highlight?: Highlight | undefined;
};

/** A stretch of the block's text, in UTF-16 units, and its role. */
type Stretch = {readonly start: number; readonly end: number; readonly role: Role};

/**
 * The spans as one block of rows of exactly `width` cells (at least 2); white space around the block is left
 * out. `highlight` is asked for each span's text as it was given.
 */
export function setBlock(spans: readonly Span[], width: number, layout: Layout = {}): Row[] {
	const {text, stretches} = joinSpans(spans, layout.highlight);
	if (text.trim() === '') return [];
	// Of equal length, so that lines and stretches agree.
	const shown = fullWidthPunctuation(text);
	const blank = text.length - text.trimStart().length;
	const body = shown.slice(blank).trimEnd();
	const lines = layout.balanced ? balancedLines(body, width) : breakLines(body, width, layout);
	const indent = layout.balanced ? 0 : usableIndent(layout.firstIndent ?? 0, width);
	return setLines(
		lines.map(line => ({start: line.start + blank, end: line.end + blank})),
		shown,
		stretches,
	).map((row, index) =>
		fitRow(index === 0 ? [{text: ' '.repeat(indent), role: 'plain'}, ...row] : row, width),
	);
}

function setLines(lines: readonly Line[], text: string, stretches: readonly Stretch[]): Span[][] {
	let first = 0;
	return lines.map(line => {
		while ((stretches[first]?.end ?? text.length) <= line.start && first < stretches.length - 1) first++;
		const row: Span[] = [];
		for (let index = first; index < stretches.length; index++) {
			const stretch = stretches[index];
			if (stretch === undefined || stretch.start >= line.end) break;
			const part = text.slice(Math.max(stretch.start, line.start), Math.min(stretch.end, line.end));
			if (part !== '') row.push({text: part, role: stretch.role});
		}
		return row;
	});
}

function joinSpans(spans: readonly Span[], highlight: Highlight | undefined) {
	let text = '';
	const stretches: Stretch[] = [];
	for (const span of spans) {
		for (const stretch of withHits(span, highlight)) {
			stretches.push({...stretch, start: stretch.start + text.length, end: stretch.end + text.length});
		}
		text += span.text;
	}
	return {text, stretches};
}

/** The span cut at the ends of its hits, which are widened to whole clusters. */
function withHits({text, role}: Span, highlight: Highlight | undefined): Stretch[] {
	const hits = highlight?.(text) ?? [];
	if (hits.length === 0) return [{start: 0, end: text.length, role}];
	const {starts} = clusters(text);
	const stretches: Stretch[] = [];
	let done = 0;
	for (const [from, to] of hits.toSorted((one, other) => one[0] - other[0])) {
		const start = Math.max(done, clusterStart(starts, from));
		const end = clusterEnd(starts, to);
		if (end <= start) continue;
		if (start > done) stretches.push({start: done, end: start, role});
		stretches.push({start, end, role: 'hit'});
		done = end;
	}
	if (done < text.length) stretches.push({start: done, end: text.length, role});
	return stretches;
}

function clusterStart(starts: Uint32Array, offset: number): number {
	return starts[lastNotAfter(starts, offset)] ?? 0;
}

function clusterEnd(starts: Uint32Array, offset: number): number {
	const index = lastNotAfter(starts, offset);
	return (starts[index] === offset ? starts[index] : starts[index + 1]) ?? starts.at(-1) ?? 0;
}

/** Index of the last start that is no greater than `offset`. */
function lastNotAfter(starts: Uint32Array, offset: number): number {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
