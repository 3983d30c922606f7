// The copies of a text as rows: who printed it when and where, how much of it, and under which headline.
import type {CollatedCopy} from '../../compare/collation.ts';
import type {PrintedCopy} from '../../library/copies.ts';
import {safe} from '../../terminal/safe.ts';
import {fitRow} from '../../typeset/fit.ts';
import type {Role, Row, Span} from '../../typeset/row.ts';
import {cellWidth} from '../../typeset/width.ts';
import {dateLabel, outletLabel} from '../provenance.ts';
import type {Wording} from '../wording.ts';
import {sigilOf} from './sigil.ts';

/** From this width on the headline stands beside the rest; below it in a row of its own. */
const oneRowWidth = 110;

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
	const lines = copies.map((copy, index) =>
		factsOf(copy, collated[index], index, copies, messages, index === own),
	);
	const widths = [0, 1, 2, 3, 4].map(column =>
		lines.reduce((most, facts) => Math.max(most, cellWidth(facts[column] ?? '')), 0),
	);
	return copies.map(({article}, index) => {
		const facts = (lines[index] ?? []).map((fact, column) => {
			const role: Role = column === 0 ? 'title' : column === 4 ? 'note' : 'plain';
			return {text: padded(fact, widths[column] ?? 0) + between, role};
		});
		const shares = collated[index]?.sharesHeadline ?? true;
		const headline: Span[] = [
			{text: messages.drawn(safe(article.headline, {oneLine: true})), role: 'headline'},
			...(article.headlineMade
				? [{text: ` (${messages.headlineNone})`, role: 'faint'} as const]
				: shares
					? []
					: [{text: ` (${messages.ownHeadline})`, role: 'faint'} as const]),
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
	copies: readonly PrintedCopy[],
	messages: Wording,
	isOwn: boolean,
): string[] {
	const page = article.page === null ? '' : `${messages.pageNumber(safe(article.page, {oneLine: true}))} `;
	const share = collated ? messages.copyShare(Math.round(collated.coverage * 100), collated.characters) : '';
	return [
		sigilOf(index),
		dateLabel(article, messages),
		messages.drawn(outletLabel(article)),
		`${messages.drawn(page)}${messages.copyPlace(order, of)}`,
		[share, isFirst(index, copies) ? messages.copyFirst : '', isOwn ? messages.copyOwn : '']
			.filter(fact => fact !== '')
			.join(between),
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

function padded(text: string, width: number): string {
	return text + ' '.repeat(Math.max(0, width - cellWidth(text)));
}
