// A whole comparison as rows: the copies, then every place where they differ.
import type {Collation} from '../../compare/collation.ts';
import type {MarkPlace} from '../../compare/mark-places.ts';
import type {PrintedCopy} from '../../library/copies.ts';
import {setBlock} from '../../typeset/block.ts';
import type {Role, Row} from '../../typeset/row.ts';
import type {Wording} from '../wording.ts';
import {copyRows} from './copy-rows.ts';
import {type ToldVariant, variantRows} from './variant-rows.ts';

/** Rows of exactly `width` cells (at least 2), and empty ones between the parts. `marks` are told if they are wanted. */
export function comparisonRows(
	printed: readonly PrintedCopy[],
	{copies, variants}: Collation,
	marks: readonly MarkPlace[] | null,
	width: number,
	messages: Wording,
): Row[] {
	const line = (text: string, role: Role) => setBlock([{text, role}], width);
	const told: ToldVariant[] = [
		...variants,
		...(marks ?? []).map(mark => ({...mark, part: 'body' as const, opinion: null})),
	];
	const forms = marks?.filter(({kind}) => kind === 'form').length ?? 0;
	return [
		...line(messages.copiesCarry(copies.length), 'title'),
		[],
		...copyRows(printed, copies, width, messages).flat(),
		[],
		...line(messages.placesDiffer(variants.length), 'title'),
		...(marks === null ? [] : line(messages.marksDiffer(marks.length - forms, forms), 'title')),
		...told.flatMap((variant, index) => [[], ...variantRows(variant, index + 1, width, messages)]),
	];
}
