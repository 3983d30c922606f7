// How much a headline and a text speak of the same: bigrams they share, the rarer on the page the weightier.

/** Weighs bigrams by how few of the texts of a page hold them. */
export type Affinity = {
	/** 0 to 1: the share of the first text's bigrams, by weight, that the second holds. */
	readonly share: (part: string, whole: string) => number;
};

/** The weights of a page, from the texts that are told apart on it, such as its paragraphs. */
export function affinityOver(texts: readonly string[]): Affinity {
	let counted: Map<number, number> | null = null;
	const known = new Map<string, ReadonlySet<number>>();
	const bigramsOf = (text: string): ReadonlySet<number> => {
		const before = known.get(text);
		if (before) return before;
		const made = bigrams(text);
		known.set(text, made);
		return made;
	};
	// A page on which nothing is compared with anything may be one text of millions of characters.
	const counts = (): ReadonlyMap<number, number> => {
		if (counted !== null) return counted;
		counted = new Map();
		for (const text of texts)
			for (const gram of bigramsOf(text)) counted.set(gram, (counted.get(gram) ?? 0) + 1);
		return counted;
	};
	return {
		share: (part, whole) => {
			const frequency = counts();
			const held = bigramsOf(whole);
			let shared = 0;
			let all = 0;
			for (const gram of bigramsOf(part)) {
				const weight = Math.log(1 + texts.length / (frequency.get(gram) ?? 0.5));
				all += weight;
				if (held.has(gram)) shared += weight;
			}
			return all === 0 ? 0 : shared / all;
		},
	};
}

// Letters and digits of the Basic Multilingual Plane, looked up instead of matched: texts are walked whole.
const unknown = 0;
const inked = 1;
const blank = 2;
const mark = 3;
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
	const kind = kinds[unit] ?? unknown;
	if (kind !== unknown) return kind;
	const character = String.fromCharCode(unit);
	const found = /[\p{L}\p{N}\p{Cs}]/u.test(character) ? inked : /\s/u.test(character) ? blank : mark;
	kinds[unit] = found;
	return found;
}

/**
 * Pairs of neighbouring UTF-16 units as one number each; marks part them, blanks don't. Fifteen bits a unit, for
 * engines keep numbers of thirty without a box: all kana and Han are told apart, letters beyond share a number with
 * rare Han.
 */
function bigrams(text: string): ReadonlySet<number> {
	const grams = new Set<number>();
	const folded = text.normalize('NFKC');
	let before = -1;
	for (let index = 0; index < folded.length; index++) {
		const unit = folded.charCodeAt(index);
		const kind = kindOf(unit);
		if (kind === blank) continue;
		const short = (unit - 0x3000) & 0x7fff;
		if (kind === inked && before >= 0) grams.add(before * 0x8000 + short);
		before = kind === inked ? short : -1;
	}
	return grams;
}
