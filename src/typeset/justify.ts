// Fills the last cell or two of a line where a little more space is least seen.
import {hanLatinBoundaries} from './han-latin.ts';
import type {Span} from './row.ts';

/** More than this many cells are never filled; the line stays ragged. */
const most = 2;

/**
 * The spans with `lack` cells of space added inside them, one cell at a place: after 。，、；：？！ and at
 * spaces, else also where Han meets Latin; never between two Han. As they were if these places are too few.
 */
export function justified(spans: readonly Span[], lack: number): readonly Span[] {
	if (lack < 1 || lack > most) return spans;
	const text = spans.map(span => span.text).join('');
	const marks = Array.from(text.matchAll(/(?<=[。，、；：？！])(?=\S)|(?<=\S)(?= )/gu), match => match.index);
	const places =
		marks.length < lack ? [...marks, ...hanLatinBoundaries(text)].sort((one, other) => one - other) : marks;
	if (places.length < lack) return spans;
	const chosen = Array.from(
		{length: lack},
		(_, turn) => places[Math.floor(((turn + 0.5) * places.length) / lack - 0.5)] ?? 0,
	);
	let begin = 0;
	return spans.map(({text: own, role}) => {
		const end = begin + own.length;
		let result = '';
		let done = begin;
		for (const place of chosen) {
			if (place < done || place >= end) continue;
			result += `${text.slice(done, place)} `;
			done = place;
		}
		begin = end;
		return {text: result + text.slice(done, end), role};
	});
}
