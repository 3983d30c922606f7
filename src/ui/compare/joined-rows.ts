// The text as all copies together have it, what is borrowed marked with the copy it is from.
import type {Collation} from '../../compare/collation.ts';
import {type JoinedSpan, joinedText} from '../../compare/joined-text.ts';
import {safe} from '../../terminal/safe.ts';
import type {Wording} from '../wording.ts';
import {type PlacedRows, type PlacedSpan, placedBlock, stackBlocks} from './placed-block.ts';
import {sigilOf} from './sigil.ts';

/** The body of copy `first`, filled up and amended, in rows of exactly `width` cells; each borrowed stretch is a place. */
export function joinedRows(
	collation: Collation,
	first: number,
	width: number,
	messages: Wording,
): PlacedRows {
	let places = 0;
	const blocks = joinedText(collation, first).map(({kind, spans}) =>
		placedBlock(
			spans.flatMap((span): PlacedSpan[] => {
				const text = messages.drawn(safe(span.text, {oneLine: true}));
				if (span.kind === 'own') return [{text, role: kind === 'subhead' ? 'subhead' : 'plain', place: null}];
				const place = places++;
				const role = span.kind === 'reading' ? 'hit' : 'note';
				return [
					{text: `[${text}`, role, place},
					{text: closing(span), role: 'faint', place},
				];
			}),
			width,
		),
	);
	return stackBlocks(blocks, width);
}

function closing({copy}: JoinedSpan): string {
	return ` ${sigilOf(copy)}]`;
}
