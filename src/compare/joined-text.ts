// The text as its copies together have it: one of them, filled up and amended from the others, all of it marked.
import type {Block} from '../page/edition.ts';
import type {Collation} from './collation.ts';
import {blockSeparator} from './context.ts';
import type {Place} from './places.ts';
import {type Stretch, stretchIn} from './stretch.ts';
import {absent, type Table} from './table.ts';

/** A stretch of the text and the copy it is from, by its index. */
export type JoinedSpan = {
	readonly text: string;
	readonly copy: number;
	/**
	 * `own` is the first copy's; a `passage` is one that it does not have, a `reading` another wording, empty where
	 * words are left out.
	 */
	readonly kind: 'own' | 'passage' | 'reading';
};

export type JoinedBlock = {
	readonly kind: Block['kind'];
	readonly spans: readonly JoinedSpan[];
};

/**
 * The body of copy `first` with the passages that only others have, and with the likelier reading wherever an opinion
 * is for one that it does not have.
 */
export function joinedText({copies, body, variants}: Collation, first: number): JoinedBlock[] {
	const order = [first, ...byCoverage(copies.map(({coverage}) => coverage)).filter(copy => copy !== first)];
	const readings = new Map<number, {place: Place; copy: number}>();
	for (const {part, place, opinion} of variants) {
		const likelier = opinion.likelier === null ? undefined : place.readings[opinion.likelier];
		const copy = likelier?.copies[0];
		if (part !== 'body' || copy === undefined || likelier?.copies.includes(first)) continue;
		readings.set(place.first, {place, copy});
	}
	const writer = new Writer(copies.map(copy => copy.body.map(({kind}) => kind)));
	for (let column = 0; column < body.columns; ) {
		const copy = copyFor(body, order, column);
		const kind = copy === first ? 'own' : 'passage';
		const reading = readings.get(column);
		if (reading) {
			const {place} = reading;
			const own = stretchIn(body, copy, place.first, place.end);
			const other = stretchIn(body, reading.copy, place.first, place.end);
			const amended = other ?? own;
			const text = other?.letters ?? '';
			if (amended) writer.write({text, copy: reading.copy, kind: 'reading'}, amended);
			// The marks around it stay those of the text that is amended.
			if (own) writer.write({text: own.behind, copy, kind}, own);
			column = place.end;
			continue;
		}
		let end = column + 1;
		while (end < body.columns && !readings.has(end) && copyFor(body, order, end) === copy) end++;
		const stretch = stretchIn(body, copy, column, end);
		if (stretch) {
			const {opening, letters, behind} = stretch;
			writer.write({text: opening + letters + behind, copy, kind}, stretch);
		}
		column = end;
	}
	return writer.blocks();
}

function byCoverage(coverage: readonly number[]): number[] {
	return coverage.map((_, copy) => copy).sort((a, b) => (coverage[b] ?? 0) - (coverage[a] ?? 0));
}

/** The first copy in order that reaches a column. */
function copyFor({rows}: Table, order: readonly number[], column: number): number {
	return order.find(copy => (rows[copy]?.[column] ?? absent) !== absent) ?? 0;
}

/** Writes blocks, a new one wherever the text that is written goes on to one. */
class Writer {
	readonly #kinds: readonly (readonly Block['kind'][])[];
	readonly #blocks: {kind: Block['kind']; spans: JoinedSpan[]}[] = [];
	#isAtStart = true;

	constructor(kinds: readonly (readonly Block['kind'][])[]) {
		this.#kinds = kinds;
	}

	/** Adds a span of a stretch. */
	write(span: JoinedSpan, {block, beginsBlock}: Stretch): void {
		if (beginsBlock && span.kind !== 'reading') this.#isAtStart = true;
		for (const [index, text] of span.text.split(blockSeparator).entries()) {
			if (index > 0) this.#isAtStart = true;
			if (text !== '' || span.kind === 'reading')
				this.#add({...span, text}, this.#kinds[span.copy]?.[block + index] ?? 'paragraph');
		}
	}

	blocks(): JoinedBlock[] {
		return this.#blocks;
	}

	#add(span: JoinedSpan, kind: Block['kind']): void {
		if (this.#isAtStart) this.#blocks.push({kind, spans: []});
		this.#isAtStart = false;
		this.#blocks.at(-1)?.spans.push(span);
	}
}
