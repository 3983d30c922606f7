// Hits as a person at a terminal reads them: in columns, what was found lit up.
import type {Hit} from '../../search/find.ts';
import type {TextRange} from '../../search/ranges.ts';
import {safe} from '../../terminal/safe.ts';
import {drawn} from '../../typeset/ambiguous.ts';
import {fitRow} from '../../typeset/fit.ts';
import type {Role, Span} from '../../typeset/row.ts';
import {cellWidth} from '../../typeset/width.ts';
import {outletLabel} from '../../ui/provenance.ts';
import {ambiguousWidthOf} from '../ambiguous-width-of.ts';
import type {Context} from '../context.ts';
import {dateOrGuess} from '../date-or-guess.ts';
import {dressRow} from '../dress-row.ts';

/** Cells; longer names of papers are cut. */
const widestOutlet = 12;

/** A line for each hit, cut at the terminal's width. */
export function aligned(hits: readonly Hit[], context: Context): string {
	const {columns, styled} = context;
	const width = ambiguousWidthOf(context);
	const lines = hits.map(hit => ({
		hit,
		outlet: drawn(outletLabel(hit), width),
		date: safe(dateOrGuess(hit), {oneLine: true}),
	}));
	const outletWidth = Math.min(widestOutlet, Math.max(...lines.map(({outlet}) => cellWidth(outlet))));
	const dateWidth = Math.max(...lines.map(({date}) => cellWidth(date)));
	return lines
		.map(({hit, outlet, date}) => {
			const spans: Span[] = [
				{text: `${hit.id}  `, role: 'plain'},
				...column(outlet, outletWidth),
				...column(date, dateWidth),
				...litUp(hit.headline, hit.headlineRanges, 'plain'),
				{text: '  ', role: 'plain'},
				...litUp(hit.snippet, hit.snippetRanges, 'faint'),
			];
			const shown = spans.map(({text, role}) => ({text: drawn(text, width), role}));
			return dressRow(fitRow(shown, columns), styled);
		})
		.join('');
}

/** The text in so many cells, with the space between columns after it; nothing if no line has any. */
function column(text: string, width: number): readonly Span[] {
	return width === 0 ? [] : [...fitRow([{text, role: 'plain'}], width), {text: '  ', role: 'plain'}];
}

/** Made safe piece by piece: the ranges are those of the text as it is stored. */
function litUp(text: string, ranges: readonly TextRange[], role: Role): Span[] {
	const spans: Span[] = [];
	let end = 0;
	const add = (piece: string, as: Role) => {
		if (piece !== '') spans.push({text: safe(piece, {oneLine: true}), role: as});
	};
	for (const range of ranges) {
		add(text.slice(end, range[0]), role);
		add(text.slice(...range), 'hit');
		end = range[1];
	}
	add(text.slice(end), role);
	return spans;
}
