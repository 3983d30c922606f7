// How much work a parser would have with some markup, found out without parsing it.

export type MarkupSize = {
	readonly tags: number;
	/** The sum of the depths at which they stand. */
	readonly depths: number;
	/** Of elements that are not closed by what follows them. */
	readonly depth: number;
};

/** Without end tags, or closed by the next of their kind: they do not nest. */
const flat = new Set(
	'area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option thead tbody tfoot rb rt rp'.split(
		' ',
	),
);

/** Counts tags and the depth that they reach at most, as far as `enough` of any. */
export function measureMarkup(markup: string, enough: MarkupSize): MarkupSize {
	const tag = /<(?<end>\/?)(?<name>[a-z][a-z\d:-]{0,30})?/giu;
	let tags = 0;
	let depths = 0;
	let depth = 0;
	let deepest = 0;
	for (let found = tag.exec(markup); found; found = tag.exec(markup)) {
		tags++;
		const name = found.groups?.name?.toLowerCase();
		if (name !== undefined && !flat.has(name)) {
			depth = Math.max(0, depth + (found.groups?.end ? -1 : 1));
			deepest = Math.max(deepest, depth);
		}
		depths += depth;
		if (tags > enough.tags || deepest > enough.depth || depths > enough.depths) break;
	}
	return {tags, depths, depth: deepest};
}
