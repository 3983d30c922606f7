// Reads the articles in the rows of a table.
import {parse} from 'csv-parse';
import type {PageHints} from '../../page/hints.ts';
import {decodeText} from '../decode-text.ts';
import type {FormatPage, PlainDocument} from '../format.ts';
import {dayOfField} from '../iso-date.ts';
import {pageNumber} from '../page-number.ts';
import {SourceError} from '../source-error.ts';
import {type ToldPart, tellPage} from '../tell-page.ts';
import {type ColumnKind, type Columns, columnsIn} from './columns.ts';

/** Characters of the longest row. */
const longestRow = 4 * 1024 * 1024;

/** Articles on one page; the largest seen have some forty. */
const mostOnPage = 200;

/** Characters of a cell in a column that is not known, beyond which it is left out. */
const longestOther = 400;

type Row = {
	readonly number: number;
	readonly facts: PageHints['facts'];
	readonly parts: readonly ToldPart[];
};

/**
 * A page for each run of rows of one paper, day and page, where they name a page; else a page for each row. Rows count
 * from 1, the one that names the columns.
 *
 * @throws {SourceError} `damaged` if it can't be read as a table.
 */
export async function* readCsv({
	name,
	bytes,
}: Pick<PlainDocument, 'name' | 'bytes'>): AsyncGenerator<FormatPage> {
	let open: Row[] = [];
	const close = (): FormatPage[] => {
		const [first] = open;
		if (!first) return [];
		const articles = open.map(({parts}) => parts);
		open = [];
		return [tellPage({source: `${name}#${first.number}`, facts: first.facts, articles})];
	};
	for await (const row of rowsOf(decodeText(bytes, name), name)) {
		const [first] = open;
		if (first && (!isOnPage(row, first) || open.length >= mostOnPage)) yield* close();
		open.push(row);
	}
	yield* close();
}

function isOnPage(row: Row, {facts}: Row): boolean {
	const {outlet, date, page} = row.facts;
	return page !== undefined && page === facts.page && outlet === facts.outlet && date === facts.date;
}

async function* rowsOf(text: string, name: string): AsyncGenerator<Row> {
	const header = text.slice(0, 4000).split(/[\r\n]/u, 1)[0] ?? '';
	const columns = columnsIn(header);
	if (columns === null) throw new SourceError(name, {kind: 'damaged', what: 'CSV'});
	let number = 0;
	for await (const cells of recordsOf(text, columns, name)) {
		number++;
		if (number === 1) continue;
		const row = rowOf(cells, columns, header.split(columns.delimiter), number);
		if (row !== null) yield row;
	}
}

async function* recordsOf(text: string, {delimiter}: Columns, name: string): AsyncGenerator<string[]> {
	const parser = parse(text, {
		delimiter,
		relax_quotes: true,
		relax_column_count: true,
		skip_empty_lines: true,
		max_record_size: longestRow,
	});
	try {
		for await (const record of parser) yield record as string[];
	} catch (error) {
		throw new SourceError(name, {kind: 'damaged', what: 'CSV'}, {cause: error});
	}
}

function rowOf(
	cells: readonly string[],
	{kinds}: Columns,
	headers: readonly string[],
	number: number,
): Row | null {
	const of = (kind: ColumnKind) => cells[kinds.indexOf(kind)]?.trim() ?? '';
	const lines = (kind: ColumnKind) =>
		of(kind)
			.split(/[\r\n\u2028\u2029]+/u)
			.map(line => line.trim())
			.filter(line => line !== '');
	const date = dayOfField(of('date'));
	const page = pageNumber(of('page'));
	const others = cells.flatMap((cell, index): ToldPart[] => {
		const isOther = kinds[index] === null && cell.trim() !== '' && cell.length <= longestOther;
		return isOther ? [{role: 'furniture', text: `${headers[index]?.trim() ?? ''} ${cell.trim()}`}] : [];
	});
	const parts: ToldPart[] = [
		...(['section', 'kicker', 'headline', 'subhead', 'byline'] as const).map(role => ({
			role,
			text: of(role),
		})),
		...lines('body').map(text => ({role: 'paragraph', text}) as const),
		...lines('caption').map(text => ({role: 'caption', text}) as const),
	].filter(({text}) => text !== '');
	if (parts.length === 0) return null;
	const facts = {
		...(of('outlet') !== '' && {outlet: of('outlet')}),
		...(date !== null && {date}),
		...(page !== null && {page}),
	};
	return {number, facts, parts: [...parts, ...others]};
}
