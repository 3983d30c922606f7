// The table of copies: a column for every letter of the text that they share, a row for every copy.
import {align} from './align.ts';
import type {Match} from './anchors.ts';
import {type Letters, lostLetter} from './letters.ts';

/** A copy has no letter where others have one: it says less. */
export const gap = -1;
/** A copy doesn't reach there: it is cut off, leaves a passage out, or can't be read. */
export const absent = -2;

/** All copies side by side. */
export type Table = {
	readonly letters: readonly Letters[];
	/** For every copy, for every column, which of its letters stands there, or `gap`, or `absent`. */
	readonly rows: readonly Int32Array[];
	readonly columns: number;
};

/** Letters that a copy lacks in a row from this many on are a passage that it does not have, not other wording. */
const leastPassage = 30;

/** Letters of a copy beyond the text that it shares, up to this many, may be that text misread. */
const mostAtEnd = 3;

/** Sets copies side by side, the longest first; rows are in the order of the copies. */
export function tableOf(copies: readonly Letters[]): Table {
	const order = copies
		.map((_, index) => index)
		.sort((a, b) => (copies[b]?.text.length ?? 0) - (copies[a]?.text.length ?? 0));
	let joined = new Joined('');
	for (const [place, index] of order.entries()) {
		const {text} = copies[index] ?? {text: ''};
		if (place === 0) joined = new Joined(text);
		else joined = joined.with(text, align(joined.text, text));
	}
	const rows: Int32Array[] = [];
	for (const [place, index] of order.entries()) {
		rows[index] = withoutLost(joined.rows[place] ?? new Int32Array(), copies[index]?.text ?? '');
	}
	return {letters: copies, rows, columns: joined.text.length};
}

/** The letter of a copy in a column; empty if it has none. */
export function letterAt({letters, rows}: Table, copy: number, column: number): string {
	const place = rows[copy]?.[column] ?? absent;
	return place < 0 ? '' : (letters[copy]?.text[place] ?? '');
}

/** What can't be read is as good as not there. */
function withoutLost(row: Int32Array, text: string): Int32Array {
	return text.includes(lostLetter)
		? row.map(place => (place >= 0 && text[place] === lostLetter ? absent : place))
		: row;
}

/** The letters of one or more copies together, and the rows of these. */
class Joined {
	readonly text: string;
	readonly rows: readonly Int32Array[];

	constructor(text: string, rows: readonly Int32Array[] = [Int32Array.from(text, (_, place) => place)]) {
		this.text = text;
		this.rows = rows;
	}

	/** With another copy, of which these letters are the same. */
	with(added: string, matches: readonly Match[]): Joined {
		const columns = new Columns(this, added);
		let one = 0;
		let other = 0;
		const end: Match = {one: this.text.length, other: added.length, length: 0};
		for (const [index, match] of [...matches, end].entries()) {
			const where = matches.length === 0 ? 'apart' : index === 0 ? 'start' : match === end ? 'end' : 'middle';
			columns.differing({one, oneEnd: match.one, other, otherEnd: match.other}, where);
			columns.same(match);
			one = match.one + match.length;
			other = match.other + match.length;
		}
		return columns.joined();
	}
}

type Stretch = {
	readonly one: number;
	readonly oneEnd: number;
	readonly other: number;
	readonly otherEnd: number;
};

/** Columns as they are written, from the first to the last. */
class Columns {
	readonly #former: Joined;
	readonly #added: string;
	/** For every column the former one, or -1. */
	readonly #from: number[] = [];
	/** For every column what the copy that is added has there. */
	readonly #places: number[] = [];
	/** For columns that are not of the former ones: what the former copies have there, those that reach so far. */
	readonly #others: number[] = [];

	constructor(former: Joined, added: string) {
		this.#former = former;
		this.#added = added;
	}

	same({one, other, length}: Match): void {
		for (let letter = 0; letter < length; letter++) this.#column(one + letter, other + letter, absent);
	}

	/** Letters of which none is the same. */
	differing({one, oneEnd, other, otherEnd}: Stretch, where: 'start' | 'middle' | 'end' | 'apart'): void {
		const former = oneEnd - one;
		const own = otherEnd - other;
		if (where === 'middle' && former < leastPassage && own < leastPassage) {
			this.#beside(one, oneEnd, other, otherEnd);
			return;
		}
		const isShort = own <= mostAtEnd && former > 0 && own > 0;
		if (isShort && where === 'start') {
			const from = Math.max(one, oneEnd - own);
			this.#only(one, from, other, other);
			this.#beside(from, oneEnd, other, otherEnd);
		} else if (isShort && where === 'end') {
			const to = Math.min(oneEnd, one + own);
			this.#beside(one, to, other, otherEnd);
			this.#only(to, oneEnd, otherEnd, otherEnd);
		} else {
			this.#only(one, oneEnd, other, otherEnd);
		}
	}

	joined(): Joined {
		const {text, rows} = this.#former;
		const letters = this.#from.map((from, column) =>
			from >= 0 ? text.charAt(from) : this.#added.charAt(this.#places[column] ?? 0),
		);
		const isSame = this.#from.length === text.length;
		const former = isSame ? rows : rows.map(row => this.#widened(row));
		return new Joined(letters.join(''), [...former, Int32Array.from(this.#places)]);
	}

	/** The row of a former copy with the new columns. */
	#widened(row: Int32Array): Int32Array {
		const {first, last} = reachOf(row);
		const wide = new Int32Array(this.#from.length);
		let before = -1;
		for (let column = 0; column < wide.length; column++) {
			const from = this.#from[column] ?? -1;
			if (from >= 0) {
				before = from;
				wide[column] = row[from] ?? absent;
			} else {
				const reaches = before >= first && before < last && row[before] !== absent;
				wide[column] = reaches ? (this.#others[column] ?? absent) : absent;
			}
		}
		return wide;
	}

	/** Other wording: letter beside letter, then what one of them has more. */
	#beside(one: number, oneEnd: number, other: number, otherEnd: number): void {
		const both = Math.min(oneEnd - one, otherEnd - other);
		for (let letter = 0; letter < both; letter++) this.#column(one + letter, other + letter, gap);
		for (let from = one + both; from < oneEnd; from++) this.#column(from, gap, gap);
		for (let place = other + both; place < otherEnd; place++) this.#column(-1, place, gap);
	}

	/** What only one of them has. */
	#only(one: number, oneEnd: number, other: number, otherEnd: number): void {
		for (let from = one; from < oneEnd; from++) this.#column(from, absent, absent);
		for (let place = other; place < otherEnd; place++) this.#column(-1, place, absent);
	}

	#column(from: number, place: number, others: number): void {
		this.#from.push(from);
		this.#places.push(place);
		this.#others.push(others);
	}
}

/** The first and last column in which a copy has a letter. */
function reachOf(row: Int32Array): {first: number; last: number} {
	return {first: row.findIndex(place => place >= 0), last: row.findLastIndex(place => place >= 0)};
}
