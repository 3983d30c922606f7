// Breaks a block of text into vertical lines, each a column of squares two cells wide.
import {balancedLines} from './balance.ts';
import {fill} from './fill.ts';
import {fullWidthPunctuation} from './full-width-punctuation.ts';
import {type Clusters, clusters} from './graphemes.ts';
import type {Span} from './row.ts';
import {type Highlight, joinSpans} from './stretch.ts';
import {verticalForm} from './vertical-forms.ts';
import {usableIndent} from './wrap.ts';

/** What stands below one another, each in two cells. */
export type VerticalLine = readonly Span[];

export type VerticalLayout = {
	/** Squares the first line is moved down by. */
	readonly firstIndent?: number;
	/** Even out the lines, as headlines want it. */
	readonly balanced?: boolean;
	/** Keep the last square free for stops, which may hang into it (标点悬挂). */
	readonly hanging?: boolean;
	readonly highlight?: Highlight | undefined;
};

/** Cells of a square; a line so many squares long is broken like a row of twice as many cells. */
const square = 2;

/** Squares of a line in which nothing hangs: —— and …… need two. */
const leastToHang = 2;

const emptySquare: Span = {text: '  ', role: 'plain'};

// A number of two digits that is not part of a longer one, a decimal or a word.
const pairPattern = /(?<![\p{sc=Latn}\d.,])\d\d(?![\p{sc=Latn}\d]|[.,]\d)/gu;

/**
 * The spans as lines of at most `height` squares (at least 2), under the same rules as rows: no closing mark at
 * the head, no opening mark at the foot. Marks take their vertical forms. Two digits share a square, other
 * numbers and words stand upright, a full-width digit or letter to each square, and stay whole where they can.
 */
export function verticalLines(
	spans: readonly Span[],
	height: number,
	{firstIndent = 0, balanced = false, hanging = false, highlight}: VerticalLayout = {},
): VerticalLine[] {
	const {text: given, stretches} = joinSpans(spans, highlight);
	if (given.trim() === '') return [];
	const text = fullWidthPunctuation(given);
	const blank = text.length - text.trimStart().length;
	const body = text.slice(blank).trimEnd();
	const squares = squaresOf(body);
	const hangs = hanging && !balanced && height > leastToHang;
	const room = square * (hangs ? height - 1 : height);
	const indent = balanced ? 0 : usableIndent(square * firstIndent, room) / square;
	const lines = balanced
		? balancedLines(body, room, squares)
		: fill(body, squares, room - square * indent, room, {hanging: hangs ? square : 0});
	let index = 0;
	let stretch = 0;
	return lines.map((line, number) => {
		const column: Span[] = number === 0 ? Array.from({length: indent}, () => emptySquare) : [];
		while (index < squares.count && (squares.starts[index] ?? 0) < line.start) index++;
		for (; index < squares.count && (squares.starts[index] ?? 0) < line.end; index++) {
			const start = squares.starts[index] ?? 0;
			while (stretch < stretches.length - 1 && (stretches[stretch]?.end ?? 0) <= start + blank) stretch++;
			const form = verticalForm(body.slice(start, squares.starts[index + 1]));
			column.push({text: form, role: stretches[stretch]?.role ?? 'plain'});
		}
		return column;
	});
}

/** The clusters that get a square each. */
function squaresOf(text: string): Clusters {
	const cells = clusters(text, square);
	const seconds = new Set(Array.from(text.matchAll(pairPattern), match => match.index + 1));
	const starts: number[] = [];
	for (let index = 0; index < cells.count; index++) {
		const start = cells.starts[index] ?? 0;
		if (!seconds.has(start)) starts.push(start);
	}
	const count = starts.length;
	return {count, starts: [...starts, text.length], widths: starts.map(() => square)};
}
