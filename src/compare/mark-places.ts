// Places where copies differ in marks, width or script alone, with no letter between them changed.
import {type Context, contextOf} from './context.ts';
import type {Place, Reading} from './places.ts';
import {absent, type Table} from './table.ts';

/** `marks`: another mark stands there, or none. `form`: the same, in another width, shape or script. */
export type MarkPlace = Place & Context & {readonly kind: 'marks' | 'form'};

const marksAtStart = /^[^\p{L}\p{N}]+/u;

/** Shapes of the same mark. */
const shapes: readonly (readonly [pattern: RegExp, mark: string])[] = [
	[/[“”„‟«»「」『』]/gu, '"'],
	[/[‘’‚‛]/gu, "'"],
	[/[—–―─−-]+/gu, '-'],
	[/(?:…|\.\.\.|⋯)+/gu, '…'],
	[/[。．.]/gu, '.'],
	[/[·•‧・]/gu, '·'],
];

/** Every such place, from the first to the last; spaces and the ends of paragraphs are no marks. */
export function markPlaces(table: Table): MarkPlace[] {
	const places: MarkPlace[] = [];
	for (let column = 0; column < table.columns; column++) {
		const letters = placeOf(table, column, column + 1, (copy, letter) => letterIn(table, copy, letter));
		if (letters) places.push({...letters, ...around(table, letters), kind: 'form'});
		const marks = placeOf(table, column + 1, column + 1, (copy, letter) => marksAfter(table, copy, letter));
		if (marks) {
			const shaped = new Set(marks.readings.map(({text}) => shapeOf(text)));
			places.push({...marks, ...around(table, marks), kind: shaped.size > 1 ? 'marks' : 'form'});
		}
	}
	return places;
}

function around(table: Table, place: Place): Context {
	const {before, after} = contextOf(table, place, place.readings.flatMap(({copies}) => copies).slice(0, 1));
	// A mark is no letter: it would be told with what follows it.
	return place.first < place.end ? {before, after} : {before, after: after.replace(marksAtStart, '')};
}

/** The readings of the copies that have a letter in the column before `end` and, for marks, the next one behind it. */
function placeOf(
	table: Table,
	first: number,
	end: number,
	textOf: (copy: number, letter: number) => string,
): Place | null {
	const readings = new Map<string, number[]>();
	for (const [copy, row] of table.rows.entries()) {
		const letter = row[end - 1] ?? absent;
		if (letter < 0 || (first === end && row[end] !== letter + 1)) continue;
		const text = textOf(copy, letter);
		readings.set(text, [...(readings.get(text) ?? []), copy]);
	}
	if (readings.size < 2 || !isSameLetter(table, end - 1)) return null;
	if (first === end && !isSameLetter(table, end)) return null;
	const sorted: Reading[] = [...readings].map(([text, copies]) => ({text, copies}));
	return {first, end, readings: sorted.sort((a, b) => b.copies.length - a.copies.length)};
}

function isSameLetter(table: Table, column: number): boolean {
	const letters = table.rows.flatMap((row, copy) => {
		const place = row[column] ?? absent;
		return place < 0 ? [] : [table.letters[copy]?.text[place]];
	});
	return new Set(letters).size === 1;
}

function letterIn({letters}: Table, copy: number, letter: number): string {
	const {source, starts, ends} = letters[copy] ?? {source: '', starts: [], ends: []};
	return source.slice(starts[letter], ends[letter]);
}

function marksAfter({letters}: Table, copy: number, letter: number): string {
	const {source, starts, ends} = letters[copy] ?? {source: '', starts: [], ends: []};
	return source.slice(ends[letter], starts[letter + 1]).replace(/\s/gu, '');
}

function shapeOf(marks: string): string {
	return shapes.reduce((text, [pattern, mark]) => text.replace(pattern, mark), marks.normalize('NFKC'));
}
