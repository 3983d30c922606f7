// Copies and variants as JSON shows them.
import type {Collation, Variant} from '../../compare/collation.ts';
import type {MarkPlace} from '../../compare/mark-places.ts';
import type {PrintedCopy} from '../../library/copies.ts';

/** How many digits of a share are worth telling. */
const digits = 4;

/** The documented fields first. `marks` are told among the variants if they are wanted. */
export function comparedObject(
	printed: readonly PrintedCopy[],
	{copies, variants}: Collation,
	marks: readonly MarkPlace[],
): object {
	const ids = copies.map(({id}) => id);
	const readingsOf = ({readings}: Pick<Variant, 'readings'>) =>
		readings.map(({text, copies}) => ({text, copies: copies.map(copy => ids[copy])}));
	return {
		copies: copies.map(({id, characters, coverage}, index) => {
			const copy = printed[index];
			return {
				id,
				outlet: copy?.article.outlet ?? null,
				date: copy?.article.date ?? null,
				characters,
				coverage: Number(coverage.toFixed(digits)),
				page: copy?.article.page ?? null,
				order: copy?.order,
				headline: copy?.article.headline,
				headlineMade: copy?.article.headlineMade,
				outletGuess: copy?.article.outletGuess ?? null,
				dateGuess: copy?.article.dateGuess ?? null,
				source: copy?.article.source,
			};
		}),
		variants: [
			...variants.map(variant => ({
				readings: readingsOf(variant),
				before: variant.before,
				after: variant.after,
				likelier: variant.opinion.likelier === null ? null : variant.readings[variant.opinion.likelier]?.text,
				kind: variant.kind,
				part: variant.part,
				reasons: variant.opinion.reasons,
			})),
			...marks.map(mark => ({
				readings: readingsOf(mark),
				before: mark.before,
				after: mark.after,
				likelier: null,
				kind: mark.kind,
				part: 'body',
				reasons: [],
			})),
		],
	};
}
