// How much a headline and a text speak of the same: bigrams they share, the rarer on the page the weightier.

/** Weighs bigrams by how few of the texts of a page hold them. */
export type Affinity = {
	/** 0 to 1: the share of the headline's bigrams, by weight, that the text holds. */
	readonly of: (headline: string, text: string) => number;
	/** 0 to 1: the share of the later text's bigrams, by weight, that the earlier one holds. */
	readonly cohesion: (later: string, earlier: string) => number;
};

/** The weights of a page, from the texts that are told apart on it, such as its paragraphs. */
export function affinityOver(texts: readonly string[]): Affinity {
	const frequency = new Map<string, number>();
	const sets = new Map<string, ReadonlySet<string>>();
	const bigramsOf = (text: string): ReadonlySet<string> => {
		const known = sets.get(text);
		if (known) return known;
		const made = bigrams(text);
		sets.set(text, made);
		return made;
	};
	for (const text of texts)
		for (const gram of bigramsOf(text)) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
	const weight = (gram: string): number => Math.log(1 + texts.length / (frequency.get(gram) ?? 0.5));
	const shared = (part: ReadonlySet<string>, whole: ReadonlySet<string>): number => {
		let held = 0;
		let all = 0;
		for (const gram of part) {
			const value = weight(gram);
			all += value;
			if (whole.has(gram)) held += value;
		}
		return all === 0 ? 0 : held / all;
	};
	return {
		of: (headline, text) => shared(bigramsOf(headline), bigramsOf(text)),
		cohesion: (later, earlier) => shared(bigramsOf(later), bigramsOf(earlier)),
	};
}

function bigrams(text: string): ReadonlySet<string> {
	const grams = new Set<string>();
	let before = '';
	for (const character of text.normalize('NFKC')) {
		if (!/[\p{L}\p{N}]/u.test(character)) {
			if (!/\s/u.test(character)) before = '';
			continue;
		}
		if (before !== '') grams.add(before + character);
		before = character;
	}
	return grams;
}
