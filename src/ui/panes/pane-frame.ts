// What all panes share: a title row that shows the focus, and content filled up to the pane's height.
import {blankRow} from '../../typeset/blank-row.ts';
import {setBlock} from '../../typeset/block.ts';
import {fitRow} from '../../typeset/fit.ts';
import type {Row, Span} from '../../typeset/row.ts';

/** A pane's size in cells, without its title row. */
export type PaneSize = {
	readonly width: number;
	readonly height: number;
};

/** A title row; the pane in focus has a `>` before its name and stands out as a whole. */
export function titleRow(title: string, aside: string, width: number, focused: boolean): Row {
	const marked = `${focused ? '>' : ' '} ${title}`;
	const spans: Span[] = [{text: marked, role: 'title'}];
	const row = fitRow(spans, width);
	const padding = row.at(-1);
	const full =
		padding && padding.text.trim() === '' && aside !== '' && padding.text.length > aside.length + 1;
	const placed: Row = full
		? [
				...row.slice(0, -1),
				{text: ' '.repeat(padding.text.length - aside.length - 1), role: 'plain'},
				{text: `${aside} `, role: 'title'},
			]
		: row;
	return placed.map(span => ({
		text: span.text,
		role: focused ? 'selected' : span.role === 'plain' ? 'title' : span.role,
	}));
}

/** `rows` cut or filled up with blank rows to the pane's height. */
export function fillUp(rows: readonly Row[], {width, height}: PaneSize): Row[] {
	const shown = rows.slice(0, height);
	return [...shown, ...Array.from({length: height - shown.length}, () => blankRow(width))];
}

/** A message in the middle of an empty pane. */
export function emptyPane(message: string, size: PaneSize): Row[] {
	const room = Math.max(2, size.width - 4);
	const rows = setBlock([{text: message, role: 'faint'}], room);
	const above = Math.max(0, Math.min(2, size.height - rows.length));
	return fillUp(
		[
			...Array.from({length: above}, () => blankRow(size.width)),
			...rows.map(row => fitRow([{text: '  ', role: 'plain'}, ...row], size.width)),
		],
		size,
	);
}
