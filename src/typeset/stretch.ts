// The text of a block as stretches of one role each, with the hits of a search cut out of them.
import {type Clusters, clusters} from './graphemes.ts';
import type {Role, Span} from './row.ts';

/** Finds what to light up in a text: ranges in UTF-16 units, the end exclusive. */
export type Highlight = (text: string) => readonly (readonly [start: number, end: number])[];

/** A stretch of a text, in UTF-16 units, and its role. */
export type Stretch = {readonly start: number; readonly end: number; readonly role: Role};

/** A text and the stretches that cover it from end to end. */
export type StretchedText = {readonly text: string; readonly stretches: readonly Stretch[]};

/** The spans' texts as one, with the hits in each, which are widened to whole clusters. */
export function joinSpans(spans: readonly Span[], highlight: Highlight | undefined): StretchedText {
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

/** The text with a space at each of the `offsets`, which ascend; no hit begins or ends with one. */
export function withSpaces({text, stretches}: StretchedText, offsets: readonly number[]): StretchedText {
	if (offsets.length === 0) return {text, stretches};
	let spaced = '';
	let done = 0;
	for (const offset of offsets) {
		spaced += `${text.slice(done, offset)} `;
		done = offset;
	}
	let added = 0;
	let start = 0;
	const moved = stretches.map(({end, role}, index) => {
		while ((offsets[added] ?? end) < end) added++;
		const isForThis = offsets[added] === end && stretches[index + 1]?.role === 'hit';
		const stretch = {start, end: end + added + (isForThis ? 1 : 0), role};
		start = stretch.end;
		return stretch;
	});
	return {text: spaced + text.slice(done), stretches: moved};
}

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

function clusterStart(starts: Clusters['starts'], offset: number): number {
	return starts[lastNotAfter(starts, offset)] ?? 0;
}

function clusterEnd(starts: Clusters['starts'], offset: number): number {
	const index = lastNotAfter(starts, offset);
	return (starts[index] === offset ? starts[index] : starts[index + 1]) ?? starts.at(-1) ?? 0;
}

/** Index of the last start that is no greater than `offset`. */
function lastNotAfter(starts: Clusters['starts'], offset: number): number {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
