// paper-tui search: one line a hit.
import {find, type Hit} from '../search/find.ts';
import type {TextRange} from '../search/ranges.ts';
import {safe} from '../terminal/safe.ts';
import {drawn} from '../typeset/ambiguous.ts';
import {fitRow} from '../typeset/fit.ts';
import type {Role, Span} from '../typeset/row.ts';
import {cellWidth} from '../typeset/width.ts';
import {outletLabel} from '../ui/provenance.ts';
import {ambiguousWidthOf} from './ambiguous-width-of.ts';
import type {ExitCode} from './command.ts';
import type {Context} from './context.ts';
import {dateOrGuess} from './date-or-guess.ts';
import {dressRow} from './dress-row.ts';
import {filterOf, tellUndated} from './filter.ts';
import {jsonLine} from './json-line.ts';
import type {Values} from './option.ts';
import {printArticle} from './print-article.ts';
import {tabLine} from './tab-line.ts';
import {withLibrary} from './with-library.ts';

const usualLimit = 50;
/** Cells; longer names of papers are cut on a terminal. */
const widestOutlet = 12;

/** Prints the hits, best first, or with `--open` one of them whole. */
export async function run(context: Context, words: readonly string[], values: Values): Promise<ExitCode> {
	const {messages} = context;
	return withLibrary(context, async library => {
		const filter = filterOf(values);
		const limit = Math.max(values.limit ?? usualLimit, values.open ?? 0);
		const {hits, scope} = await find(library, words.join(' '), {
			...filter,
			limit,
			...(values.in !== undefined && {field: values.in}),
		});
		await tellUndated(library, filter, context);
		if (hits.length === 0) {
			context.complain(messages.nothingFound);
			return 1;
		}
		if (values.open !== undefined) {
			const hit = hits[values.open - 1];
			const answer = hit ? await library.article(hit.id) : null;
			if (answer?.kind !== 'found') {
				context.complain(messages.hitAbsent(values.open, hits.length));
				return 1;
			}
			await printArticle(context, answer.article, values.json ? 'json' : null);
			return 0;
		}
		await context.write(printed(hits, context, values.json === true));
		if (scope === 'newest-window') context.complain(messages.newestOnly);
		return 0;
	});
}

function printed(hits: readonly Hit[], context: Context, asJson: boolean): string {
	if (asJson) return hits.map(hit => jsonLine(hitObject(hit))).join('');
	if (context.output.isTTY) return aligned(hits, context);
	return hits
		.map(hit => tabLine([hit.id, outletLabel(hit), dateOrGuess(hit), hit.headline, hit.snippet]))
		.join('');
}

function hitObject({id, outlet, date, page, headline, snippet, score, outletGuess, dateGuess}: Hit): object {
	return {id, outlet, date, page, headline, snippet, score, outletGuess, dateGuess};
}

/** Columns, each line cut at the terminal's width, what was found lit up. */
function aligned(hits: readonly Hit[], context: Context): string {
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
