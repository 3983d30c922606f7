// Counts, in one walk over a page, how often some strings occur on it.

const units = 0x10000;

/** How often each key occurs in the texts. Keys should be few against the texts, not empty, and of few lengths. */
export function occurrences(keys: Iterable<string>, texts: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	const heads = new Uint8Array(units);
	const lengths = new Set<number>();
	for (const key of keys) {
		counts.set(key, 0);
		heads[key.charCodeAt(0)] = 1;
		lengths.add(key.length);
	}
	if (counts.size === 0) return counts;
	for (const text of texts) {
		for (let at = 0; at < text.length; at++) {
			if (heads[text.charCodeAt(at)] === 0) continue;
			for (const length of lengths) {
				const part = text.slice(at, at + length);
				const count = counts.get(part);
				if (count !== undefined) counts.set(part, count + 1);
			}
		}
	}
	return counts;
}
