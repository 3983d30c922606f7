// Lights up a query's hits in what is shown.
import {highlight} from '../search/highlight.ts';
import type {Match} from '../search/match.ts';
import {parseQuery} from '../search/parse-query.ts';
import {findBeneath} from '../typeset/ambiguous.ts';
import type {Row, Span} from '../typeset/row.ts';
import type {Highlight} from '../typeset/stretch.ts';

/** Finds the hits of a query, as it matched, in a text as it is drawn; undefined for no query. */
export function lighter(query: string, match: Match = 'approximate'): Highlight | undefined {
	if (query === '') return undefined;
	const asked = parseQuery(query).query;
	return text => findBeneath(text, bare => highlight(bare, asked, match));
}

/** A text in one row, with what `light` finds in it lit up; nothing if it is not given. */
export function lit(text: string, light: Highlight | undefined): Row {
	const spans: Span[] = [];
	let done = 0;
	for (const [start, end] of light?.(text) ?? []) {
		spans.push({text: text.slice(done, start), role: 'plain'}, {text: text.slice(start, end), role: 'hit'});
		done = end;
	}
	return [...spans, {text: text.slice(done), role: 'plain'}];
}
