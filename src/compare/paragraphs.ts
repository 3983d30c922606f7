// Copies side by side, paragraph by paragraph: what each has of every one, and where they differ in it.
import {blockSeparator} from './context.ts';
import type {MarkPlace} from './mark-places.ts';
import type {Place} from './places.ts';
import {stretchIn} from './stretch.ts';
import {absent, type Table} from './table.ts';

/** A piece of a copy's text. */
export type Piece = {
	readonly text: string;
	/** Which of the places it is a reading of; null if it is the same in all copies. */
	readonly place: number | null;
	/** A difference of marks or form alone. */
	readonly isMark: boolean;
};

/** What a copy has of a paragraph. */
export type Cell = {
	readonly pieces: readonly Piece[];
	/** Whether it has all of it, a part, or nothing. */
	readonly there: 'whole' | 'part' | 'nothing';
};

/** One paragraph, a cell for each copy in their order. */
export type Paragraph = readonly Cell[];

/**
 * The paragraphs of a table, as the copy that reaches furthest has them. `places` are those of the table, rising; `marks`
 * are lit too where they are wanted.
 */
export function paragraphsOf(
	table: Table,
	places: readonly Place[],
	marks: readonly MarkPlace[],
): Paragraph[] {
	const starts = startsOf(table, places);
	return starts.map((first, index) => {
		const end = starts[index + 1] ?? table.columns;
		const own = places.flatMap((place, number) =>
			place.first >= first && place.first < end ? [{...place, number}] : [],
		);
		const ownMarks = marks.filter(mark => mark.first >= first && mark.first < end);
		return table.rows.map((_, copy) => cellOf(table, copy, first, end, own, ownMarks));
	});
}

/** Columns at which a paragraph begins; none in the midst of a place. */
function startsOf(table: Table, places: readonly Place[]): number[] {
	const order = table.rows
		.map((row, copy) => ({copy, reach: row.reduce((sum, place) => (place === absent ? sum : sum + 1), 0)}))
		.sort((a, b) => b.reach - a.reach)
		.map(({copy}) => copy);
	const starts = new Set<number>();
	let last = -1;
	for (let column = 0; column < table.columns; column++) {
		const copy = order.find(one => (table.rows[one]?.[column] ?? absent) !== absent) ?? -1;
		const begins = copy !== last || beginsBlock(table, copy, column);
		last = copy;
		if (!begins) continue;
		const within = places.find(place => place.first < column && place.end > column);
		starts.add(within ? within.first : column);
	}
	return [...starts].sort((a, b) => a - b);
}

function beginsBlock({rows, letters}: Table, copy: number, column: number): boolean {
	const place = rows[copy]?.[column] ?? absent;
	if (place < 0) return false;
	const {source, starts, ends} = letters[copy] ?? {source: '', starts: [], ends: []};
	return source.slice(ends[place - 1] ?? 0, starts[place]).includes(blockSeparator);
}

type Numbered = Place & {readonly number: number};

function cellOf(
	table: Table,
	copy: number,
	first: number,
	end: number,
	places: readonly Numbered[],
	marks: readonly MarkPlace[],
): Cell {
	const row = (table.rows[copy] ?? new Int32Array()).subarray(first, end);
	const missing = row.reduce((sum, place) => (place === absent ? sum + 1 : sum), 0);
	const there = missing === 0 ? 'whole' : missing === row.length ? 'nothing' : 'part';
	if (there === 'nothing') return {pieces: [], there};
	const pieces: Piece[] = [];
	const write = (text: string, place: number | null, isMark: boolean) => {
		const plain = text.replaceAll(blockSeparator, '');
		const last = pieces.at(-1);
		if (last && last.place === place && last.isMark === isMark) {
			pieces[pieces.length - 1] = {...last, text: last.text + plain};
		} else if (plain !== '' || place !== null) {
			pieces.push({text: plain, place, isMark});
		}
	};
	let column = first;
	for (const place of [...places, {first: end, end, number: -1, readings: []}]) {
		for (const [from, to] of parted(column, place.first, marks)) {
			const stretch = stretchIn(table, copy, from, to);
			if (!stretch) continue;
			write(stretch.opening, null, false);
			write(
				stretch.letters,
				null,
				marks.some(mark => mark.first === from && mark.end === to),
			);
			write(
				stretch.behind,
				null,
				marks.some(mark => mark.first === to && mark.end === to),
			);
		}
		if (place.number < 0) break;
		const stretch = stretchIn(table, copy, place.first, place.end);
		const isThere = place.readings.some(({copies}) => copies.includes(copy));
		if (stretch) write(stretch.opening, null, false);
		if (isThere) write(stretch?.letters ?? '', place.number, false);
		else if (stretch) write(stretch.letters, null, false);
		if (stretch) write(stretch.behind, null, false);
		column = place.end;
	}
	return {pieces, there};
}

/** The columns from one to another, parted wherever marks or forms differ. */
function parted(from: number, to: number, marks: readonly MarkPlace[]): (readonly [number, number])[] {
	const cuts = marks.flatMap(mark => [mark.first, mark.end]).filter(cut => cut > from && cut < to);
	const bounds = [...new Set([from, ...cuts, to])].sort((a, b) => a - b);
	return bounds.slice(1).map((end, index) => [bounds[index] ?? from, end]);
}
