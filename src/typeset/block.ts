// Sets one block of text, in one role or several, as rows, with the hits of a search lit up in it.
import {balancedLines} from './balance.ts';
import type {Line} from './fill.ts';
import {fitRow} from './fit.ts';
import {fullWidthPunctuation} from './full-width-punctuation.ts';
import {hanLatinBoundaries} from './han-latin.ts';
import {justified} from './justify.ts';
import {halfForm, isSqueezed, type LineEnd} from './line-end.ts';
import type {Row, Span} from './row.ts';
import {type Highlight, joinSpans, type Stretch, withSpaces} from './stretch.ts';
import {cellWidth} from './width.ts';
import {linesOf, usableIndent} from './wrap.ts';

/** Habits of setting that readers differ in; all off unless given. */
export type LineStyle = LineEnd & {
	/** Fill lines that lack a cell or two, but for the last of a paragraph. */
	readonly justified?: boolean;
	/** Show a space where Han meets Latin letters or digits. */
	readonly spaced?: boolean;
	/** Begin paragraphs flush with their other lines, and part them by a blank one instead (段首顶格). */
	readonly flush?: boolean;
};

export type Layout = LineStyle & {
	/** Cells the first line is moved in by. */
	readonly firstIndent?: number;
	/** Even out the lines, as headlines want it. */
	readonly balanced?: boolean;
	readonly highlight?: Highlight | undefined;
};

/**
 * The spans as one block of rows of exactly `width` cells (at least 2); white space around the block is left
 * out. `highlight` is asked for each span's text as it was given. Where stops may hang, it is into the last
 * cells of these rows.
 */
export function setBlock(spans: readonly Span[], width: number, layout: Layout = {}): Row[] {
	return [...rowsOfBlock(spans, width, layout)];
}

/** As `setBlock`, each row set only when it is asked for. */
export function* rowsOfBlock(spans: readonly Span[], width: number, layout: Layout = {}): Generator<Row> {
	const given = joinSpans(spans, layout.highlight);
	if (given.text.trim() === '') return;
	// Of equal length, so that lines and stretches agree.
	const turned = {...given, text: fullWidthPunctuation(given.text)};
	const {text, stretches} = layout.spaced ? withSpaces(turned, hanLatinBoundaries(turned.text)) : turned;
	const blank = text.length - text.trimStart().length;
	const body = text.slice(blank).trimEnd();
	const hanging = layout.balanced || width - (layout.hanging ?? 0) < 2 ? 0 : (layout.hanging ?? 0);
	const measure = width - hanging;
	const indent = layout.balanced ? 0 : usableIndent(layout.firstIndent ?? 0, measure);
	const cut = new Cutter(text, stretches);
	let room = measure - indent;
	for (const line of layout.balanced
		? balancedLines(body, measure)
		: linesOf(body, measure, {...layout, hanging})) {
		const own = cut.spansOf({start: line.start + blank, end: line.end + blank});
		const set = squeezed(own, room, {...layout, hanging});
		const isLast = line.end === body.length || /[ \t\u3000]*\n/uy.test(body.slice(line.end, line.end + 80));
		const filled =
			layout.justified && !layout.balanced && !isLast ? justified(set, room - widthOf(set)) : set;
		yield fitRow(room < measure ? [{text: ' '.repeat(indent), role: 'plain'}, ...filled] : filled, width);
		room = measure;
	}
}

/** Cuts a text's stretches into lines, which are to be asked for in order. */
class Cutter {
	readonly #text: string;
	readonly #stretches: readonly Stretch[];
	#first = 0;

	constructor(text: string, stretches: readonly Stretch[]) {
		this.#text = text;
		this.#stretches = stretches;
	}

	spansOf(line: Line): Span[] {
		const stretches = this.#stretches;
		while (this.#first < stretches.length - 1 && (stretches[this.#first]?.end ?? 0) <= line.start)
			this.#first++;
		const spans: Span[] = [];
		for (let index = this.#first; index < stretches.length; index++) {
			const stretch = stretches[index];
			if (stretch === undefined || stretch.start >= line.end) break;
			const part = this.#text.slice(Math.max(stretch.start, line.start), Math.min(stretch.end, line.end));
			if (part !== '') spans.push({text: part, role: stretch.role});
		}
		return spans;
	}
}

/** The line with its last mark in half-width form where only that lets it fit. */
function squeezed(spans: readonly Span[], room: number, lineEnd: LineEnd): readonly Span[] {
	const last = spans.at(-1);
	if (!lineEnd.squeezed || last === undefined) return spans;
	const unit = last.text.charCodeAt(last.text.length - 1);
	if (!isSqueezed(unit, widthOf(spans) - room, lineEnd)) return spans;
	return [...spans.slice(0, -1), {text: last.text.slice(0, -1) + halfForm(unit), role: last.role}];
}

function widthOf(spans: readonly Span[]): number {
	return spans.reduce((sum, span) => sum + cellWidth(span.text), 0);
}
