// The article and another copy: side by side, or merged into one text.
import type {Collation} from '../../compare/collation.ts';
import {markPlaces} from '../../compare/mark-places.ts';
import {type Cell, type Paragraph, type Piece, paragraphsOf} from '../../compare/paragraphs.ts';
import {safe} from '../../terminal/safe.ts';
import {fitRow} from '../../typeset/fit.ts';
import type {Role, Row} from '../../typeset/row.ts';
import type {Wording} from '../wording.ts';
import {type PlacedRows, type PlacedSpan, placedBlock, stackBlocks} from './placed-block.ts';

/** Between the two, a border with a cell on either side. */
const border = ' | ';

/** Stands where one copy has nothing in a place. */
const nothing = '[]';

/** The width of each of two texts side by side on `width` cells. */
export function columnWidth(width: number): number {
	return Math.max(2, Math.floor((width - border.length) / 2));
}

/** The first of two copies at the left, the second at the right, paragraph beside paragraph. */
export function sideBySideRows(
	pair: Collation,
	marks: boolean,
	width: number,
	messages: Wording,
): PlacedRows {
	const own = columnWidth(width);
	let before: Paragraph | null = null;
	const blocks = paragraphs(pair, marks).map(paragraph => {
		const sides = [0, 1].map(copy => {
			const cell = paragraph[copy];
			const wasAbsent = before?.[copy]?.there === 'nothing';
			return placedBlock(cell ? spansOf(cell, wasAbsent, messages) : [], own);
		});
		before = paragraph;
		return beside(sides, own, width);
	});
	return stackBlocks(blocks, width);
}

/**
 * The first of two copies with the readings of the second behind its own, in brackets, as are passages that only the
 * second has.
 */
export function mergedRows(pair: Collation, marks: boolean, width: number, messages: Wording): PlacedRows {
	const shown = shower(messages);
	const blocks = paragraphs(pair, marks).map(([own, other]) => {
		if (own?.there === 'nothing') {
			const text = `[${(other?.pieces ?? []).map(piece => shown(piece.text)).join('')}]`;
			return placedBlock([{text, role: 'note', place: null}], width);
		}
		const readings = new Map(
			(other?.pieces ?? []).flatMap(({place, text}) => (place === null ? [] : [[place, text]])),
		);
		const isAlone = other?.there === 'nothing';
		const spans = (own?.pieces ?? []).flatMap((piece): PlacedSpan[] => {
			const {text, place} = piece;
			if (place === null) return [{text: shown(text), role: isAlone ? 'faint' : roleOf(piece), place}];
			return [
				{text: shown(text), role: 'hit', place},
				...(readings.has(place)
					? [{text: `[${shown(readings.get(place) ?? '')}]`, role: 'note', place} as const]
					: []),
			];
		});
		return placedBlock(spans, width);
	});
	return stackBlocks(blocks, width);
}

function paragraphs({body, variants}: Collation, marks: boolean): Paragraph[] {
	const places = variants.filter(({part}) => part === 'body').map(({place}) => place);
	return paragraphsOf(body, places, marks ? markPlaces(body) : []);
}

function spansOf({pieces, there}: Cell, wasAbsent: boolean, messages: Wording): PlacedSpan[] {
	const absent: PlacedSpan = {text: messages.absentHere, role: 'faint', place: null};
	if (there === 'nothing') return wasAbsent ? [] : [absent];
	const shown = shower(messages);
	const spans = pieces.map(
		(piece): PlacedSpan => ({
			text: piece.place !== null && piece.text === '' ? nothing : shown(piece.text),
			role: roleOf(piece),
			place: piece.place,
		}),
	);
	return there === 'part' ? [...spans, absent] : spans;
}

function shower(messages: Wording): (text: string) => string {
	return text => messages.drawn(safe(text, {oneLine: true}));
}

function roleOf({place, isMark}: Piece): Role {
	return place !== null ? 'hit' : isMark ? 'mark' : 'plain';
}

function beside([left, right]: readonly PlacedRows[], own: number, width: number): PlacedRows {
	const height = Math.max(left?.rows.length ?? 0, right?.rows.length ?? 0);
	const blank: Row = [{text: ' '.repeat(own), role: 'plain'}];
	const rows = Array.from({length: height}, (_, index) =>
		fitRow(
			[...(left?.rows[index] ?? blank), {text: border, role: 'border'}, ...(right?.rows[index] ?? blank)],
			width,
		),
	);
	return {rows, rowOfPlace: new Map([...(right?.rowOfPlace ?? []), ...(left?.rowOfPlace ?? [])])};
}
