// A line of a list as a person at a terminal reads it: its cells below those of the line before, cut at the terminal's width.
import {drawn} from '../typeset/ambiguous.ts';
import {fitRow} from '../typeset/fit.ts';
import type {Span} from '../typeset/row.ts';
import {ambiguousWidthOf} from './ambiguous-width-of.ts';
import type {Context} from './context.ts';
import {dressRow} from './dress-row.ts';

/** Widths in cells; what comes behind the last of these columns stands one after another, all but the last faint. */
export type Columns = readonly number[];

/** A line that `tabLine` made, in columns. */
export function alignedLine(line: string, columns: Columns, context: Context): string {
	const width = ambiguousWidthOf(context);
	const cells = line.trimEnd().split('\t');
	const spans = cells.flatMap((cell, index): readonly Span[] => {
		const text = drawn(cell, width);
		const room = columns[index];
		if (room === undefined)
			return [{text: cell === '' ? '' : `${text}  `, role: index < cells.length - 1 ? 'faint' : 'plain'}];
		return [...fitRow([{text, role: 'plain'}], room), {text: '  ', role: 'plain'}];
	});
	return dressRow(fitRow(trimmed(spans), context.columns), context.styled);
}

/** Without the space behind the last column. */
function trimmed(spans: readonly Span[]): readonly Span[] {
	return spans.map((span, index) =>
		index === spans.length - 1 ? {...span, text: span.text.trimEnd()} : span,
	);
}
