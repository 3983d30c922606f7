// What a view of a comparison shows, as rows, made once for each width.
import {type Collation, collate} from '../../compare/collation.ts';
import {copyOf} from '../../library/copies.ts';
import type {Row} from '../../typeset/row.ts';
import type {Wording} from '../wording.ts';
import {type Compared, type CompareView, otherCopy} from './comparing.ts';
import {joinedRows} from './joined-rows.ts';
import type {PlacedRows} from './placed-block.ts';
import {mergedRows, sideBySideRows} from './two-copies.ts';
import {variantRows} from './variant-rows.ts';

/** All but the list, of which only some rows change. */
export type TextView = Exclude<CompareView, 'copies'>;

export type ViewOptions = {
	readonly view: TextView;
	readonly chosen: number;
	readonly marks: boolean;
	readonly width: number;
};

/** Rows of a view, and where its places begin, rising. */
export type ViewRows = {
	readonly rows: readonly Row[];
	readonly places: readonly number[];
};

const made = new WeakMap<Compared, Map<string, {readonly messages: Wording; readonly rows: ViewRows}>>();
const pairs = new WeakMap<Compared, Map<number, Collation>>();

/** The rows of a view, each exactly as wide as asked. */
export function viewRows(compared: Compared, options: ViewOptions, messages: Wording): ViewRows {
	const {view, chosen, marks, width} = options;
	const other = otherCopy(compared, chosen);
	const name = `${view} ${other} ${marks} ${width}`;
	const known = made.get(compared) ?? new Map();
	made.set(compared, known);
	const found = known.get(name);
	if (found?.messages === messages) return found.rows;
	const {rows, rowOfPlace} = placedRows(compared, options, other, messages);
	const shown: ViewRows = {rows, places: [...rowOfPlace.values()].sort((a, b) => a - b)};
	known.set(name, {messages, rows: shown});
	return shown;
}

/** The article and one of its copies, compared with nothing else. */
export function pairOf(compared: Compared, other: number): Collation {
	const known = pairs.get(compared) ?? new Map<number, Collation>();
	pairs.set(compared, known);
	const found = known.get(other);
	if (found) return found;
	const {printed, own} = compared;
	const pair = collate([printed[own], printed[other]].flatMap(copy => (copy ? [copyOf(copy.article)] : [])));
	known.set(other, pair);
	return pair;
}

function placedRows(
	compared: Compared,
	{view, marks, width}: ViewOptions,
	other: number,
	messages: Wording,
): PlacedRows {
	switch (view) {
		case 'readings':
			return readingRows(compared, width, messages);
		case 'two':
			return sideBySideRows(pairOf(compared, other), marks, width, messages);
		case 'merged':
			return mergedRows(pairOf(compared, other), marks, width, messages);
		case 'joined':
			return joinedRows(compared.collation, compared.own, width, messages);
	}
}

function readingRows({collation}: Compared, width: number, messages: Wording): PlacedRows {
	const rows: Row[] = [];
	const rowOfPlace = new Map<number, number>();
	for (const [index, variant] of collation.variants.entries()) {
		if (index > 0) rows.push([{text: ' '.repeat(width), role: 'plain'}]);
		rowOfPlace.set(index, rows.length);
		rows.push(...variantRows(variant, index + 1, width, messages));
	}
	return {rows, rowOfPlace};
}
