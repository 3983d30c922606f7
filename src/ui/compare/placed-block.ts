// Sets pieces of a text as one block, and knows on which of its rows each place stands.
import {setBlock} from '../../typeset/block.ts';
import {inkInRow} from '../../typeset/ink.ts';
import type {Role, Row} from '../../typeset/row.ts';

/** A stretch of text, ready to be shown, and the place it is a reading of. */
export type PlacedSpan = {
	readonly text: string;
	readonly role: Role;
	readonly place: number | null;
};

export type PlacedRows = {
	readonly rows: readonly Row[];
	/** By place, the row it begins on. */
	readonly rowOfPlace: ReadonlyMap<number, number>;
};

/** The rows of a block, each exactly `width` cells (at least 2). */
export function placedBlock(spans: readonly PlacedSpan[], width: number): PlacedRows {
	const rows = setBlock(spans, width);
	const rowOfPlace = new Map<number, number>();
	let before = 0;
	let row = 0;
	let end = rows[0] ? inkInRow(rows[0]) : 0;
	for (const {text, role, place} of spans) {
		while (row < rows.length - 1 && before >= end) {
			row++;
			end += inkInRow(rows[row] ?? []);
		}
		if (place !== null && !rowOfPlace.has(place)) rowOfPlace.set(place, row);
		before += inkInRow([{text, role}]);
	}
	return {rows, rowOfPlace};
}

/** Blocks one below another, an empty row of `width` cells between any two. */
export function stackBlocks(blocks: readonly PlacedRows[], width: number): PlacedRows {
	const rows: Row[] = [];
	const rowOfPlace = new Map<number, number>();
	for (const block of blocks) {
		if (rows.length > 0) rows.push([{text: ' '.repeat(width), role: 'plain'}]);
		for (const [place, row] of block.rowOfPlace) {
			if (!rowOfPlace.has(place)) rowOfPlace.set(place, rows.length + row);
		}
		rows.push(...block.rows);
	}
	return {rows, rowOfPlace};
}
