// The list of who carries a text, and of the articles of its series: entries to choose from.
import type {SeriesMember} from '../../library/series.ts';
import {fitRow} from '../../typeset/fit.ts';
import type {Row, Span} from '../../typeset/row.ts';
import {oneLine} from '../one-line.ts';
import {dateLabel} from '../provenance.ts';
import type {Wording} from '../wording.ts';
import type {Compared} from './comparing.ts';
import {copyRows} from './copy-rows.ts';

/** The rows of a list, and those of each of its entries. */
export type ListRows = {
	readonly rows: readonly Row[];
	/** First row of each entry, and the one behind its last. */
	readonly entries: readonly (readonly [first: number, end: number])[];
};

/** Rows of exactly `width` cells; the chosen entry stands out. */
export function listRows(compared: Compared, chosen: number, width: number, messages: Wording): ListRows {
	const {printed, collation, series} = compared;
	const rows: Row[] = [];
	const entries: (readonly [number, number])[] = [];
	const heading = (text: string) => rows.push(fitRow([{text, role: 'section'}], width));
	const add = (own: readonly Row[]) => {
		const isChosen = entries.length === chosen;
		entries.push([rows.length, rows.length + own.length]);
		rows.push(...(isChosen ? own.map(row => row.map(selected)) : own));
	};
	heading(messages.copiesCarry(printed.length));
	for (const own of copyRows(printed, collation.copies, width, messages, compared.own)) add(own);
	rows.push(fitRow([], width));
	heading(messages.placesDiffer(collation.variants.length));
	if (series.length > 0) {
		rows.push(fitRow([], width));
		heading(messages.seriesOf(series.length));
		for (const member of series) add([seriesRow(member, width, messages)]);
	}
	return {rows, entries};
}

/** How many entries there are to choose from. */
export function entryCount({printed, series}: Compared): number {
	return printed.length + series.length;
}

function seriesRow({number, article}: SeriesMember, width: number, messages: Wording): Row {
	return fitRow(
		[
			{text: `${number}`.padStart(3), role: 'title'},
			{text: `  ${dateLabel(article, messages)}  `, role: 'plain'},
			{text: oneLine(article.headline, messages), role: 'headline'},
		],
		width,
	);
}

function selected({text}: Span): Span {
	return {text, role: 'selected'};
}
