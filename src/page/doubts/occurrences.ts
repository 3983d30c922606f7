// Counts, in one walk over a page, how often some strings occur on it.
import type {PageText} from './page-text.ts';

/** How often each key, of two units or more, occurs on the page. The keys should be of few lengths. */
export function occurrences(keys: Iterable<string>, {units, slice}: PageText): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	const heads = new Uint8Array(0x10000);
	const lengths = new Set<number>();
	for (const key of keys) {
		counts.set(key, 0);
		heads[headOf(key.charCodeAt(0), key.charCodeAt(1))] = 1;
		lengths.add(key.length);
	}
	for (let at = 0; counts.size > 0 && at + 1 < units.length; at++) {
		if (heads[headOf(units[at] ?? 0, units[at + 1] ?? 0)] === 0) continue;
		for (const length of lengths) {
			const part = slice(at, at + length);
			const count = counts.get(part);
			if (count !== undefined) counts.set(part, count + 1);
		}
	}
	return counts;
}

// Two units folded into one, to pass over all but a few places without looking them up.
function headOf(first: number, second: number): number {
	return (first * 0x9e5 + second) & 0xffff;
}
