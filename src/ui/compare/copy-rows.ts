// The copies of a text as rows: who printed it when and where, how much of it, and under which headline.
import type {CollatedCopy} from '../../compare/collation.ts';
import type {PrintedCopy} from '../../library/copies.ts';
import {safe} from '../../terminal/safe.ts';
import {fitRow} from '../../typeset/fit.ts';
import type {Row, Span} from '../../typeset/row.ts';
import {cellWidth} from '../../typeset/width.ts';
import {oneLine} from '../one-line.ts';
import {dateLabel, outletLabel} from '../provenance.ts';
import type {Wording} from '../wording.ts';
import {sigilOf} from './sigil.ts';

/** From this width on the headline stands beside the rest; below it in a row of its own. */
const oneRowWidth = 110;

/** The names of papers are given in at most so many cells. */
const outletColumn = 2;
const mostOutlet = 16;
/** The first to give way where there is no room for all. */
const placeColumn = 3;

/** Cells between two columns. */
const between = '  ';

/** The rows of each copy, exactly `width` cells wide each: two, or one where there is room. `own` is the one they are listed for. */
export function copyRows(
	copies: readonly PrintedCopy[],
	collated: readonly CollatedCopy[],
	width: number,
	messages: Wording,
	own: number | null = null,
): Row[][] {
	const lines = copies.map((copy, index) => factsOf(copy, collated[index], index, messages));
	const widths = [0, 1, 2, 3, 4].map(column => {
		const widest = lines.reduce((most, facts) => Math.max(most, cellWidth(facts[column] ?? '')), 0);
		return column === outletColumn ? Math.min(widest, mostOutlet) : widest;
	});
	const whole = widths.reduce((sum, column) => sum + column + between.length, 0);
	return copies.map(({article}, index) => {
		const facts = (lines[index] ?? []).flatMap((fact, column): Span[] => {
			if (column === placeColumn && whole > width) return [];
			const role = column === 0 ? 'title' : column === 4 ? 'note' : 'plain';
			return [...fitRow([{text: fact, role}], widths[column] ?? 0), {text: between, role: 'plain'}];
		});
		const notes = [
			...(isFirst(index, copies) ? [messages.copyFirst] : []),
			...(index === own ? [messages.copyOwn] : []),
			...(article.headlineMade ? [messages.headlineNone] : []),
			...(article.headlineMade || (collated[index]?.sharesHeadline ?? true) ? [] : [messages.ownHeadline]),
		];
		const headline: Span[] = [
			...(notes.length > 0 ? [{text: `(${notes.join(', ')}) `, role: 'faint'} as const] : []),
			{text: oneLine(article.headline, messages), role: 'headline'},
		];
		if (width >= oneRowWidth) return [fitRow([...facts, ...headline], width)];
		const indent = ' '.repeat((widths[0] ?? 0) + between.length);
		return [fitRow(facts, width), fitRow([{text: indent, role: 'plain'}, ...headline], width)];
	});
}

function factsOf(
	{article, order, of}: PrintedCopy,
	collated: CollatedCopy | undefined,
	index: number,
	messages: Wording,
): string[] {
	const page = article.page === null ? '' : `${messages.pageNumber(safe(article.page, {oneLine: true}))} `;
	return [
		sigilOf(index),
		dateLabel(article, messages),
		messages.drawn(outletLabel(article)),
		`${messages.drawn(page)}${messages.copyPlace(order, of)}`,
		collated ? messages.copyShare(Math.round(collated.coverage * 100), collated.characters) : '',
	];
}

/** Whether it was printed on an earlier day than all others, as far as is stated. */
function isFirst(index: number, copies: readonly PrintedCopy[]): boolean {
	const date = copies[index]?.article.date ?? null;
	return (
		date !== null &&
		copies.every(({article}, other) => other === index || (article.date !== null && article.date > date))
	);
}
